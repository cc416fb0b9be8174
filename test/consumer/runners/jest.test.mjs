import { test } from '@jest/globals'
import { tests } from './tests.mjs'

tests(test)
