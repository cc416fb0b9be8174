import { addCopyButtons } from './copy.ts'
import { addLazyIslands } from './lazy.ts'
import { addSearch } from './search.tsx'
import { addTabs } from './tabs.ts'

addTabs()
addCopyButtons()
addSearch()
addLazyIslands()
