import assert from 'node:assert/strict'
import { test } from 'node:test'
import { wordsOf } from '../../model/span.ts'
import { findParagraphs } from './paragraphs.ts'
import { findPosts } from './posts.ts'

const posts = (text: string): string[] =>
  findPosts(text, findParagraphs(text)).map((post) =>
    [post.body, post.author, post.handle, post.date].map((span) => (span ? wordsOf(text, span) : '')).join(' | '),
  )

const cases: [text: string, ...posts: string[]][] = [
  [
    'Two were freed. — Al-Sahil (@AlSahilNow) March 11, 2024',
    'Two were freed. | Al-Sahil | @AlSahilNow | March 11, 2024',
  ],
  [
    'Two are free - truly. — Al-Sahil – Breaking (@AlSahilNow) 11 March 2024',
    'Two are free - truly. | Al-Sahil – Breaking | @AlSahilNow | 11 March 2024',
  ],
  [
    'عاجل | أطلقنا سراح المحتجزين — الساحل – عاجل (@AlSahilNow) March 11, 2024',
    'عاجل | أطلقنا سراح المحتجزين | الساحل – عاجل | @AlSahilNow | March 11, 2024',
  ],
  [
    'Two were freed. pic.twitter.com/aB3 — Lea Brekke (@brekke) March 11, 2024',
    'Two were freed. | Lea Brekke | @brekke | March 11, 2024',
  ],
  ['Two were freed.\n— Lea Brekke (@brekke) March 11, 2024', 'Two were freed. | Lea Brekke | @brekke | March 11, 2024'],
  [
    'Two were freed. View this post on Instagram A post shared by Lea Brekke (@brekke)',
    'Two were freed. | Lea Brekke | @brekke | ',
  ],
  [
    'Two were freed. – Lea Brekke (@brekke) March 11, 2024 at 5:04 PM',
    'Two were freed. | Lea Brekke | @brekke | March 11, 2024',
  ],
  ['Two were freed, wrote Lea Brekke (@brekke).'],
  ['She wrote to the envoy - Lea Brekke (@brekke)'],
  ['The envoy (Lea Brekke) spoke on March 11, 2024'],
  ['— (@brekke) March 11, 2024'],
]

for (const [text, ...expected] of cases) {
  test(`posts in: ${text.replaceAll('\n', ' / ')}`, () => assert.deepEqual(posts(text), expected))
}
