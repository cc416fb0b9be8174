import { operations } from '../../../src/openapi/document.ts'
import { decorator } from '../decorator.js'

/** What a receiver may answer to any callback beside its reply: status and component. */
const REFUSALS = {
  400: 'BadRequest',
  401: 'Unauthorized',
  403: 'Forbidden',
  413: 'TooLarge',
  503: 'Unavailable',
  default: 'Refused',
}

// The same for every callback: none of its files has to say them.
export const addRefusals = decorator((contract) => {
  for (const [, { responses }] of operations(contract)) {
    for (const [status, name] of Object.entries(REFUSALS))
      Object.assign(responses, { [status]: { $ref: `#/components/responses/${name}` } })
  }
})
