import { peopleNouns } from './entity-people.ts'
import { documentNouns, unnamedNouns } from './source-words.ts'

/** Nouns, beside people, of those who say things: institutions and their papers. */
const bodies: ReadonlySet<string> = new Set(
  `police army military navy government ministry ministries department council committee commission agency agencies authority
  authorities party court union parliament congress senate media outlet outlets newspaper newspapers channel broadcaster
  station office embassy presidency administration hospital university institute organisation organization organisations
  organizations group groups movement militia rebels junta command headquarters charity watchdog bank company firm
  sources intelligence television radio staff personnel leadership spokespeople spokespersons families relatives people men
  women figures data`
    .trim()
    .split(/\s+/),
)

/** "seismologist", "economist", "specialist": people by their trade. */
const TRADE = /(?:log|nom|ial|iv|ent|eut|rop|arm|mat)ist$/

/**
 * Whether a noun, lower case, can be one that says something: "officials", "ministry", "report"; not "concerns".
 *
 * @example
 * ['police', 'residents', 'concerns'].map(canSay)   // [true, true, false]
 */
export function canSay(noun: string): boolean {
  const one = noun.endsWith('ies') ? `${noun.slice(0, -3)}y` : noun.replace(/s$/, '')
  return [noun, one].some(
    (form) =>
      bodies.has(form) ||
      peopleNouns.has(form) ||
      unnamedNouns.has(form) ||
      documentNouns.has(form) ||
      TRADE.test(form),
  )
}
