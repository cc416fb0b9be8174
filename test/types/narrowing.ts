// Checked only by `npm run types`: how a `switch` narrows an event and a message element.
import type { ChatEvent, EventData, MsgBodyElement } from '../../src/contract/types.ts'
import { type Equal, expectType } from './equal.ts'

export function onEvent(event: ChatEvent): string {
  // @ts-expect-error: not every event has a MsgBody
  event.data.MsgBody
  switch (event.command) {
    case 'C2C.CallbackAfterSendMsg':
      expectType<Equal<typeof event.data, EventData<'C2C.CallbackAfterSendMsg'>>>()
      // @ts-expect-error: a one-to-one message has no group
      event.data.GroupId
      return event.data.To_Account
    case 'Push.OfflinePush':
      // One event at a time, not the batch.
      expectType<Equal<typeof event.data.CallbackCommand, 'Push.OfflinePush'>>()
      // @ts-expect-error: the batch has been taken apart
      event.data.Events
      return event.data.To_Account
    // @ts-expect-error: no such command
    case 'Push.OfflinePushed':
      return ''
    default:
      return event.command
  }
}

export function onOneOfTwo(
  event: ChatEvent<'State.StateChange' | 'Profile.CallbackPortraitSet'>,
): void {
  expectType<Equal<typeof event.command, 'State.StateChange' | 'Profile.CallbackPortraitSet'>>()
  if (event.command === 'State.StateChange')
    expectType<Equal<typeof event.data, EventData<'State.StateChange'>>>()
  else expectType<Equal<typeof event.data, EventData<'Profile.CallbackPortraitSet'>>>()
}

export function textOf(element: MsgBodyElement): string | number {
  // @ts-expect-error: only TIMTextElem has a Text
  element.MsgContent.Text
  switch (element.MsgType) {
    case 'TIMTextElem':
      return element.MsgContent.Text ?? ''
    case 'TIMLocationElem':
      return element.MsgContent.Latitude ?? 0
    case 'TIMImageElem':
      // @ts-expect-error: `URL` in an image, `Url` elsewhere
      element.MsgContent.ImageInfoArray?.[0]?.Url
      return element.MsgContent.ImageInfoArray?.[0]?.URL ?? ''
    case 'TIMRelayElem': {
      // Elements within a merged message are elements again.
      const inner = element.MsgContent.MsgList?.[0]?.MsgBody
      expectType<Equal<typeof inner, MsgBodyElement[] | undefined>>()
      return element.MsgContent.Title ?? ''
    }
    // @ts-expect-error: no such element
    case 'TIMTextElement':
      return ''
    default:
      return element.MsgType
  }
}
