import type { Finding } from '../../src/openapi/diff/change.ts'
import { diff } from '../../src/openapi/diff/diff.ts'
import type { Document } from '../../src/openapi/document.ts'
import { isMarked, type Mark } from './changelog.ts'

export type Judged = Finding & { marked: boolean }

export type Verdict = {
  before: string
  after: string
  findings: Judged[]
  /**
   * The lowest version that is allowed for the changes; `undefined` if the version is high enough.
   */
  needs?: string
  /** Lines of the changelog that match no finding. */
  idle: string[]
  ok: boolean
}

/**
 * A breaking change passes only if the changelog marks it as intended and the version of the
 * contract is raised accordingly.
 */
export function gate(before: Document, after: Document, marks: readonly Mark[]): Verdict {
  const findings = diff(before, after).map((found) => ({
    ...found,
    marked: found.level === 'breaking' && marks.some((mark) => isMarked(found, mark)),
  }))
  const breaking = findings.filter(({ level }) => level === 'breaking')
  const [was, is] = [before.info.version, after.info.version]
  const next = breakingVersion(was)
  const needs = breaking.length && compareVersions(is, next) < 0 ? next : undefined
  const idle = marks.filter((mark) => !breaking.some((found) => isMarked(found, mark)))
  const ok = !needs && breaking.every(({ marked }) => marked)
  return { before: was, after: is, findings, needs, idle: idle.map(({ line }) => line), ok }
}

/** Semantic versioning: the major number, and before 1.0.0 the minor one. */
function breakingVersion(version: string): string {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major ? `${major + 1}.0.0` : `0.${minor + 1}.0`
}

function compareVersions(one: string, other: string): number {
  const [a, b] = [one, other].map((version) => version.split('.').map(Number)) as [
    number[],
    number[],
  ]
  const index = a.findIndex((number, place) => number !== b[place])
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0)
}
