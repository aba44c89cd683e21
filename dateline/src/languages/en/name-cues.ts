/** Words beside a name that tell what it names, in small letters: evidence where the model passed a proper noun over. */
const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Before a place: "in Halm", "southern Marovia", "the capital Velin", "the town of Tessary". */
export const beforePlace = list(`in near outside inside throughout across northern southern eastern western northeastern
  northwestern southeastern southwestern central north-east north-west south-east south-west downtown capital city town
  village port island province district mainland`)

/** Nouns whose "of" joins them to a place: "the village of X". */
export const placeOf = list(`city town village capital port island province district region governorate county state
  streets outskirts suburb neighborhood neighbourhood enclave mayor governor coast south north east west`)

/** After a place: "the Tessary crossing". */
export const afterPlace = list(`crossing valley province district governorate county river border airport port camp city
  town village peninsula island islands coast region strip bridge checkpoint prison hospital mountains desert road street
  square avenue refugee`)

/** Stretches of land that go by the name right before them. */
export const regions = list('region province district governorate county oblast prefecture municipality')

/** What a place or a state has: "Velmar's army". */
export const ownedByPolity = list(`army military navy government president premier parliament capital border borders
  interior foreign defence defense finance prime king sultan emir ambassador embassy envoy economy central south north
  east west coast airspace territory ruler rulers troops forces opposition supreme constitution state national`)

/** After a person: "Reyl said". */
export const afterPerson = list(`said says told asked added insisted replied wrote tweeted denied vowed argued announced
  warned thanked married resigned smiled laughed testified recalled acknowledged declined`)

/** Right before a group: "the armed group X". */
export const beforeGroup = list(`group movement militia faction network alliance newspaper daily
  magazine website broadcaster charity`)

/** Nouns whose "of" joins them to a group: "members of X". */
export const groupOf = list(`members member faction wing branch offshoot fighters militants ranks elements`)

/** Last words of names that no place has: "Kharan Front". */
export const bodyHeads = list(`front brigade brigades movement party army forces ministry militia battalion command`)
