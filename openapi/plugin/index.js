import { closeCodes } from '../../src/openapi/editions/decision-codes.ts'
import { decorator } from './decorator.js'
import { addExamples } from './decorators/add-examples.js'
import { addRefusals } from './decorators/add-refusals.js'
import { extensibleEnums } from './decorators/extensible-enums.js'
import { guideTables } from './decorators/guide-tables.js'
import { narrowCommand } from './decorators/narrow-command.js'
import { openBranches } from './decorators/open-branches.js'
import { rules } from './rules/index.js'

/** The Redocly plugin that completes the bundle of openapi/ and checks its files. */
export default () => ({
  id: 'tcw',
  rules: { oas3: rules },
  decorators: {
    oas3: {
      'narrow-command': narrowCommand,
      'extensible-enums': extensibleEnums,
      'open-branches': openBranches,
      'close-codes': decorator(closeCodes),
      'add-examples': addExamples,
      'add-refusals': addRefusals,
      'guide-tables': guideTables,
    },
  },
})
