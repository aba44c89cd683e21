/** Words by which a clause says whether it tells of what was or of what will be. */

/** The future whatever their tag: "due Friday", "payable Jan. 2", "will meet". */
export const futureCues: ReadonlySet<string> = new Set(
  'will ll wo shall due payable slated upcoming effective starting beginning ending deadline tomorrow'.split(' '),
)

/** After "is", "are" or "be", or before a "to": what is going to happen. */
export const plannedCues: ReadonlySet<string> = new Set(
  'scheduled expected planned set supposed bound expire payable likely'.split(' '),
)

/** Verbs whose infinitive lies ahead: "agreed to meet on Friday", "plans to". */
export const planningCues: ReadonlySet<string> = new Set(
  'agree agreed agrees plan plans planned planning vow vowed vows promise promised promises schedule scheduled schedules intend intends intended hope hopes hoped expect expects expected want wants wanted decide decided decides ask asked asks invite invited order ordered urge urged aim aims aimed threaten threatened threatens due set likely'.split(
    ' ',
  ),
)

/** Verbs whose present tells what is fixed for a day to come: "takes effect Nov. 13", "the fair opens on Sunday". */
export const scheduledPresents: ReadonlySet<string> = new Set(
  'take takes meet meets open opens reopen reopens begin begins start starts end ends expire expires close closes leave leaves depart departs arrive arrives return returns travel travels fly flies face faces host hosts hold holds visit visits play plays vote votes resume resumes launch launches kick kicks premiere premieres convene convenes reconvene reconvenes conclude concludes fall falls mature matures retire retires lift lifts sail sails'.split(
    ' ',
  ),
)

/** Verbs after which "until Friday" lies ahead: "extended the truce until Friday". */
export const deferringCues: ReadonlySet<string> = new Set(
  'extended extend extends postponed delayed suspended adjourned closed rescheduled pushed gave give given has have remain remains is are set'.split(
    ' ',
  ),
)

/** Past forms that do not end in -ed; for texts without a tagger's tags. */
export const irregularPasts: ReadonlySet<string> = new Set(
  'was were had did said told took made came went began met held saw left fell rose sent gave won lost spoke struck shot fought found became brought built broke led kept got knew ran paid wrote felt sought taught thought fled flew drew grew threw withdrew been'.split(
    ' ',
  ),
)

/** Verbs of saying: a time beside one of them dates the saying. */
export const sayingCues: ReadonlySet<string> = new Set(
  'said say says told tell tells announced announce announces reported reports confirmed confirms stated states added adds warned warns declared declares insisted insists acknowledged acknowledges claimed claims denied denies tweeted posted wrote argued noted remarked testified disclosed revealed explained'.split(
    ' ',
  ),
)

/** Verbs of saying that take whom they are said to first: "told reporters in Velin on Friday". */
export const tellingCues: ReadonlySet<string> = new Set(['told', 'tell', 'tells', 'warned', 'informed'])

/** What follows a verb of saying directly where its own place and time come next: "said in a statement on Friday". */
export const sayingPlaces: ReadonlySet<string> = new Set(
  'on in at during to from through via by late early here there again earlier later separately publicly yesterday today'.split(
    ' ',
  ),
)

/** What leads from the saying to something else that the time then dates: "said after the raid on Friday". */
export const leadsAway: ReadonlySet<string> = new Set(
  'after before following since about of over that because'.split(' '),
)
