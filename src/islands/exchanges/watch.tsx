import type { ComponentChildren } from 'preact'
import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import { ask } from '../shared/api.ts'
import { Bar } from './bar.tsx'
import { type Detail, Details } from './details.tsx'
import { type Feed, type Filter, filtered, LiveFeed } from './feed.ts'
import { List } from './list.tsx'

/**
 * A list of exchanges that grows, and one of them in detail.
 *
 * @param prefix where the server has the list: `/api/exchanges`
 * @param empty what is said when there is none
 */
export function Watch({ prefix, empty }: { prefix: string; empty: ComponentChildren }) {
  const [feed, setFeed] = useState<Feed>()
  const [filter, setFilter] = useState<Filter>({ words: '', which: 'all' })
  const [selected, select] = useState<number>()
  const [detail, problem] = useDetail(prefix, selected)
  const live = useRef<LiveFeed | undefined>(undefined)
  useEffect(() => {
    const opened = new LiveFeed(prefix, setFeed)
    live.current = opened
    opened.connect()
    return () => opened.close()
  }, [prefix])
  const lines = useMemo(() => filtered(feed?.lines ?? [], filter), [feed?.lines, filter])
  if (!feed) return <p>Connecting …</p>
  const clear = async () => {
    await ask('DELETE', prefix)
    live.current?.clear()
    select(undefined)
  }
  return (
    <>
      <Bar
        feed={feed}
        shown={lines.length}
        filter={filter}
        prefix={prefix}
        setFilter={setFilter}
        pause={() => live.current?.pause(!feed.paused)}
        clear={clear}
      />
      {problem && (
        <p class="bad" role="alert">
          {problem}
        </p>
      )}
      <div class="panes">
        {lines.length > 0 ? (
          <List lines={lines} selected={selected} select={select} />
        ) : (
          <p class="empty">{feed.lines.length > 0 ? 'No request matches the filter.' : empty}</p>
        )}
        <div class="pane">
          {detail ? (
            <Details key={detail.exchange.id} detail={detail} />
          ) : (
            lines.length > 0 && <p>Choose a request to see its body, the answer and the verdict.</p>
          )}
        </div>
      </div>
    </>
  )
}

/** The exchange that is selected, as the server has it. */
function useDetail(
  prefix: string,
  selected: number | undefined,
): [detail: Detail | undefined, problem: string | undefined] {
  const [detail, setDetail] = useState<Detail>()
  const [problem, setProblem] = useState<string>()
  useEffect(() => {
    setProblem(undefined)
    if (selected === undefined) {
      setDetail(undefined)
      return
    }
    let current = true
    ask<Detail>('GET', `${prefix}/${selected}`).then(
      (answer) => {
        if (current) setDetail(answer)
      },
      (error: Error) => {
        if (current) setProblem(error.message)
      },
    )
    return () => {
      current = false
    }
  }, [prefix, selected])
  return [detail, problem]
}
