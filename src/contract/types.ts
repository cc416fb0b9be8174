import type { CommandInfo } from '../../generated/commands.ts'
import type { components, webhooks } from '../../generated/openapi.ts'

export type { CommandInfo }

/** Every `CallbackCommand` in the contract. */
export type Command = keyof CommandInfo

/** Request body, query and reply of every callback: `Webhooks['C2C.CallbackAfterSendMsg']['request']`. */
export type Webhooks = {
  [C in Command]: {
    /** The JSON body. */
    request: webhooks[C]['post']['requestBody']['content']['application/json']
    /** The query parameters; integers are numbers here, decimal text on the wire. */
    query: NonNullable<webhooks[C]['post']['parameters']['query']>
    /** The JSON answer. */
    reply: webhooks[C]['post']['responses'][200]['content']['application/json']
  }
}

/** Commands whose reply decides or supplies something. */
export type BeforeCommand = {
  [C in Command]: CommandInfo[C]['phase'] extends 'before' ? C : never
}[Command]

/** Commands that report something that has happened. */
export type AfterCommand = Exclude<Command, BeforeCommand>

/** Commands whose body is a batch, `{ Events: [1..100] }`. */
export type BatchCommand = {
  [C in Command]: CommandInfo[C]['batch'] extends true ? C : never
}[Command]

/** The data of one event of a callback: an item of `Events` for a batch, the whole body otherwise. */
export type EventData<C extends Command> = C extends BatchCommand
  ? Webhooks[C]['request'] extends {
      /** The batch. */
      Events: (infer Item)[]
    }
    ? Item
    : never
  : Webhooks[C]['request']

/** One event of any callback; `switch (event.command)` narrows `event.data`. */
export type ChatEvent<C extends Command = Command> = {
  [K in C]: {
    /** The command in the contract. */
    command: K
    /** One item of `Events` for a batch callback, the whole body otherwise. */
    data: EventData<K>
    /** The query parameters; integers are numbers here, decimal text on the wire. */
    query: Webhooks[K]['query']
  }
}[C]

/** An element of a `MsgBody`; `switch (element.MsgType)` narrows `element.MsgContent`. */
export type MsgBodyElement = components['schemas']['MsgBodyElement']

/** A reply that is valid for every callback: `{ ActionStatus: 'OK', ErrorCode: 0, ErrorInfo: '' }`. */
export type Ack = components['schemas']['Ack']

/** Every named schema in the contract. */
export type Schemas = components['schemas']
