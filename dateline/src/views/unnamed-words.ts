/** First words of sources that go by no name: written small within a line though they began a sentence in the report. */
export const unnamedWords: ReadonlySet<string> = new Set(
  `activists aides airport analysts another authorities aviation both campaign campaigners city civil colleagues critics
  defence defense diplomats doctors early election emergency experts eyewitnesses family fire fishermen friends government
  guards health hospital hospitals human humanitarian independent initial intelligence investigators journalists judges
  lawmakers lawyers local many media medical medics military ministers monitors most neighbors neighbours observers
  officers official officials opponents opposition other parents passengers police preliminary prison prosecutors
  protesters provincial rebels regional relatives relief reporters reports rescue rescuers researchers residents rights
  security senior several soldiers some sources state students supporters survivors tribal troops two unconfirmed
  unidentified unnamed various villagers volunteers witnesses workers`
    .trim()
    .split(/\s+/),
)
