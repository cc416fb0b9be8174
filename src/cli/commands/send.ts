import type { Command } from 'commander'
import { addSendOptions, isMany, type SendFlags } from '../options/send.ts'
import { inSmallHeap } from '../small-heap.ts'

export function addSend(program: Command): void {
  const command = program
    .command('send')
    .description('send a callback to your backend as Chat does, and say what Chat would do next')
    .argument(
      '[command]',
      'the callback: Group.CallbackBeforeSendMsg; chosen from a list if omitted',
    )
  addSendOptions(command).addHelpText('after', HELP).action(run)
}

const HELP = `
A path looks like MsgBody[0].MsgContent.Text; a value is JSON where it is JSON, else a text.
With --count, --duration or --all, every copy is another event: its times and message ids are new.

Examples:
  $ tcw send Group.CallbackBeforeSendMsg --to http://localhost:3000/chat
  $ tcw send C2C.CallbackAfterSendMsg --to http://localhost:3000/chat --example image --token secret
  $ tcw send Group.CallbackBeforeSendMsg --to … --set MsgBody[0].MsgContent.Text="buy now" --unset MsgId
  $ tcw send State.StateChange --to … --generate --seed 7 --sign expired
  $ tcw send Push.OfflinePush --to … --body captured.json --curl
  $ tcw send --all --to …                          every example of every callback
  $ tcw send C2C.CallbackAfterSendMsg --to … --count 20000 --concurrency 50 --duplicate --shuffle

Exit code: 0 Chat can use every answer, 1 it cannot or an answer violates the contract, 2 wrong use.`

async function run(word: string | undefined, flags: SendFlags): Promise<void> {
  if (isMany(flags)) inSmallHeap()
  const { send } = await import('../run/send/send.ts')
  await send(word, flags)
}
