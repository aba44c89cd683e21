import { folded } from '../model/folded.ts'
import type { Attribution, Hop } from '../model/reading.ts'
import { covers, type Span, wordsOf } from '../model/span.ts'
import type { NamedSpan } from './named-spans.ts'

/**
 * One statement for each of two who make it together: "the Observatory and state television said" is said by two.
 * Where the words may be one body's name or one man's two offices, they stay one.
 */
export function voicesOf(
  attribution: Attribution,
  text: string,
  namesIn: (span: Span) => readonly NamedSpan[],
): readonly Attribution[] {
  const { source, chain } = attribution
  const [whole] = source
  const last = chain.at(-1)
  if (source.length !== 1 || (chain.length > 1 && (last?.start !== whole.start || last.end !== whole.end)))
    return [attribution]
  const parts = partsOf(whole, text, namesIn(whole))
  return parts.length < 2 ? [attribution] : parts.map((part) => narrowed(attribution, part, last))
}

function narrowed(attribution: Attribution, part: Span, last: Hop | undefined): Attribution {
  const { chain } = attribution
  const hop = { ...(last?.channel && { channel: last.channel }), ...part }
  return { ...attribution, source: [part], chain: chain.length > 1 ? [...chain.slice(0, -1), hop] : chain }
}

/** The two sides of the one "and" outside all names, where each is a voice of its own. */
function partsOf(whole: Span, text: string, names: readonly NamedSpan[]): Span[] {
  const joints = [...wordsOf(text, whole).matchAll(/,? and (?:also )?/g)]
    .map(({ index, 0: words }) => ({ start: whole.start + index, end: whole.start + index + words.length }))
    .filter((joint) => !names.some(({ span }) => covers(span, joint)))
  const [joint] = joints
  if (joints.length !== 1 || isApposed(wordsOf(text, { start: whole.start, end: joint.start }))) return []
  const sides = [
    { start: whole.start, end: joint.start },
    { start: joint.end, end: whole.end },
  ]
  const [first, second] = sides.map((side) => kindOf(side, text, names))
  const isTwo = second === 'group' ? first === 'name' : first !== 'thing' && first !== 'group' && second !== 'thing'
  return isTwo ? sides : []
}

/** "Pavel Orr", "the army", "other officials"; a thing is what may be no voice by itself: "Turkish", "deputy leader". */
type Kind = 'name' | 'body' | 'group' | 'thing'

/** "the Committee, a network of residents and activists": what stands behind the comma only describes. */
const isApposed = (words: string): boolean => /, (?:an?|the|who|which|whose) /.test(words)

function kindOf(side: Span, text: string, names: readonly NamedSpan[]): Kind {
  const words = wordsOf(text, side)
  const named = names.find(({ span }) => covers(side, span))
  if (named && /^(?:the )?\p{Lu}/u.test(words) && isHead(named, side, text)) return 'name'
  if (/^(?:the|an?) \p{L}/iu.test(words) || /^\p{Lu}[\p{L}-]+['’]s? /u.test(words)) return 'body'
  return GROUP.test(words) ? 'group' : 'thing'
}

/** "other officials", "Marovian state media", "residents". */
const GROUP =
  /^(?:\p{Lu}\p{Ll}+ )?(?:(?:other|some|several|many|local|senior|state) )?(?:\p{Ll}+s|media|police|television|radio)$/u

/** Whether the side is that name with what stands before it, not "Turkish officials" or "Chief of the Front". */
const isHead = ({ span, actor }: NamedSpan, side: Span, text: string): boolean =>
  actor.type === 'polity'
    ? folded(wordsOf(text, side)) === folded(actor.name)
    : !/\s(?:of|for|at|in|from|with)\s/.test(text.slice(side.start, span.start))
