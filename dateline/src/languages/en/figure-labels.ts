/** Nouns whose number names one of a row: Resolution 2728, Channel 12. */
export const labelNouns: ReadonlySet<string> = new Set(
  `resolution article channel radio route highway motorway road flight unit brigade battalion regiment division corps
  squadron platoon company camp checkpoint room ward page chapter paragraph phase version section clause annex line
  sector zone gate area district block building house number no no. nos nos. nr case law decree order bill amendment
  appendix figure table item point stage round day week part volume vol episode season level grade class category type
  model mark mk platform terminal pier berth dock warehouse tower apartment apt suite floor box lot plot parcel track
  lane exit junction kilometer kilometre km act rule title verse psalm sura surah game match test set race lap heat
  group pool team seat row protocol operation boeing airbus apollo soyuz falcon iphone note square tank bus train ship
  hull file directive regulation form station ring shaft mine well reactor plant precinct ext extension code zip
  postcode formula agenda draft schedule option cell cellblock pavilion hall wing studio bureau network war age aged
  pp p photo picture image slide step rank priority hill height elevation marker gallery sheet folio dossier docket
  invoice`
    .trim()
    .split(/\s+/),
)

/** Determiners before a label noun that leave it a plain noun: "in the camp 14 people died". */
export const plainDeterminers: ReadonlySet<string> = new Set(
  'the a an this that these those their its his her our every each any another no one'.split(' '),
)

export const streetWords: ReadonlySet<string> = new Set(
  'street st st. avenue ave ave. road rd rd. lane boulevard blvd square drive way place court crescent row terrace highway quay alley'.split(
    ' ',
  ),
)

/** After a number word and a hyphen, or a number word: set phrases that count nothing. */
export const setPhrases: ReadonlySet<string> = new Set(
  `first lady, first ladies, first aid, first responder, first responders, first time, first place, first half, first
  hand, first name, first names, first family, first minister, first deputy, first secretary, first lieutenant, first
  sergeant, first world, first class, first instance, first thing, first step, first steps, first floor, second floor,
  third floor, second half, second hand, second thought, second thoughts, second time, second place, second world,
  second lieutenant, second nature, second class, second wind, third party, third parties, third country, third
  countries, third world, third time, third place, fourth estate, fifth column, one hand, one thing, one point, one
  side, one way, one time, one word, one voice, one end, one direction, one reason, one more, one else, one another,
  one too, ground zero, zero tolerance, zero sum, thousand thanks, million thanks, thousand apologies, million times,
  thousand times, hundred times, first of, first and, first lines, first line, second line, last one, zero hour, zero
  point, fourth quarter, third quarter, second quarter, first quarter`
    .split(',')
    .map((phrase) => phrase.trim().replace(/\s+/g, ' ')),
)

/** Lines of a map that go by a rank: "the 38th parallel". */
export const gridLines: ReadonlySet<string> = new Set(['parallel', 'meridian'])

/** Before a number, with "of" or without, these scale something and count nothing: "a magnitude of 6.3". */
export const scaleNouns: ReadonlySet<string> = new Set(['magnitude', 'magnitudes'])

/** What a score stands beside. */
export const sportWords: ReadonlySet<string> = new Set(
  `beat beats beaten beating won win wins winning lost lose loses losing drew draw draws drawn defeat defeated defeats
  victory thrashed edged match game final scored score trailed led leading cup league set sets vote voted votes`
    .trim()
    .split(/\s+/),
)
