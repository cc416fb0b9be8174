import { test } from 'node:test'
import { tests } from './tests.mjs'

tests(test)
