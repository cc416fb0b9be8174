import ts from 'typescript'

/**
 * Where a module of openapi-typescript says nothing about a value: `unknown`, `any`, `never`, `{}` or `Record<…>`. Each spot is
 * a path of member names (`schemas.TIMTextElem.MsgContent.Text`); list items and branches of a union count as their owner.
 */
export function vagueTypes(source: string): string[] {
  const found = new Set<string>()
  const file = ts.createSourceFile('openapi.ts', source, ts.ScriptTarget.Latest, true)
  for (const statement of file.statements) {
    if (!ts.isInterfaceDeclaration(statement)) continue
    // `webhooks` only refers to `operations`; `components` is reduced to what has its own type.
    if (statement.name.text === 'components') walk(statement, [], ['schemas', 'parameters'])
    if (statement.name.text === 'operations') walk(statement, ['operations'])
  }
  return [...found].sort()

  function walk(node: ts.Node, path: string[], only?: string[]): void {
    if (isVague(node)) found.add(path.join('.'))
    ts.forEachChild(node, (child) => {
      if (!ts.isPropertySignature(child)) return walk(child, path, only)
      const name = (child.name as ts.StringLiteral | ts.Identifier).text
      if (only ? only.includes(name) : !isAbsent(child) && name !== 'headers')
        walk(child, [...path, name])
    })
  }
}

const VAGUE = [ts.SyntaxKind.AnyKeyword, ts.SyntaxKind.UnknownKeyword, ts.SyntaxKind.NeverKeyword]

function isVague(node: ts.Node): boolean {
  if (ts.isTypeLiteralNode(node)) return !node.members.length
  if (ts.isTypeReferenceNode(node)) return node.typeName.getText() === 'Record'
  return VAGUE.includes(node.kind)
}

/** `cookie?: never`: openapi-typescript names what an operation does not have. */
const isAbsent = ({ questionToken, type }: ts.PropertySignature) =>
  Boolean(questionToken) && type?.kind === ts.SyntaxKind.NeverKeyword
