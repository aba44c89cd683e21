/**
 * Abbreviations that keep their full stop, without it. What follows tells whether the stop may also end a sentence:
 * `never` (a name follows), `beforeNumber` (an abbreviation only where a number follows, a word otherwise),
 * `beforeDate` (where a number, a month or a currency follows), `mayEnd` (ends one where a word that opens sentences
 * follows).
 */
export interface AbbreviationKind {
  readonly ends: 'never' | 'beforeNumber' | 'beforeDate' | 'mayEnd'
  readonly words: readonly string[]
}

const list = (words: string): string[] => words.trim().split(/\s+/)

export const abbreviations: readonly AbbreviationKind[] = [
  // Titles, in capitals as they stand before a name.
  {
    ends: 'never',
    words: list(`Mr Mrs Ms Mx Messrs Dr Drs Prof Rev Revd Fr Hon Gov Govs Lt Sen Sens Rep Reps Pres Supt Insp Atty
      Cllr Ald Ven Rt Const Det Spc Ens Adv Dep Cong Shri Smt Ustaz Mons Mgr Profs Gens Cols Lts Sgts Capts
      Gen Col Maj Capt Cmdr Cdr Comdr Cpl Pfc Sgt Brig Adm Vice-Adm Amb Sec Asst Assoc Mme Mlle Msgr
      Engr St Ste Mt Ft`),
  },
  // Months, days and numbering: "no." and "sat." are words too.
  {
    ends: 'beforeNumber',
    words: list(`Jan Feb Mar Apr Jun Jul Aug Sep Sept Oct Nov Dec Mon Tue Tues Wed Thu Thur Thurs Fri Sat Sun
      No Nos no nos Art Arts art Fig Figs fig Sec sec Ch ch Vol vol Vols pp p para paras Op op Ref ref Reg ext`),
  },
  // "(b. 1950)", "(d. March 1990)", "c. €200".
  { ends: 'beforeDate', words: list('b c d m div') },
  // Firms, degrees, places and learned short forms.
  {
    ends: 'mayEnd',
    words:
      list(`Inc Ltd Pty Pvt Plc Bhd Mfg Co Corp Cos Bros Jr Sr Esq Dept Univ Assn Intl Govt Natl Bldg Ave Blvd Rd Hwy Sq Apt
      Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Ky La Md Mich Minn Miss Mo Mont Neb Nev Okla Ore Pa Penn
      Tenn Tex Va Vt Wash Wis Wyo Ont Que
      Ret ret etc al v vs approx ca cf viz incl excl est dept govt min max sq ft yr yrs hr hrs mins`),
  },
]

/** What stands before an amount, without white space: "Rs500", "USD20". */
export const currencyCodes =
  list(`USD EUR GBP JPY CNY RMB INR PKR BDT LKR NPR ILS NIS IRR IQD SYP LBP JOD EGP SAR AED QAR
  KWD TRY UAH RUB KES NGN ZAR UGX TZS GHS ETB SDG AUD CAD NZD CHF Rs Tk Sh KSh Ksh TSh USh`)

/** Words before a hyphen that stay one word with what follows it, as the treebanks write them. */
export const hyphenPrefixes = list(`anti arch co counter cross de e ex extra hyper intra macro micro mid mini
  multi neo non over post pre pro pseudo psycho quasi re semi socio sub un`)

/** Words written as one that are two: "cannot" is "can" and "not". The number of letters of the first. */
export const contractions: ReadonlyMap<string, number> = new Map(
  Object.entries({
    cannot: 3,
    gonna: 3,
    gotta: 3,
    wanna: 3,
    dont: 2,
    didnt: 3,
    doesnt: 4,
    isnt: 2,
    wasnt: 3,
    wouldnt: 5,
    couldnt: 5,
    shouldnt: 6,
    havent: 4,
    hasnt: 3,
    arent: 3,
    werent: 4,
    hadnt: 3,
    mustnt: 4,
    cant: 2,
    wont: 2,
    aint: 2,
    youll: 3,
    youre: 3,
    youve: 3,
    theyll: 4,
    theyre: 4,
    theyve: 4,
    thats: 4,
    theres: 5,
    whats: 4,
  }),
)
