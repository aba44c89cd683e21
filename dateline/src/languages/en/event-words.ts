const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/))

/** Verbs whose doer is the doer of the harm told right after: "stormed the town, killing five". */
export const violentVerbs = words(`
  attack assault ambush raid storm invade rampage strike bomb shell bombard shoot fire open clash kill burst break
  overrun seize capture abduct kidnap massacre murder explode detonate target hit`)

/** What a weapon does where it kills: "when a shell landed". */
export const strikingVerbs: ReadonlySet<string> = new Set([...violentVerbs, ...words('land hit fall slam go')])

/** What a vehicle, a boat or a wall does where nobody kills: "when their bus plunged into a river". */
export const accidentVerbs = words('collapse sink capsize derail overturn plunge crash collide skid topple fall')

/** What strikes do to places and things. */
export const damagingVerbs = words('hit strike target destroy damage flatten rock level shake shatter rip tear')

/** What strikes do to places, things and people. */
export const harmingVerbs: ReadonlySet<string> = new Set([...damagingVerbs, ...words('kill wound injure leave')])

/** Verbs that say of their subject that it took or takes place: "talks began". */
export const happeningVerbs = words(`
  take happen occur begin start continue resume hold come be end collapse plan schedule expect postpone cancel`)

/** What violence and protests do where they begin: "clashes erupted". */
export const outbreakVerbs = words('erupt flare rage')

/** Verbs whose date is the date of the noun they carry: "carried out an attack on Monday". */
export const carryingVerbs = words(`
  plan schedule expect hold take happen occur begin start carry launch conduct stage secure broker mediate facilitate
  organize organise arrange make complete follow resume host hand`)

/** Nouns of several of a kind, or of one of them: "a series of attacks", "one of its attacks". */
export const seriesNouns = words('one series wave string spate barrage round number couple pair dozen score hundred')

/** Adjectives of attacks that are told many at once: "recent attacks". */
export const summingAdjectives = words(`
  recent previous past similar repeated frequent constant numerous sporadic regular daily continued continuing ongoing
  intensified intensifying escalating increasing growing indiscriminate future`)

/** Adverbs of habits. */
export const habitAdverbs = words(`
  globally often usually regularly routinely frequently always generally sometimes typically commonly`)
