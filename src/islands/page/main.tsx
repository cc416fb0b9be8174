import { addCopyButtons } from './copy.ts'
import { addSearch } from './search.tsx'
import { addTabs } from './tabs.ts'

addTabs()
addCopyButtons()
addSearch()
