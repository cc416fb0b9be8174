/** The oldest supported major version of Node, as in `engines` of package.json. */
const OLDEST = 24

const { versions } = (globalThis as { process?: NodeJS.Process }).process ?? {}
const major = Number.parseInt(versions?.node ?? '', 10)

// npm only warns about `engines`. Deno and Bun have the features, whatever Node version they
// report.
if (major < OLDEST && !versions?.bun && !versions?.deno) {
  throw new Error(
    `tencent-chat-webhooks needs Node ${OLDEST} or newer; this is Node ${versions?.node}. Install a newer one, for example with \`nvm install ${OLDEST}\`.`,
  )
}
