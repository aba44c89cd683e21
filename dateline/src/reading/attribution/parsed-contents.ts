import { childrenOf } from '../syntax/tree.ts'
import { contentAfter } from './contents.ts'
import type { CueGroup } from './cue-groups.ts'
import { isCueForm } from './cue-lexicon.ts'
import type { Run } from './noun-phrases.ts'
import { isParsed, type Passage, type Stretch, SURE } from './passage.ts'
import { saysSomething } from './speech-contents.ts'

/** K of "S told a crowd at the gate K", where only the parse has a clause hang on the cue: none where it is not sure. */
export function parsedContents(passage: Passage, { cue, verb, last }: CueGroup, stretch: Stretch): Run[] {
  const takesClause = cue.takes.includes('clause') || cue.takes.includes('that')
  if (!takesClause || !isParsed(passage, verb)) return []
  const { syntax, tree, extents, quotationAt, words } = passage
  const clause = childrenOf(tree, verb, 'ccomp').find((at) => at > last && syntax.confidence[at] >= SURE)
  if (clause === undefined || clause >= stretch.last) return []
  const first = Math.max(extents.first[clause], last)
  const isParticiple = words[first].endsWith('ing') && isCueForm(words[first])
  if (isParticiple || quotationAt[first] !== quotationAt[clause] || !saysSomething(passage, first, clause + 1))
    return []
  const content = contentAfter(passage, first, stretch)
  return content ? [content] : []
}
