/**
 * A visitor that calls `visit` for each webhook of the root: `{ root, command, operation, location, file, resolve, report }`.
 * `resolve` follows a `$ref` that stands in the operation's file.
 */
export function eachOperation(visit) {
  return {
    Root(root, { resolve, report, location: rootLocation }) {
      for (const [command, item] of Object.entries(root.webhooks ?? {})) {
        const { node, location = rootLocation.child(['webhooks', command]) } = resolve(item)
        const operation = node?.post
        if (!operation) continue
        const file = location.source.absoluteRef
        const follow = (ref, from = file) => resolve(ref, from)
        visit({
          root,
          command,
          operation,
          location: location.child(['post']),
          file,
          resolve: follow,
          report,
          rootLocation,
        })
      }
    },
  }
}

/** A visitor that calls `visit` for each property of each schema, with the schema behind its `$ref` as `target`. */
export function eachProperty(visit) {
  return {
    Schema(schema, { resolve, report, location }) {
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        const target = property.$ref ? { ...resolve(property).node, ...property } : property
        visit({
          name,
          property,
          target,
          schema,
          report,
          location: location.child(['properties', name]),
        })
      }
    },
  }
}

/** Whether the schema allows values of this JSON type. */
export const allows = (schema, type) => [schema.type].flat().includes(type)
