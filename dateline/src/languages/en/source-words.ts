const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** Nouns of things that say: the source is a document, its issuer perhaps unknown. */
export const documentNouns: ReadonlySet<string> = words(
  'report reports statement document documents letter memo email study survey poll polls paper article communique communiqué dossier file files memorandum leaflet transcript release tweet post video footage audit analysis filing lawsuit complaint indictment affidavit editorial cable book data figures records research message resolution announcement review story stories headline headlines website page bulletin statistics',
)

/** Nouns of ways to say something, after "in a", "at a", "on": never a source. */
export const channelNouns: ReadonlySet<string> = words(
  'statement interview briefing conference speech letter email e-mail tweet post message address televised broadcast video column op-ed memo note report release call remarks testimony hearing recording clip communique communiqué debate rally tv television radio phone telephone twitter x facebook telegram instagram whatsapp podcast blog essay book filing affidavit press media',
)

/** Outlets and agencies by their everyday names, for texts where no entity stage has named them. */
export const outletNames: readonly string[] = [
  'Reuters',
  'AFP',
  'AP',
  'Associated Press',
  'Agence France-Presse',
  'Al Jazeera',
  'Al-Jazeera',
  'BBC',
  'CNN',
  'Xinhua',
  'TASS',
  'Interfax',
  'Anadolu',
  'Bloomberg',
  'New York Times',
  'Washington Post',
  'Wall Street Journal',
  'Guardian',
  'Fox News',
  'NBC',
  'CBS',
  'ABC',
  'MSNBC',
  'Politico',
  'UPI',
  'DPA',
  'Kyodo',
  'Yonhap',
  'WAFA',
  'SANA',
  'IRNA',
  'Financial Times',
  'Le Monde',
  'Haaretz',
  'Times of Israel',
  'Al Arabiya',
  'Sky News',
  'NPR',
  'Axios',
  'USA Today',
]

/** Last words of outlets' names: "Velin Herald", "Radio North". */
export const outletEndings: ReadonlySet<string> = words(
  'Herald Times Post Gazette Courier Tribune Journal Monitor Star News Voice Press Agency Radio TV Television Observer Guardian Telegraph Chronicle Mail Independent Echo Standard Daily Weekly Review Magazine Broadcasting Channel Network Dispatch Bulletin',
)

/** Nouns of people no one can name. */
export const unnamedNouns: ReadonlySet<string> = words(
  'source sources official officials diplomat diplomats insider insiders aide aides person people witness witnesses resident residents activist activists analyst analysts expert experts observer observers critic critics adviser advisers advisor advisors spokesman spokeswoman spokesperson spokesmen reports',
)
