import { addExamples } from './decorators/add-examples.js'
import { extensibleEnums } from './decorators/extensible-enums.js'
import { guideTables } from './decorators/guide-tables.js'
import { narrowCommand } from './decorators/narrow-command.js'
import { openBranches } from './decorators/open-branches.js'
import { strict } from './decorators/strict.js'
import { webhooksToPaths } from './decorators/webhooks-to-paths.js'
import { rules } from './rules/index.js'

export default () => ({
  id: 'tcw',
  rules: { oas3: rules },
  decorators: {
    oas3: {
      'narrow-command': narrowCommand,
      'extensible-enums': extensibleEnums,
      'open-branches': openBranches,
      'add-examples': addExamples,
      'guide-tables': guideTables,
      strict,
      'webhooks-to-paths': webhooksToPaths,
    },
  },
})
