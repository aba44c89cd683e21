/** Given names that the Latin script spells in several ways: one name a row. Not two names of one meaning. */
const rows = `
  alexander aleksandr alexandr aleksander
  alexei aleksei alexey aleksey
  andrei andrey
  anatoly anatoli anatoliy
  arkady arkadi
  dmitry dmitri dmitriy
  evgeny yevgeny evgeni yevgeni
  gennady gennadi gennadiy
  sergei sergey serhiy sergiy
  valery valeri valeriy valerii
  vasily vasili vasiliy
  vitaly vitali vitaliy
  yury yuri yuriy
  yulia yuliya julia
  natalia natalya nataliya
  abdallah abdullah abdulla
  abdulaziz abdelaziz
  abdulrahman abdelrahman abdurrahman
  ahmad ahmed
  bashar bachar
  hamad hamed
  hasan hassan
  hussein husayn hussain husain hossein hussien
  ismail ismael ismaeel esmail
  ibrahim ebrahim
  jaafar jafar
  jamal gamal
  khaled khalid
  mahmoud mahmud mahmood
  mohammed muhammad mohamed mohammad mohamad muhammed mohamud
  muhammadu mohammadu
  mustafa mustapha moustafa
  nasser nasir naser
  omar umar
  osama usama
  qasem qassem qasim kassem
  saeed said saied
  saleh salih
  sulaiman suleiman sulayman soleiman
  tareq tarek tariq
  yasser yasir yaser
  yahya yehia yehya
  yousef yusuf youssef yusef yousuf
  zaid zayed zayd
`

const spelling = new Map(
  rows
    .trim()
    .split('\n')
    .flatMap((row) => {
      const names = row.trim().split(' ')
      return names.map((name) => [name, names[0]] as const)
    }),
)

/** Whether two given names, folded, are spellings of one: mohamed and muhammad. */
export const isSameGivenName = (a: string, b: string): boolean =>
  a === b || (spelling.has(a) && spelling.get(a) === spelling.get(b))
