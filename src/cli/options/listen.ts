import { type Command, Option } from 'commander'
import { LOOPBACK } from '../../http/address.ts'
import { readPort } from './numbers.ts'

/** Where a server of the command line listens. */
export type ListenSettings = {
  /** `--port`, `PORT`; 0 chooses a free one. */
  port: number
  /** `--host`, `HOST`. */
  host: string
}

/** Adds the options `--port` and `--host`, which mean the same for every server. */
export function addListenOptions(command: Command, port: number): Command {
  return command
    .addOption(
      new Option('-p, --port <port>', 'port to listen on; 0 chooses a free one')
        .env('PORT')
        .argParser(readPort)
        .default(port),
    )
    .addOption(
      new Option('--host <host>', 'address to listen on; 0.0.0.0 opens it to the network')
        .env('HOST')
        .default(LOOPBACK),
    )
}
