/**
 * What this plugin uses of Redocly's plugin interface. The command line tool, which is what runs the plugin, brings no declarations.
 * https://redocly.com/docs/cli/custom-plugins/visitor
 */

/** A place in a file of the source. */
export type Location = {
  source: { absoluteRef: string }
  child(steps: string | number | (string | number)[]): Location
}

export type Problem = { message: string; location: Location }
export type Report = (problem: Problem) => void

/** The node behind a `$ref` and its place; other nodes are returned without one. `from` is the file that the `$ref` stands in. */
export type Resolve = (node: any, from?: string) => { node: any; location?: Location }

export type Context = {
  report: Report
  resolve: Resolve
  location: Location
  key: string | number
  type: { name: string }
}

/** Nodes of the source are not checked yet, so that they can be anything. */
export type Visit = (node: any, context: Context) => void

/** What is called for each node of a type (`Schema`, `RequestBody`, …), for `any` node, and for each `ref`. */
export type Visitor = Record<string, Visit | { enter?: Visit; leave?: Visit }>

export type Rule = () => Visitor
export type Decorator = () => Visitor
