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

/** Words after four digits that count something: "2000 people". */
export const afterCounts: ReadonlySet<string> = new Set(
  'people percent per cent dollars pounds euros miles kilometers kilometres km meters metres feet tons tonnes troops soldiers members employees workers jobs shares points million billion of square acres men women children years days hours weeks months yen francs marks votes homes families victims others killed dead wounded injured civilians prisoners captives hostages'.split(
    ' ',
  ),
)

/** Words and signs before four digits that are no year: "$1990", "some 2000", "Room 2012". */
export const beforeCounts: ReadonlySet<string> = new Set(
  '$ £ € # about than least nearly some around over almost approximately no number room flight route highway resolution article page code type model © copyright'.split(
    ' ',
  ),
)

/** Of those, the ones that go with years too: "around 2020," "until at least 2014". */
export const looseCounts: ReadonlySet<string> = new Set(['about', 'around', 'least', 'than'])

/** What "today's" goes with where it means the times we live in: "today's world". */
export const timesWeLiveIn: ReadonlySet<string> = new Set(
  'world society age youth generation generations standards technology climate reality realities culture economy'.split(
    ' ',
  ),
)

/** Words before a weekday that make it a name: "Super Tuesday", "Bloody Sunday". */
export const namedWeekdays: ReadonlySet<string> = new Set(
  'super black bloody cyber fat shrove maundy holy giving easter'.split(' '),
)

/** Words after "the" and a weekday, each with a capital, that make it the name of a paper, a club or a show. */
export const namedByWeekday: ReadonlySet<string> = new Set(
  'times telegraph mirror mail express herald post tribune independent review business world nation mercury monitor gazette guardian people sun star club show magazine'.split(
    ' ',
  ),
)

/** Words that price or rate what they go with: "closed at 18.30" is no time of day. */
export const priceWords: ReadonlySet<string> = new Set(
  'share shares stock stocks index price prices priced rate rates dollar dollars euro euros bond bonds crude oil gold barrel traded trading trade trades quoted bid fixed points percent yield yields currency franc francs yen pound sterling average averaged jobless magnitude value valued score scored'.split(
    ' ',
  ),
)

/** What has an age without being a person: "the two-year-old war" has lasted two years. */
export const agedThings: ReadonlySet<string> = new Set(
  'war conflict uprising revolt rebellion insurgency siege blockade crisis truce ceasefire deal agreement accord pact treaty dispute strike ban embargo law programme program project campaign company firm government coalition administration regime movement mission feud row standoff occupation boom recession tradition'.split(
    ' ',
  ),
)
