const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Words of closed classes, by Universal Dependencies part of speech: for texts that no tagger has read. */
export const closedClasses: readonly (readonly [upos: string, words: ReadonlySet<string>])[] = [
  ['DET', words('the a an this these those some any each every no both all several many another either neither')],
  [
    'PRON',
    words(
      'he she they it we i you who whom which what whoever him them us me himself herself themselves itself others someone anyone everyone nobody everybody one his her their its my our your whose',
    ),
  ],
  [
    'ADP',
    words(
      'of in for from at with on by near under against inside outside to into onto over across among between behind beyond within without towards toward per via about around through during despite amid upon off like as than out up down',
    ),
  ],
  [
    'SCONJ',
    words(
      'that because if when while although though since until unless whether after before where how why whereas once',
    ),
  ],
  [
    'AUX',
    words(
      "is are was were be been being am has have had having do does did will would can could may might must shall should 've 'd 're 'll ’ve ’d ’re ’ll",
    ),
  ],
  ['CCONJ', words('and or but nor')],
  ['PART', words("not n't n’t 's ’s")],
  [
    'ADV',
    words(
      'also later then first again now still already earlier further once never however meanwhile too there here even just only often always instead ago today yesterday tomorrow tonight not',
    ),
  ],
  [
    'VERB',
    words(
      'went made took gave came got left held met sent kept began became brought bought caught fell fled flew fought grew heard hit hurt kept knew lay led lost paid put ran rose saw sat sold set shot spent stood struck taught threw won wore goes comes takes makes gives gets shows remains remain',
    ),
  ],
]

/** Adverbs and auxiliaries that stand inside a verb group. */
export const inVerbGroup: ReadonlySet<string> = words(
  "has have had having is are was were be been being do does did will would can could may might must shall should not n't n’t never 've ’ve 'd ’d also later then first again now still already earlier further once repeatedly recently often always long just even only subsequently previously widely flatly initially formally publicly privately openly simply ever only finally soon both explicitly",
)

export const modals: ReadonlySet<string> = words("would could may might must shall should can 'd ’d 'll ’ll will")
export const negations: ReadonlySet<string> = words("not n't n’t never")
export const beForms: ReadonlySet<string> = words('is are was were be been being am')
/** "continued to insist", "went on to say": the first verb belongs to the group. */
export const catenatives: ReadonlySet<string> = words(
  'continue continues continued continuing on seem seems seemed appear appears appeared began begin begins',
)
/** "declined to say": no statement was made. */
export const refusals: ReadonlySet<string> = words(
  'decline declines declined declining refuse refuses refused refusing fail fails failed unable',
)

export const wh: ReadonlySet<string> = words('whether how what why when where who which if')
export const possessives: ReadonlySet<string> = words('his her their its my our your whose')
export const subjectPronouns: ReadonlySet<string> = words('he she they it we i you who which one those others someone')

/** Prepositions that can stand inside a noun phrase, behind its head. */
export const insideNounPhrase: ReadonlySet<string> = words(
  'of in for from at with on by near under against inside outside to over across among between behind within',
)

/** Day names and the like, which stand between a cue and its content: "said Monday the ..." */
export const timeWords: ReadonlySet<string> = words(
  'monday tuesday wednesday thursday friday saturday sunday today yesterday tonight tomorrow earlier later afterwards afterward morning afternoon evening night',
)

/** Words before a number that are no preposition there: "at least 12", "between 10 and 20". */
export const countOpeners: readonly (readonly string[])[] =
  'at least,at most,up to,as many as,as few as,between,over,under,around,about'
    .split(',')
    .map((phrase) => phrase.split(' '))

/** Words that end a stretch of reported content where they follow a comma. */
export const afterCommaEnds: ReadonlySet<string> = words('but while although though whereas as citing quoting compared')

/** Months and abbreviations that look like names at the left edge of a noun phrase. */
export const months: ReadonlySet<string> = words(
  'january february march april may june july august september october november december jan. feb. mar. apr. aug. sept. oct. nov. dec.',
)

/** "R reported, citing S": the participles that lead on to the root. */
export const isCiting = (word: string | undefined): boolean => word === 'citing' || word === 'quoting'

/** Verbs whose passive tells what someone, named or not, says or thinks: "was reported that", "is believed to". */
export const reportedVerbs: ReadonlySet<string> = words(
  'report believe expect say allege accuse announce criticize criticise estimate understand think suspect consider endorse praise blame confirm claim predict project describe condemn denounce gather learn fear presume',
)

/** What someone is thought to be, in one word: "are feared dead". */
export const fates: ReadonlySet<string> = words(
  'dead killed missing drowned wounded injured alive trapped lost buried guilty safe',
)
