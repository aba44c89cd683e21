/**
 * Words of the news that the treebanks hold too rarely, by Penn tag, of our own listing: the trainer puts them in the
 * place of others with the same tag. `node training/news-words.ts` prints them as JSON.
 */
import { newsVerbs } from './lemma-words.ts'

const nouns = `abductee abductor accord airport airstrike ally ambassador ambush amnesty annexation appeal army artillery
  assailant assassin assault attacker authority barrage battalion battle battlefield blast blockade body bombardment
  bombing border brigade bullet bureau bus cabinet camp campaign capital captive captor casualty ceasefire cell checkpoint
  civilian claim clash coalition colonel column commander communique condemnation conflict convoy corridor council coup
  crackdown crossing curfew deadline delegation demand demonstrator deportation deputy detainee diplomat dispatch dissident
  drone embassy enclave enemy envoy escalation evacuation exchange exile explosion explosive extremist faction ferry
  fighter firefight force foreigner fortress front funeral garrison general governor government grenade guerrilla gunfire
  guard headquarters hideout hijacker hijacking hospital hostage hostility incursion infantry inmate insurgency insurgent
  intelligence invasion investigator journalist kidnapper kidnapping killing leaflet leader lieutenant mediation mediator
  militant militia militiaman mine minister ministry missile mission mortar movement negotiation negotiator observer
  occupation offensive officer official operation opposition outpost parliament party patrol peacekeeper pilot police
  policeman position premier presidency president prisoner prosecutor protest protester province raid ransom rebel
  rebellion refugee regime reinforcement release repatriation representative reprisal republic resident resistance
  responsibility retaliation riot rocket ruling sanction secretary security separatist settlement settler shelling shell
  shrine siege sniper soldier source spokesman spokesperson spokeswoman standoff statement strike strip strongman summit
  suspect suspension swap talks tank target terrorist toll treaty tribunal troop truce tunnel ultimatum unrest uprising
  vessel veto victim village villager violation violence warhead warplane wing withdrawal witness worshipper`
const adjectives = `armed besieged captive captured civilian clandestine covert deadly detained diplomatic displaced
  disputed embattled exiled federal feared foreign hostile humanitarian injured interim Islamist jailed kidnapped leftist
  masked military missing occupied opposition ousted outgoing paramilitary presidential rebel regional released rival
  senior separatist sectarian suspected unarmed unconfirmed unidentified unprecedented wanted wounded`

const lastOf = (word: string): string =>
  word.endsWith('man') ? `${word.slice(0, -3)}men` : /[^aeiou]y$/.test(word) ? `${word.slice(0, -1)}ies` : plural(word)
const plural = (word: string): string => (/(?:s|sh|ch|x)$/.test(word) ? `${word}es` : `${word}s`)

/** Penn tag to forms. */
export function newsWords(): Record<string, string[]> {
  const verbs = newsVerbs()
  const singular = nouns.trim().split(/\s+/)
  return {
    VB: verbs.map(([lemma]) => lemma),
    VBP: verbs.map(([lemma]) => lemma),
    VBD: verbs.map(([, past]) => past),
    VBN: verbs.map(([, , participle]) => participle),
    VBG: verbs.map(([, , , ing]) => ing),
    VBZ: verbs.map(([, , , , s]) => s),
    NN: singular.filter((word) => word !== 'talks'),
    NNS: singular.filter((word) => !/s$|police|intelligence|gunfire|violence|unrest/.test(word)).map(lastOf),
    JJ: adjectives.trim().split(/\s+/),
  }
}

if (import.meta.main) console.log(JSON.stringify(newsWords()))
