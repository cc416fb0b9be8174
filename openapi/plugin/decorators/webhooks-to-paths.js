// Tools that know only `paths` (Prism, express-openapi-validator, openapi-fetch, most generators) get each webhook as the
// virtual path `/callback/<CallbackCommand>`. The path says the command, so the query parameter is optional there.
export const webhooksToPaths = () => ({
  Root: {
    leave(root) {
      root.paths = {}
      for (const [command, item] of Object.entries(root.webhooks)) {
        root.paths[`/callback/${command}`] = item
        for (const parameter of item.post.parameters) {
          if (parameter.name === 'CallbackCommand') parameter.required = false
        }
      }
      delete root.webhooks
    },
  },
})
