import { operations } from '../walk.js'

const MARKER = '<!-- decisions -->'

// The guide's table of decisions follows from the operations' `x-decisions`; the guide only says where it stands.
export const guideTables = () => ({
  Root: {
    leave(root) {
      if (!root.info.description.includes(MARKER))
        throw new Error(`openapi/guides/index.md has lost its marker ${MARKER}`)
      const rows = operations(root)
        .filter(([, operation]) => operation['x-decisions'])
        .map(
          ([command, operation]) =>
            `| \`${command}\` | ${operation['x-decisions'].map(cell).join('; ')} |`,
        )
      const table = [
        '| Callback | Decisions, with their `ErrorCode` and extra members |',
        '| --- | --- |',
        ...rows,
      ].join('\n')
      root.info.description = root.info.description.replace(MARKER, table)
    },
  },
})

function cell({ name, ErrorCode, fields }) {
  const code =
    typeof ErrorCode === 'number' ? ErrorCode : `${ErrorCode.minimum}–${ErrorCode.maximum}`
  return `${name} ${code}${fields ? ` (${fields.map((field) => `\`${field}\``).join(', ')})` : ''}`
}
