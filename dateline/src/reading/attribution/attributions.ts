import type { Attribution, Credit, Entity } from '../../model/reading.ts'
import type { Report } from '../../model/report.ts'
import type { Syntax } from '../syntax/syntax.ts'
import type { Layout } from '../text/layout.ts'
import { according } from './according.ts'
import { adjectival } from './adjectival.ts'
import { assembled } from './assemble.ts'
import { withoutChannel } from './channels.ts'
import { clipped } from './clipped.ts'
import { continuedQuotations } from './continued.ts'
import { cueGroups } from './cue-groups.ts'
import { postsFound } from './embedded.ts'
import type { Found } from './found.ts'
import { headline } from './headline.ts'
import { hedged, withHedges } from './hedged.ts'
import { nested } from './nested.ts'
import { nominal, sharingContent } from './nominal.ts'
import { type Passage, passageOf, type Stretch } from './passage.ts'
import { citing } from './relayed.ts'
import { rumoured } from './rumoured.ts'
import { seeming } from './seeming.ts'
import { speech } from './speech.ts'
import { insideTurn, turnsOf } from './turns.ts'

/**
 * Who says what in a report, in document order. Spans after PolNeAR and PARC 3: the source with its appositions, the
 * cue with its auxiliaries, the content without the marks that wrap it. Linear in the text; never throws.
 */
export function findAttributions(
  layout: Layout,
  syntax: Syntax,
  entities: readonly Entity[],
  credits: readonly Credit[],
  report: Report,
): Attribution[] {
  const passage = passageOf(layout, syntax)
  const turns = turnsOf(passage)
  const found = passage.stretches.map(({ paragraph }, index) => {
    const turn = turns.get(paragraph)
    const here = inStretch(passage, index, turn !== undefined)
    return turn ? here.map((each) => insideTurn(each, turn)) : here
  })
  return assembled(
    passage,
    [...turns.values(), ...continuedQuotations(passage, found), ...postsFound(passage)],
    entities,
    credits,
    report,
  )
}

function inStretch(passage: Passage, index: number, isTurn: boolean): Found[] {
  const stretch = passage.stretches[index]
  if (stretch.post !== undefined) return []
  const neighbour = (at: number) =>
    passage.stretches[at]?.paragraph === stretch.paragraph ? passage.stretches[at] : undefined
  const previous = neighbour(index - 1)
  const next = passage.stretches[index + 1]
  const title = isTurn ? undefined : headline(passage, stretch)
  if (title) return [title]
  const before: Found[] = []
  const groups = new Map(cueGroups(passage, stretch).map((group) => [group.verb, group]))
  for (let at = stretch.first; at < stretch.last; at += 1) {
    const group = groups.get(at)
    const setting = { stretch, ...(previous && { previous }), ...(next && { next }), before }
    const cited = citing(passage, at, setting)
    if (cited) before[before.length - 1] = cited
    if (cited || isCited(before.at(-1), at)) continue
    const made = group ? speech(passage, group, setting) : firstOf(beside, passage, at, stretch)
    if (made) before.push(withoutChannel(passage, made))
  }
  return nested(passage, withHedges(sharingContent(clipped(passage, before))))
}

/** The rules for cues that are no verbs of saying: an earlier one wins. */
const beside = [according, nominal, rumoured, hedged, seeming, adjectival]

function firstOf(rules: typeof beside, passage: Passage, at: number, stretch: Stretch): Found | undefined {
  for (const rule of rules) {
    const made = rule(passage, at, stretch)
    if (made) return made
  }
  return undefined
}

/** Whether the cue at a token is the "citing" that the last attribution already rests on. */
const isCited = (last: Found | undefined, at: number): boolean =>
  last?.rule === 'attribution/citing' && last.cue[0].first === at
