const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Nouns of things that say: the source is a document, its issuer perhaps unknown. */
export const documentNouns: ReadonlySet<string> = words(
  'report reports statement document documents letter memo email study survey poll polls paper article communique communiqué dossier file files memorandum leaflet transcript release tweet post video footage audit analysis filing lawsuit complaint indictment affidavit editorial cable book data figures records research message resolution announcement review story stories headline headlines website page bulletin statistics',
)

/** What "reads" something: a document, a sign, and what stands for one. */
export const readable: ReadonlySet<string> = new Set([
  ...documentNouns,
  ...words('it which that sign signs banner banners placard placards slogan caption inscription label'),
])

/** Nouns of ways to say something, after "in a", "at a", "on": never a source. */
export const channelNouns: ReadonlySet<string> = words(
  'statement interview briefing conference speech letter email e-mail tweet post message address televised broadcast video column op-ed memo note report release call remarks testimony hearing recording clip communique communiqué debate rally tv television radio phone telephone twitter x facebook telegram instagram whatsapp podcast blog essay book filing affidavit press media',
)

/** Outlets and agencies: the everyday name, then other names and spellings, handles of their posts among them. */
export const outletNames: readonly (readonly [name: string, ...others: string[]])[] = [
  ['Reuters', 'رويترز'],
  ['AFP', 'Agence France-Presse', 'فرانس برس'],
  ['AP', 'Associated Press'],
  ['Al Jazeera', 'Al-Jazeera', 'الجزيرة', 'AJABreaking', 'AJEnglish', 'AJArabic'],
  ['Al Arabiya', 'العربية', 'AlArabiya'],
  ['Al Mayadeen', 'الميادين'],
  ['Al-Aqsa TV', 'قناة الأقصى'],
  ['BBC', 'بي بي سي'],
  ['CNN'],
  ['Xinhua'],
  ['TASS'],
  ['Interfax'],
  ['Anadolu', 'الأناضول'],
  ['Bloomberg'],
  ['New York Times'],
  ['Washington Post'],
  ['Wall Street Journal'],
  ['The Guardian'],
  ['Fox News'],
  ['NBC'],
  ['CBS'],
  ['ABC News'],
  ['MSNBC'],
  ['Politico'],
  ['UPI'],
  ['DPA'],
  ['Kyodo'],
  ['Yonhap'],
  ['WAFA', 'وفا'],
  ['SANA', 'سانا'],
  ['IRNA', 'إرنا'],
  ['Financial Times'],
  ['Le Monde'],
  ['Haaretz'],
  ['Times of Israel'],
  ['Sky News'],
  ['NPR'],
  ['Axios'],
  ['USA TODAY', 'USA Today'],
  ['Sputnik'],
  ['RIA Novosti'],
  ['France 24'],
]

/** Words with which a post in Arabic names who is speaking: spokesman, minister, source ... */
export const arabicSpeakers: ReadonlySet<string> = words(
  'الناطق ناطق المتحدث متحدث وزير وزيرة وزارة رئيس الرئيس مصدر مصادر مسؤول المسؤول بيان قائد القائد أمير الأمير سفير السفير المبعوث مبعوث شهود',
)

/** Words before a colon that announce and do not speak. */
export const labels: ReadonlySet<string> = words(
  'according breaking update updates live watch video photos read exclusive urgent analysis opinion explainer correction corrections retraction clarification note factbox timeline title publisher date url source sources editorial review listen thread developing alert urgent here this is are was were be following',
)

/** Last words of outlets' names: "Velin Herald", "Radio North". */
export const outletEndings: ReadonlySet<string> = words(
  'Herald Times Post Gazette Courier Tribune Journal Monitor Star News Voice Press Agency Radio TV Television Observer Guardian Telegraph Chronicle Mail Independent Echo Standard Daily Weekly Review Magazine Broadcasting Channel Network Dispatch Bulletin',
)

/** Nouns that go on an outlet's name: "the Reuters news agency". */
export const outletNouns: ReadonlySet<string> = words(
  'news agency newspaper channel network broadcaster television tv radio website service wire bureau reporter reporters correspondent correspondents journalist journalists',
)

/** Nouns of people no one can name. */
export const unnamedNouns: ReadonlySet<string> = words(
  'source sources official officials diplomat diplomats insider insiders aide aides person people witness witnesses resident residents activist activists analyst analysts expert experts observer observers critic critics adviser advisers advisor advisors spokesman spokeswoman spokesperson spokesmen reports',
)

/** Where posts stand: "on Telegram" needs no article to be a way to say something. */
export const platforms: ReadonlySet<string> = words(
  'x twitter telegram facebook instagram whatsapp tiktok weibo youtube',
)
