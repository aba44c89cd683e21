import type { Stance } from '../../model/reading.ts'

/**
 * What may follow a cue, or stand before it:
 * `clause` (that) K · `that` that K only · `whether` whether/how/what K · `quote` a quotation before or after, and "K, S said" ·
 * `person` an addressee before K · `noun` K is what follows, from its first noun phrase on · `to` to do K · `ing` doing K
 */
export type Frame = 'clause' | 'that' | 'whether' | 'quote' | 'person' | 'noun' | 'to' | 'ing'

export interface Cue {
  /** The verb, with its particle: "call for". */
  readonly lemma: string
  readonly stance: Stance
  readonly kind: 'statement' | 'attitude' | 'act'
  readonly takes: readonly Frame[]
}

type Row = readonly [lemmas: string, stance: Stance, takes: string]

/** Words said, written or published. */
const statements: readonly Row[] = [
  ['say', 'asserts', 'clause whether quote'],
  ['tell', 'asserts', 'person that whether quote'],
  ['add, note', 'asserts', 'clause quote'],
  ['continue, go on, post', 'asserts', 'that quote'],
  [
    'state, remark, observe, recount, reiterate, emphasize, emphasise, stress, underline',
    'asserts',
    'clause quote noun',
  ],
  ['explain, recall, clarify, point out, make clear, make it clear', 'asserts', 'clause whether quote noun'],
  ['comment, reply, respond, answer, quip, joke, exclaim, tweet, write, shout, muse', 'asserts', 'clause quote'],
  ['report, describe, mention, repeat, outline, highlight', 'asserts', 'clause quote noun'],
  ['read', 'asserts', 'quote that'],
  ['announce', 'asserts', 'clause quote noun'],
  ['declare, proclaim', 'asserts', 'that quote'],
  ['conclude, calculate, determine', 'asserts', 'clause'],
  ['find, gather', 'asserts', 'that'],
  ['claim, profess', 'asserts', 'clause quote to'],
  ['allege, contend, maintain, assert, insist, argue, suggest, imply, hint, boast', 'asserts', 'clause quote'],
  ['complain, joke, marvel, tweet out, text, email', 'asserts', 'clause quote'],
  ['claim responsibility for, claim credit for, take responsibility for, take credit for', 'confirms', 'noun ing'],
  ['inform, brief, remind, reassure', 'asserts', 'person that'],
  ['assure', 'promises', 'person that quote'],
  [
    'confirm, acknowledge, admit, concede, verify, corroborate, affirm, reaffirm, attest, certify',
    'confirms',
    'clause quote noun ing',
  ],
  ['admit to, confess to, own up to', 'confirms', 'noun ing'],
  ['reveal, disclose, divulge, leak', 'discloses', 'clause noun'],
  ['show, indicate', 'asserts', 'clause'],
  ['deny', 'denies', 'clause noun ing quote'],
  ['refute, dispute, rebut, disavow, repudiate', 'denies', 'noun ing'],
  ['accuse', 'accuses', 'noun'],
  ['blame', 'accuses', 'noun'],
  ['attribute', 'asserts', 'noun'],
  ['demand', 'demands', 'that to noun quote'],
  ['urge, implore, beg', 'demands', 'noun quote'],
  ['call for, call on, call upon, appeal for, appeal to, press for, push for', 'demands', 'noun'],
  ['request, instruct, order', 'demands', 'noun that'],
  ['insist on', 'demands', 'noun ing'],
  ['ask', 'questions', 'person whether quote noun'],
  ['question, wonder, inquire', 'questions', 'whether noun'],
  ['warn, caution, alert', 'threatens', 'clause quote person noun'],
  ['warn of, warn against', 'threatens', 'noun ing'],
  ['threaten', 'threatens', 'to noun that'],
  ['promise, vow, pledge, swear, undertake', 'promises', 'to clause quote noun'],
  ['guarantee', 'promises', 'that to'],
  ['offer', 'promises', 'to'],
  ['predict, forecast, project', 'predicts', 'clause quote noun'],
  ['propose, recommend, advise', 'proposes', 'that to noun ing quote'],
  ['estimate', 'asserts', 'clause noun'],
  ['put', 'asserts', 'noun'],
  ['quote', 'asserts', 'noun'],
]

/** What someone thinks, feels, wants or judges. */
const attitudes: readonly Row[] = [
  ['reject, dismiss, rule out, brush off, shrug off', 'denies', 'noun ing'],
  ['believe, think, reckon, suspect, assume, presume', 'asserts', 'clause'],
  ['understand, realize, realise, recognize, recognise, learn', 'asserts', 'that'],
  ['expect, anticipate, foresee', 'predicts', 'clause noun to'],
  ['fear, doubt, worry', 'asserts', 'clause noun'],
  ['hope', 'asserts', 'clause to'],
  [
    'hope for, worry about, complain about, talk about, speak about, speak of, talk of, boast about, boast of, brag about, discuss, address, touch on, comment on, dwell on, warn about, rail against, speak against, speak out against, argue for, argue against, protest, remark on, focus on',
    'asserts',
    'noun ing',
  ],
  ['want', 'demands', 'noun to'],
  ['wish, would like, yearn, long', 'demands', 'to'],
  ['plan, intend, aim', 'asserts', 'to'],
  ['seek', 'asserts', 'noun to'],
  ['plan on', 'asserts', 'noun ing'],
  ['encourage', 'demands', 'noun'],
  ['agree with', 'endorses', 'noun'],
  ['disagree with', 'denies', 'noun'],
  ['choose', 'asserts', 'to'],
  ['know, remember, forget, imagine, note, ignore, acknowledge', 'asserts', 'that whether noun'],
  ['consider, regard, view, see, perceive, deem, depict, paint, cast', 'asserts', 'noun ing'],
  ['feel', 'asserts', 'clause'],
  ['like, love, enjoy, admire, cherish, value, favor, favour, prefer, embrace, celebrate', 'endorses', 'noun ing to'],
  ['dislike, hate, loathe, detest, despise, distrust, mistrust', 'asserts', 'noun ing'],
  ['agree', 'endorses', 'that to'],
  ['refuse, decline', 'declines', 'to'],
  [
    'criticize, criticise, slam, blast, decry, denounce, condemn, lambaste, deplore, rebuke, chide, scold, mock, ridicule, assail',
    'accuses',
    'noun',
  ],
  ['praise, applaud, hail, welcome, commend, laud, tout, congratulate, thank, salute', 'endorses', 'noun'],
  [
    'endorse, advocate, defend, support, back, champion, promote, advocate for, campaign for, side with',
    'endorses',
    'noun ing',
  ],
  [
    'attack, bash, bemoan, disparage, belittle, insult, mock, deride, savage, skewer, protest against, object to',
    'accuses',
    'noun ing',
  ],
  ['echo, underscore, downplay, play down, lay out, spell out, list, signal', 'asserts', 'noun that'],
  ['regret, lament', 'asserts', 'noun ing that'],
  ['oppose, resent, challenge, contest', 'denies', 'noun ing'],
  ['call, label, brand, dub, liken, compare, portray, characterize, characterise', 'asserts', 'noun'],
  ['point to, refer to, allude to, hint at, cite, invoke, reference', 'asserts', 'noun ing'],
  ['express, voice', 'asserts', 'noun'],
  ['apologize for, apologise for', 'confirms', 'noun ing'],
]

/** Decisions and votes: recorded, never claims. */
const acts: readonly Row[] = [
  ['rule', 'asserts', 'that'],
  ['vote for, vote against, vote', 'asserts', 'noun to'],
  ['nominate, appoint', 'proposes', 'noun'],
  ['decide', 'asserts', 'to that whether'],
]

/** Cues whose content opens with whom they address or charge: "called on the Front to ...", "accused the army of ...". */
export const addressing: ReadonlySet<string> = new Set([
  'accuse',
  'blame',
  'urge',
  'implore',
  'beg',
  'ask',
  'instruct',
  'order',
  'call on',
  'call upon',
  'appeal to',
])

const rows = (table: readonly Row[], kind: Cue['kind']): Cue[] =>
  table.flatMap(([lemmas, stance, takes]) =>
    lemmas.split(', ').map((lemma) => ({ lemma, stance, kind, takes: takes.split(' ') as Frame[] })),
  )

/** Verbs that report speech, thought or decision, with the stance their subject takes. */
export const cues: readonly Cue[] = [
  ...rows(statements, 'statement'),
  ...rows(attitudes, 'attitude'),
  ...rows(acts, 'act'),
]
