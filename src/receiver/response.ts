import type { Finding } from '../contract/findings.ts'
import { ACK } from '../contract/protocol.ts'
import type { Body } from '../http/body.ts'

/** Headers as Fetch, Node or Lambda represent them. */
export type RequestHeaders = Headers | Record<string, string | string[] | undefined>

/** A request as an adapter passes it to the receiver. */
export type ReceiverRequest = {
  /** The HTTP method; everything but `POST` is answered 405. */
  method: string
  /** URL or path with the query string. */
  url: string
  /** Passed to the handler of foreign requests only; Chat callbacks do not use headers. */
  headers?: RequestHeaders
  /** Reads the body; called only when the query is in order. It may throw or reject with a BodyError. */
  body: () => Promise<Body> | Body
}

/** The response that an adapter has to send. */
export type ReceiverResponse = {
  /** The HTTP status. */
  status: number
  /** By lower-case name. */
  headers: Record<string, string>
  /** JSON text. */
  body: string
}

const JSON_HEADERS = Object.freeze({ 'content-type': 'application/json; charset=utf-8' })

const ACK_RESPONSE: ReceiverResponse = Object.freeze({
  status: 200,
  headers: JSON_HEADERS,
  body: JSON.stringify(ACK),
})

export function ack(): ReceiverResponse {
  return ACK_RESPONSE
}

/** The response for a reply. Nearly all replies equal `ack()` and need no JSON.stringify. */
export function reply(content: Record<string, unknown>): ReceiverResponse {
  return isAck(content) ? ACK_RESPONSE : json(200, content)
}

function isAck(content: Record<string, unknown>): boolean {
  const { ActionStatus, ErrorCode, ErrorInfo } = content
  return (
    ErrorCode === ACK.ErrorCode &&
    ErrorInfo === ACK.ErrorInfo &&
    ActionStatus === ACK.ActionStatus &&
    Object.keys(content).length === 3
  )
}

function json(status: number, value: unknown, headers?: Record<string, string>): ReceiverResponse {
  return {
    status,
    headers: headers ? { ...JSON_HEADERS, ...headers } : JSON_HEADERS,
    body: JSON.stringify(value),
  }
}

/** A refusal in the format of the protocol; `findings` say what is wrong in the body, and where. */
export function refusal(
  status: number,
  text: string,
  findings?: readonly Finding[],
): ReceiverResponse {
  const headers = status === 405 ? { allow: 'POST' } : undefined
  return json(
    status,
    { ActionStatus: 'FAIL', ErrorCode: 1, ErrorInfo: text, ...(findings ? { findings } : {}) },
    headers,
  )
}
