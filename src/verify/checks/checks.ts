import type { Check } from '../check.ts'
import { contractChecks } from './contract.ts'
import { openWorldChecks } from './open-world.ts'
import { robustChecks } from './robust.ts'
import { signatureChecks } from './signature.ts'
import { trafficChecks } from './traffic.ts'
import { wireChecks } from './wire.ts'

/** All checks, in the order in which they run: what may end a backend comes last. */
export const checks: readonly Check[] = [
  ...contractChecks,
  ...wireChecks,
  ...openWorldChecks,
  ...signatureChecks,
  ...trafficChecks,
  ...robustChecks,
]
