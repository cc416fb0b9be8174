import { addCopyButtons } from './copy.ts'
import { addSearch } from './search.tsx'

addCopyButtons()
addSearch()
