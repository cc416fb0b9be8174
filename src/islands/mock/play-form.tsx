import type { Play } from '../../mock/play/script.ts'
import type { Playable } from '../../serve/live/mock/routes.ts'

/** What the mock plays for one callback; each change counts at once. */
export function PlayForm({
  callback,
  play,
  failures,
  set,
}: {
  callback: Playable
  play: Play
  failures: Record<string, string>
  set: (command: string, play: Play) => void
}) {
  const { command, title, phase, decisions } = callback
  const change = (part: Partial<Record<keyof Play, unknown>>) => {
    const next = Object.entries({ ...play, ...part }).filter(([, value]) => value !== undefined)
    set(command, Object.fromEntries(next) as Play)
  }
  const decision = decisions.find(({ name }) => name === play.decision)
  const delay = [play.delayMs ?? 0].flat()[0] as number
  return (
    <li class={Object.keys(play).length ? 'changed' : undefined}>
      <h3>
        {command !== '*' && <span class={`badge ${phase}`}>{phase}</span>} {title}{' '}
        <small>
          <code>{command}</code>
        </small>
      </h3>
      <div class="controls">
        {decisions.length > 0 && (
          <label>
            Decision{' '}
            <select
              value={play.decision ?? ''}
              onChange={(event) => {
                change({ decision: event.currentTarget.value || undefined, code: undefined })
              }}
            >
              <option value="">first example</option>
              {decisions.map(({ name, codes: [least, most] }) => (
                <option key={name} value={name}>
                  {name} ({least === most ? least : `${least} to ${most}`})
                </option>
              ))}
            </select>
          </label>
        )}
        {decision && decision.codes[0] !== decision.codes[1] && (
          <label>
            ErrorCode{' '}
            <input
              type="number"
              min={decision.codes[0]}
              max={decision.codes[1]}
              value={play.code ?? decision.codes[0]}
              onChange={(event) => change({ code: event.currentTarget.valueAsNumber })}
            />
          </label>
        )}
        <label>
          Delay, ms{' '}
          <input
            type="number"
            min={0}
            max={60_000}
            step={100}
            value={delay}
            onChange={(event) =>
              change({ delayMs: event.currentTarget.valueAsNumber || undefined })
            }
          />
        </label>
        <label>
          Failure{' '}
          <select
            value={play.fail ?? ''}
            onChange={(event) => change({ fail: event.currentTarget.value || undefined })}
          >
            <option value="">none</option>
            {Object.entries(failures).map(([name, what]) => (
              <option key={name} value={name}>
                {what}
              </option>
            ))}
          </select>
        </label>
      </div>
      {decision && <p class="effect">{decision.effect}</p>}
    </li>
  )
}
