import type { Stance } from '../../model/reading.ts'

export interface CueAdjective {
  readonly stance: Stance
  /** What may open what it is about: "of", "about", "that", which may be left out, "to" with a verb, `towards` "to" with a noun. */
  readonly takes: ReadonlySet<string>
}

type Row = readonly [adjectives: string, stance: Stance, takes: string]

const rows: readonly Row[] = [
  ['confident, sure, certain, convinced, aware, unaware, hopeful, mindful', 'asserts', 'of that'],
  [
    'afraid, fearful, proud, glad, happy, sad, sorry, ashamed, surprised, shocked, pleased, grateful',
    'asserts',
    'of about that to for',
  ],
  [
    'worried, concerned, anxious, nervous, optimistic, pessimistic, uneasy, upset, angry, furious, excited',
    'asserts',
    'about over that at with',
  ],
  [
    'disappointed, frustrated, outraged, alarmed, troubled, dismayed, appalled',
    'asserts',
    'by at with that about over',
  ],
  ['skeptical, sceptical, wary, doubtful, suspicious, critical, dismissive', 'asserts', 'of about that'],
  ['supportive, fond, tired, weary', 'endorses', 'of'],
  ['opposed, hostile, open, committed, devoted', 'asserts', 'towards'],
  ['eager, keen, willing, unwilling, reluctant, determined, ready, prepared, inclined, desperate', 'asserts', 'to'],
  ['interested', 'asserts', 'in'],
]

/** Adjectives of what someone thinks, feels or wants, behind "is", "are", "remains". */
export const cueAdjectives: ReadonlyMap<string, CueAdjective> = new Map(
  rows.flatMap(([adjectives, stance, takes]) =>
    adjectives
      .split(', ')
      .map((adjective): [string, CueAdjective] => [adjective, { stance, takes: new Set(takes.split(' ')) }]),
  ),
)
