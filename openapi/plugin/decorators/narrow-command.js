import { operations } from '../walk.js'

// The shared parameter file says what CallbackCommand is; which word it holds follows from the key of the webhook and from
// `x-aliases` (other spellings on official pages), so nobody writes it a second time.
export const narrowCommand = () => ({
  Root: {
    leave(root) {
      const shared = root.components.parameters.CallbackCommand
      for (const [command, operation] of operations(root)) {
        const words = [command, ...(operation['x-aliases'] ?? [])]
        const schema =
          words.length === 1 ? { type: 'string', const: command } : { type: 'string', enum: words }
        operation.parameters = operation.parameters.map((parameter) =>
          parameter.$ref?.endsWith('/CallbackCommand')
            ? { ...shared, schema, example: command }
            : parameter,
        )
      }
      delete root.components.parameters.CallbackCommand
    },
  },
})
