/** Parses words separated by commas, of an option that may be repeated. */
export const words = (text: string, before: string[] = []): string[] => [
  ...before,
  ...text
    .split(',')
    .map((word) => word.trim())
    .filter(Boolean),
]
