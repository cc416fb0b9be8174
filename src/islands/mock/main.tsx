import { useEffect, useState } from 'preact/hooks'
import type { MockState } from '../../serve/live/mock/routes.ts'
import { Watch } from '../exchanges/watch.tsx'
import { ask } from '../shared/api.ts'
import { mount } from '../shared/mount.tsx'
import { Plays } from './plays.tsx'

function Mock() {
  const [state, setState] = useState<MockState>()
  const [problem, setProblem] = useState<string>()
  const failed = (error: Error) => setProblem(error.message)
  useEffect(() => {
    ask<MockState>('GET', '/api/mock').then(setState, failed)
  }, [])
  const change = async (method: string, path: string, input?: object) => {
    try {
      const { plays } = await ask<Pick<MockState, 'plays'>>(method, path, input)
      setState((before) => before && { ...before, plays })
      setProblem(undefined)
    } catch (error) {
      failed(error as Error)
    }
  }
  return (
    <>
      {problem && (
        <p class="bad" role="alert">
          {problem}
        </p>
      )}
      {state ? (
        <Plays
          state={state}
          set={(command, play) => change('PUT', `/api/mock/${encodeURIComponent(command)}`, play)}
          clear={() => change('DELETE', '/api/mock')}
        />
      ) : (
        !problem && <p>Loading …</p>
      )}
      <h2 id="asked">What it was asked</h2>
      <Watch
        prefix="/api/asked"
        empty={
          <>
            Nothing yet. Post callbacks to <code>{location.origin}/mock</code>, or{' '}
            <a href="send">send one</a> there.
          </>
        }
      />
    </>
  )
}

mount(<Mock />)
