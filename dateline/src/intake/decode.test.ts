import assert from 'node:assert/strict'
import { test } from 'node:test'
import { decode } from './decode.ts'

const latin = (text: string): Uint8Array => Uint8Array.from(text, (letter) => letter.charCodeAt(0))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const utf16 = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'utf16le'))

test('a charset is found by mark, by validity, by declaration, in this order', () => {
  const cases: [string, Uint8Array, string | undefined, string, string, string[]][] = [
    ['plain ASCII', utf8('Velmar'), undefined, 'Velmar', 'utf-8', []],
    ['UTF-8 with a mark', utf8('\ufeffOrú'), 'windows-1252', 'Orú', 'utf-8', []],
    ['UTF-16 with a mark', utf16('\ufeffOrú'), undefined, 'Orú', 'utf-16le', []],
    ['UTF-16 without one', utf16('Velmar freed two.'), undefined, 'Velmar freed two.', 'utf-16le', []],
    [
      'as declared',
      latin('Or\xfa freed two \x93captives\x94'),
      'ISO-8859-1',
      'Orú freed two “captives”',
      'windows-1252',
      [],
    ],
    ['Arabic as declared', latin('\xc3\xd8\xe1\xde\xe4\xc7'), 'windows-1256', 'أطلقنا', 'windows-1256', []],
    ['declared wrongly', utf8('Orú'), 'windows-1252', 'Orú', 'utf-8', ['TEXT_CHARSET']],
    [
      'declared UTF-8 and is not',
      latin('Or\xfa freed two'),
      'utf-8',
      'Orú freed two',
      'windows-1252',
      ['TEXT_CHARSET'],
    ],
    ['no such charset', utf8('Orú'), 'x-none', 'Orú', 'utf-8', []],
    [
      'cut within a character',
      utf8('Velmar “Orú”').slice(0, -1),
      undefined,
      'Velmar “Orú\ufffd',
      'utf-8',
      ['TEXT_CUT'],
    ],
    [
      'a damaged byte',
      Uint8Array.from([...utf8('Orú “a” '), 0xff, 0x41]),
      undefined,
      'Orú “a” \ufffdA',
      'utf-8',
      ['TEXT_DAMAGED'],
    ],
  ]
  for (const [what, bytes, declared, text, charset, problems] of cases) {
    const decoded = decode(bytes, declared)
    const found = decoded && [decoded.text, decoded.charset, decoded.problems.map(({ code }) => code)]
    assert.deepEqual(found, [text, charset, problems], what)
  }
})

test('what is no text, or text of an unknown charset, is not guessed at', () => {
  assert.equal(decode(new Uint8Array(500)), undefined)
  assert.equal(decode(latin('\xc3\xd8\xe1\xde\xe4\xc7 \xd3\xd1\xc7\xcd')), undefined)
})
