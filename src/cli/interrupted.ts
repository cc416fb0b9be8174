/**
 * Ends a long run on Ctrl-C (SIGINT) or SIGTERM so that its summary can be printed; a second one ends the
 * process.
 */
export function interrupted(onEnd: () => void): { signal: AbortSignal; stop: () => void } {
  const controller = new AbortController()
  const end = () => {
    controller.abort()
    onEnd()
  }
  for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, end)
  const stop = () => {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.off(name, end)
  }
  return { signal: controller.signal, stop }
}
