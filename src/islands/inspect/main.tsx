import { mount } from '../shared/mount.tsx'

mount(<p>…</p>)
