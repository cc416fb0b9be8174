import { nameOf, operations } from '../../../src/openapi/document.ts'
import { decorator } from '../decorator.js'

// The shared parameter file describes CallbackCommand; its values come from the key of the webhook
// and from `x-aliases` (other spellings on official pages), so that they are written only once.
export const narrowCommand = decorator((contract) => {
  const { CallbackCommand: shared, ...others } = contract.components.parameters
  for (const [command, operation] of operations(contract)) {
    const words = [command, ...(operation['x-aliases'] ?? [])]
    const schema =
      words.length === 1 ? { type: 'string', const: command } : { type: 'string', enum: words }
    operation.parameters = operation.parameters.map((parameter) =>
      shared && nameOf(parameter) === 'CallbackCommand'
        ? { ...shared, schema, example: command }
        : parameter,
    )
  }
  contract.components.parameters = others
})
