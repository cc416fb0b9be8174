import { describe, expect, it } from 'vitest'
import { callbacks } from '../../../src/contract/callbacks.ts'
import { parseQuery } from '../../../src/receiver/incoming/query.ts'

describe('the names of query parameters', () => {
  const names = [...new Set(callbacks.flatMap(({ query }) => query))]
  it.each(names)('%s keeps the spelling that the contract has', (name) => {
    const { query, signature } = parseQuery(`/?${name}=1`)
    expect({ ...query, ...signature }).toEqual({ [name]: '1' })
  })

  it.each([
    ['sdkappid', 'SdkAppid'],
    ['SDKAppID', 'SdkAppid'],
    ['requestid', 'RequestID'],
  ])('%s is read as %s', (written, name) => {
    expect({ ...parseQuery(`/?${written}=1`).query }).toEqual({ [name]: '1' })
  })
})
