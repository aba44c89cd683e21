import assert from 'node:assert/strict'
import { test } from 'node:test'
import { frontMatter } from './front-matter.ts'
import { plain } from './plain.ts'

test('Markdown reads as its reader sees it', () => {
  const cases: [string, string][] = [
    ['One *two* **three** `four` __five__ _six_.', 'One two three four five six.'],
    ['A line\nthat goes on.\n\nAnother.', 'A line that goes on.\n\nAnother.'],
    ['- one\n- two\n  goes on\n1. three', 'one\n\ntwo goes on\n\nthree'],
    ['> “Quoted,” Oru said.\n> On two lines.', '“Quoted,” Oru said. On two lines.'],
    ['See [the report](https://a.example/x_y "t") and <https://b.example>.', 'See the report and https://b.example.'],
    ['![a picture](a.jpg)\n\nText <b>here</b><!-- not\nthis -->.', 'Text here.'],
    ['A\n\n***\n\nB', 'A\n\nB'],
    ['snake_case_name and 2*3*4 and 5 \\* 6', 'snake_case_name and 2*3*4 and 5 * 6'],
  ]
  for (const [markdown, text] of cases) assert.equal(plain(markdown).text, text)
})

test('a heading at the top is the title, one below is a line', () => {
  assert.deepEqual(plain('# Two freed #\n\nText.\n\n## More\n\nText.'), {
    title: 'Two freed',
    text: 'Text.\n\nMore\n\nText.',
  })
  assert.deepEqual(plain('Two freed\n=====\n\nText.'), { title: 'Two freed', text: 'Text.' })
})

test('front matter stands between two lines of dashes at the very top', () => {
  const { found, body } = frontMatter('---\ntitle: "“A \\"b\\"”: c"\ndate: 2024-03-09\nlayout: post\n---\nText.')
  assert.deepEqual(
    found.map(({ field, value }) => [field, value]),
    [
      ['title', '“A "b"”: c'],
      ['published', '2024-03-09'],
    ],
  )
  assert.equal(body, 'Text.')
  assert.deepEqual(frontMatter('Text.\n---\ntitle: no\n---\n').found, [])
  assert.deepEqual(frontMatter('---\ntitle: no end').found, [])
})
