import { hostname } from 'node:os'
import { expect, test } from 'vitest'
import { ownBase } from '../../src/serve/own-host.ts'

const URL_OF_SERVER = 'http://127.0.0.1:4010'

test.each([
  ['localhost:8080', 'http://localhost:8080'],
  ['LOCALHOST', 'http://LOCALHOST'],
  ['127.0.0.1:4010', 'http://127.0.0.1:4010'],
  ['[::1]:80', 'http://[::1]:80'],
  [`${hostname()}:1`, `http://${hostname()}:1`],
])('the Host %s is this machine', (host, base) => {
  expect(ownBase(host, URL_OF_SERVER)).toBe(base)
})

test.each([
  undefined,
  '',
  'evil.example:4010',
  'localhost.evil.example',
  'localhost:80/path',
  'localhost:80@evil.example',
  "localhost:80'; rm -rf",
  'x"><script>',
  '[::1',
])('the Host %j is none', (host) => {
  expect(ownBase(host, URL_OF_SERVER)).toBe(URL_OF_SERVER)
})
