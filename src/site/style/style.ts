import { FINDING } from './finding.ts'
import { FRAME } from './frame.ts'
import { LIVE } from './live.ts'
import { REFERENCE } from './reference.ts'
import { SEND } from './send.ts'
import { TEXT } from './text.ts'

/** The one stylesheet of all pages: light and dark, from 320 pixels to 4K. */
export const STYLE = TEXT + FRAME + REFERENCE + FINDING + LIVE + SEND
