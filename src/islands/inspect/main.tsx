import { Watch } from '../exchanges/watch.tsx'
import { mount } from '../shared/mount.tsx'

mount(
  <Watch
    prefix="/api/exchanges"
    empty={
      <>
        Nothing has arrived yet. Post to <code>{location.origin}/callback</code>, or{' '}
        <a href="send">send a callback</a> there.
      </>
    }
  />,
)
