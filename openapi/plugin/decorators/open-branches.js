import { deref, walk } from '../walk.js'

// A `oneOf` stays open to new kinds by a last branch marked `x-open-branch: <property>`. It must not match a kind that has a
// branch of its own, and that list follows from the other branches.
export const openBranches = () => ({
  Root: {
    leave(root) {
      walk(root, (node) => {
        if (!Array.isArray(node.oneOf)) return
        const branches = node.oneOf.map((branch) => deref(root, branch))
        const open = branches.find((branch) => branch['x-open-branch'])
        if (!open) return
        const tag = open['x-open-branch']
        open.properties[tag].not = {
          enum: branches.filter((b) => b !== open).map((b) => b.properties[tag].const),
        }
      })
    },
  },
})
