import { formsOf } from './cue-forms.ts'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

/** What someone issues to say something. */
export const papers: ReadonlySet<string> = words(
  'statement statements letter letters report reports message messages communique communiqué memo note tweet post video recording resolution declaration bulletin email e-mail dossier advisory',
)

const issuing: ReadonlySet<string> = new Set(
  'issue release publish send post circulate broadcast distribute write share sign file deliver read make'
    .split(' ')
    .flatMap((verb) => formsOf(verb).map(([form]) => form)),
)

/** Whether a word is a form of "issue", "release", "send" ... */
export const isIssuing = (word: string): boolean => issuing.has(word)
