/** @import { Document, Operation, Schema } from '../../src/openapi/document.ts' */
/** @import { Location, Report, Resolve, Rule, Visitor } from './types.ts' */

/**
 * A webhook in the root file. The source is not validated yet: any member may be missing.
 *
 * @typedef {object} OperationVisit
 * @property {Partial<Document>} root
 * @property {string} command
 * @property {Partial<Operation>} operation
 * @property {Location} location of the operation
 * @property {Location} rootLocation
 * @property {string} file the operation's
 * @property {Resolve} resolve follows a `$ref`, by default one that stands in the operation's
 *   file
 * @property {Report} report
 */

/**
 * A visitor that calls `visit` for each webhook of the root.
 *
 * @param {(webhook: OperationVisit) => void} visit
 * @returns {Visitor}
 */
export function eachOperation(visit) {
  return {
    Root(root, { resolve, report, location: rootLocation }) {
      for (const [command, item] of Object.entries(root.webhooks ?? {})) {
        const { node, location = rootLocation.child(['webhooks', command]) } = resolve(item)
        const operation = node?.post
        if (!operation) continue
        const file = location.source.absoluteRef
        visit({
          root,
          command,
          operation,
          location: location.child(['post']),
          file,
          resolve: (ref, from = file) => resolve(ref, from),
          report,
          rootLocation,
        })
      }
    },
  }
}

/**
 * A property of a schema, with the schema behind its `$ref` as `target`.
 *
 * @typedef {object} PropertyVisit
 * @property {string} name
 * @property {Schema} target
 * @property {Schema} schema the one that has the property
 * @property {Location} location
 * @property {Report} report
 */

/**
 * A visitor that calls `visit` for each property of each schema.
 *
 * @param {(property: PropertyVisit) => void} visit
 * @returns {Visitor}
 */
export function eachProperty(visit) {
  return {
    Schema(schema, { resolve, report, location }) {
      for (const [name, property] of Object.entries(schema.properties ?? {})) {
        const target = property.$ref ? { ...resolve(property).node, ...property } : property
        visit({ name, target, schema, report, location: location.child(['properties', name]) })
      }
    },
  }
}

/**
 * Whether the schema allows values of this JSON type.
 *
 * @param {Schema} schema
 * @param {string} type
 */
export const allows = (schema, type) => [schema.type].flat().includes(type)
