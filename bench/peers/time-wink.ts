import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import type { Timex } from '../suites/time-score.ts'
import type { TimePeer } from './time.ts'

const nlp = winkNLP(model)
const { its } = nlp

/** Finds dates and times and gives no value. */
export const peer: TimePeer = {
  name: 'wink-nlp',
  times: (text) => {
    const spans: [number, number][] = []
    const document = nlp.readDoc(text)
    let at = 0
    document.tokens().each((token: { out(kind: unknown): unknown }) => {
      const word = String(token.out(its.value))
      const found = text.indexOf(word, at)
      const start = found < 0 ? at : found
      at = start + word.length
      spans.push([start, at])
    })
    const times: Timex[] = []
    document.entities().each((entity: { out(kind: unknown): unknown }) => {
      const type = String(entity.out(its.type))
      if (!['DATE', 'TIME', 'DURATION'].includes(type)) return
      const [first, last] = entity.out(its.span) as [number, number]
      times.push({ start: spans[first][0], end: spans[last][1], type, value: String(entity.out(its.value)) })
    })
    return times
  },
}
