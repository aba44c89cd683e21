import type { Actor, Cast } from './cast.ts'
import { portfolioOf } from './source-heads.ts'
import type { Source } from './sources.ts'

/** Ministries and their ministers, as one source each. */
export interface Offices {
  readonly source: (portfolio: string, polity: string | undefined, described: string) => Source
  /** Whose ministry "the interior ministry" is: the only state with a known one, in the report or in all. */
  readonly polityOf: (portfolio: string, local: ReadonlySet<Actor>) => string | undefined
}

/** The offices that the cast of a story knows. */
export function officesOf(cast: Cast): Offices {
  const holders = new Map<string, Map<string, Actor[]>>()
  for (const actor of cast.actors.values()) {
    const polity = actor.within.slice(1).find((id) => cast.actors.get(id)?.type === 'polity')
    if (!polity) continue
    for (const words of isBody(actor) ? [actor.name] : actor.roles) {
      const portfolio = portfolioOf(words)
      if (!portfolio) continue
      const of = holders.get(portfolio) ?? new Map<string, Actor[]>()
      holders.set(portfolio, of.set(polity, [...(of.get(polity) ?? []), actor]))
    }
  }
  return {
    source: (portfolio, polity, described) => {
      const known = holders.get(portfolio)?.get(polity ?? '') ?? []
      const ministry = known.filter(isBody).sort((a, b) => (a.name < b.name ? -1 : 1))[0]
      const state = cast.actors.get(polity ?? '')?.name
      const name = ministry?.name ?? (state ? `${portfolio} ministry of ${state}` : trimmed(described))
      return { as: 'root', key: `office ${portfolio} ${polity ?? ''}`, name, kind: 'office' }
    },
    polityOf: (portfolio, local) => {
      const all = holders.get(portfolio) ?? new Map<string, Actor[]>()
      const here = [...all].filter(
        ([polity, actors]) => actors.some((actor) => local.has(actor)) || [...local].some(({ id }) => id === polity),
      )
      return here.length === 1 ? here[0][0] : all.size === 1 ? [...all.keys()][0] : undefined
    },
  }
}

const isBody = ({ type }: Actor): boolean => type === 'organization' || type === 'armed-force' || type === 'group'
const trimmed = (words: string): string => words.replace(/\s+/g, ' ').replace(/[,;:.\s]+$/, '')
