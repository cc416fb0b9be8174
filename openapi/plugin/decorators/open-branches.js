import { deref } from '../../../src/openapi/document.ts'
import { walk } from '../../../src/openapi/walk.ts'
import { decorator } from '../decorator.js'

/** @import { Schema } from '../../../src/openapi/document.ts' */

// The last branch of a `oneOf`, marked `x-open-branch: <property>`, accepts new kinds. It must not
// match a kind that has its own branch; the list of these comes from the other branches.
export const openBranches = decorator((contract) =>
  walk(contract, ({ oneOf }) => {
    if (!Array.isArray(oneOf)) return
    /** @type {Schema[]} */
    const branches = oneOf.map((branch) => deref(contract, branch))
    const open = branches.find((branch) => branch['x-open-branch'])
    if (!open) return
    const tag = open['x-open-branch']
    const known = branches.filter((branch) => branch !== open)
    open.properties[tag].not = { enum: known.map((branch) => branch.properties[tag].const) }
  }),
)
