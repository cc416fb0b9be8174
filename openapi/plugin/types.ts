/**
 * The part of Redocly's plugin interface that this plugin uses. The command line tool that runs the
 * plugin has no declarations. https://redocly.com/docs/cli/custom-plugins/visitor
 */

/** A place in a file of the source. */
export type Location = {
  source: { absoluteRef: string }
  child(steps: string | number | (string | number)[]): Location
}

export type Problem = { message: string; location: Location }
export type Report = (problem: Problem) => void

/**
 * The node behind a `$ref` and its place; other nodes are returned without one. `from` is the file
 * that contains the `$ref`.
 */
export type Resolve = (node: any, from?: string) => { node: any; location?: Location }

export type Context = {
  report: Report
  resolve: Resolve
  location: Location
  key: string | number
  type: { name: string }
}

/** Nodes of the source are not validated yet, so they can be anything. */
export type Visit = (node: any, context: Context) => void

/**
 * Functions called for each node of a type (`Schema`, `RequestBody`, …), for `any` node, and for
 * each `ref`.
 */
export type Visitor = Record<string, Visit | { enter?: Visit; leave?: Visit }>

export type Rule = () => Visitor
export type Decorator = () => Visitor
