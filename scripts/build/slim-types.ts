/**
 * Halves the declarations that openapi-typescript makes. `webhooks` and `operations` repeat, 91 times over, what the docs of
 * `CommandInfo`, of the named types and of the schemas say; their comments go. Indentation becomes tabs.
 */
export function slimTypes(declarations: string): string {
  return declarations
    .split(/^(?=export )/m)
    .map((part) =>
      /^export interface (webhooks|operations) /.test(part) ? withoutComments(part) : part,
    )
    .join('')
    .replaceAll(/^(?: {4})+/gm, (spaces) => '\t'.repeat(spaces.length / 4))
}

const withoutComments = (text: string) => text.replaceAll(/^ *\/\*\*[\s\S]*?\*\/\n/gm, '')
