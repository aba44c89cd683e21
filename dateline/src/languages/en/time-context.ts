/** Words that go on after a time without being named by it: "on Christmas and", not "the Christmas party". */
export const goesOn: ReadonlySet<string> = new Set(
  'and or but in at on by to from for with when while as that which who the a an after before until since of into amid despite because is was has have had it he she they we i said says will are were would this last next where if than near'.split(
    ' ',
  ),
)

/** Words after which a name of a time is a time: "during Ramadan", "until Easter". */
export const beforeTimes: ReadonlySet<string> = new Set(
  'on at in during since before after until till by for over around this last next of through from to past between and late early near mark marks marked marking celebrate celebrated celebrating observe observed'.split(
    ' ',
  ),
)
