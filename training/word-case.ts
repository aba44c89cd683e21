/**
 * Makes dateline/src/languages/en/lower-words.ts: lemmas and words that running English writes small, from the training
 * parts of English Web Treebank and GUM: `node training/word-case.ts`. Seconds; no chance in it.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lemmasOf } from '../dateline/src/reading/text/small-words.ts'
import { newsVerbs } from './lemma-words.ts'

const root = join(import.meta.dirname, '..')
const data = process.env.DATELINE_DATA ?? join(root, '../shared/data')
const small = new Map<string, number>()
const large = new Map<string, number>()
const lemmas = new Set<string>()

for (const file of ['ewt-train', 'gum-open-train']) {
  for (const line of readFileSync(join(data, `ud/${file}.conllu`), 'utf8').split('\n')) {
    const [id, form, lemma, upos, , feats] = line.split('\t')
    if (!/^\d+$/.test(id) || !/^[a-z][a-z]+$/i.test(form) || /Typo=Yes/.test(feats) || /^(?:X|SYM|PROPN)$/.test(upos)) {
      if (/^\d+$/.test(id) && upos === 'PROPN') large.set(form.toLowerCase(), (large.get(form.toLowerCase()) ?? 0) + 1)
      continue
    }
    if (form === form.toLowerCase()) {
      small.set(form, (small.get(form) ?? 0) + 1)
      if (/^[a-z]{2,}$/.test(lemma)) lemmas.add(lemma)
    }
  }
}

/** Words of the news that the treebanks hold too rarely, of our own listing. */
const newsWords =
  `abduction abductor accomplice accord accusation accusations aerial airstrike airstrikes allegation ambush
  amnesty annexation anti-tank antiaircraft apology arrival assailant assassin assault attacker autopsy barrage barricade
  battle bereaved besieged bloodshed bodyguard bombardment bombing border bystander captive captivity captor cartel
  casualties casualty ceasefire clampdown clergyman combatant comrade communique condemnation convoy corpse counterattack
  counterinsurgency coup crackdown crossfire crossing curfew cynical deadlock deadly death deployment detainee detention
  detonation disarmament displaced dispute drone dynamite embargo embassy encampment enclave envoy escalation exchange
  excerpt execution exile explosion explosive extradition extremist famine fierce fighter fighting firefight freed frontline
  fugitive funeral genocide grenade guerrilla gunfire gunman gunmen gunshot harassment helicopter homicide hospital hostage
  hostile hostility humanitarian indiscriminate infiltration injury insurgency insurgent insurrection intelligence intruder
  jailed journalist kidnapper kidnapping killing landmine landslide lawmaker leftist looting machinegun manslaughter
  marksman massacre mediation mediator mercenary militant militia militiaman missile mobilisation mobilization mortar mourner
  munition mutiny negotiation negotiator newsman offensive onslaught opposition outcry outpost outskirts paramilitary
  parliament patrol peasant perpetrator pilgrimage plaintiff policeman policemen prisoner protester provocation ransom rebel
  rebellion reconciliation refugee regime reinforcement release repatriation reprisal repression repressive resistance
  retaliation rifle rightist rocket ruling sabotage sanction secessionist separatist settlement settler shelling shooting
  shrapnel siege skirmish smuggler soldier solidarity spokesman spokesmen spokesperson spokeswoman sporadic stalemate
  statement stronghold subversion subversive suicide surveillance survivor suspect swap target terrorism terrorist threat
  toll torture traitor treaty trial tribunal troop truce turmoil unarmed unidentified uniformed unrest uprising veto victim
  violence volunteer vow warhead warplane warship weapon witness wounded would could should might must may cannot will shall
  can court council ministry minister government army police office official party`.split(/\s+/)

for (const word of [...newsWords, ...newsVerbs().map(([lemma]) => lemma)]) small.set(word, (small.get(word) ?? 0) + 9)

const kept = [...small.keys()]
  .filter((word) => small.get(word)! > (large.get(word) ?? 0))
  .filter((word) => small.get(word)! >= 2 || lemmas.has(word))
  .sort()
const known = new Set(kept)
const inflected = (word: string): boolean =>
  /(?:s|ed|ing)$/.test(word) && lemmasOf(word).some((lemma) => known.has(lemma) && lemma.length < word.length)
const least = kept.filter((word) => !inflected(word))
const lines: string[] = []
let line = ''
for (const word of least) {
  if (line.length + word.length > 117) {
    lines.push(line)
    line = ''
  }
  line += line === '' ? word : ` ${word}`
}
lines.push(line)
const file = `/**
 * Words that running English writes small, for giving text in capitals its case back. Made by training/word-case.ts from
 * the training parts of English Web Treebank (CC BY-SA 4.0) and GUM's openly licensed genres; offered under CC BY-SA 4.0.
 */
export const lowerWords: string = \`
${lines.join('\n')}
\`
`
writeFileSync(join(root, 'dateline/src/languages/en/lower-words.ts'), file)
console.log(`${least.length} of ${kept.length} words, ${file.length} characters`)
