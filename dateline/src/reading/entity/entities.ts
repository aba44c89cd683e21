import type { KnownName } from '../../model/list.ts'
import type { Entity } from '../../model/reading.ts'
import type { Report } from '../../model/report.ts'
import type { Models } from '../syntax/analyse.ts'
import { findNames } from '../syntax/names/find-names.ts'
import type { Syntax } from '../syntax/syntax.ts'
import { treeOf } from '../syntax/tree.ts'
import type { Layout } from '../text/layout.ts'
import { finish } from './draft.ts'
import { findNameMentions, type NameMention } from './names.ts'
import { joinNominals } from './nominals.ts'
import { joinPronouns } from './pronouns.ts'
import { resolveNames } from './resolve.ts'
import { joinWings } from './wings.ts'

/**
 * Everyone and everything that a report names, each with all its mentions: names, descriptions, pronouns. `lists` are
 * a person's own actors and places; they decide name and type where they know one. Right merging goes before more:
 * what could be either of two is left apart.
 */
export function findEntities(
  layout: Layout,
  syntax: Syntax,
  lists: readonly KnownName[],
  _report: Report,
  models?: Models,
): Entity[] {
  const tree = treeOf(layout, syntax)
  const names = findNameMentions(tree, lists, findNames(layout, syntax, models))
  const byToken = new Map<number, NameMention>()
  for (const name of names) for (let at = name.first; at < name.last; at += 1) byToken.set(at, name)
  const nameAt = (token: number): NameMention | undefined => byToken.get(token)
  const resolved = resolveNames(tree, names, nameAt)
  joinWings(tree, nameAt, resolved.draftOf)
  joinNominals(tree, resolved, nameAt)
  joinPronouns(tree, resolved.drafts)
  return finish(resolved.drafts)
}
