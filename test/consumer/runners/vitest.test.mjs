import { test } from 'vitest'
import { tests } from './tests.mjs'

tests(test)
