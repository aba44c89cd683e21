/** A text by its lines, and its paragraphs by how many of those lines each takes; empty lines belong to none. */
interface Case {
  readonly name: string
  readonly lines: readonly string[]
  readonly takes: readonly number[]
}

const cases: readonly Case[] = [
  {
    name: 'a headline, a byline and an address above a wrapped text stand alone',
    lines: [
      'Front frees two captives near the crossing',
      'By Lea Oru',
      '12 Harbour Road',
      'Halm, Marovia',
      'HALM, March 4 (MPA) - The Dorrin Front freed two captives on Monday',
      'after talks that Oramar had led, a spokesman of the group said. Mr.',
      'Reyl added that more would be freed soon, and the ministry in Velin',
      'confirmed it.',
    ],
    takes: [1, 1, 1, 1, 4],
  },
  {
    name: 'two lines of one message',
    lines: ['The Front freed two captives on Monday after talks that', 'were led by Oramar, officials said.'],
    takes: [2],
  },
  {
    name: 'a text of uneven lines, its paragraphs apart',
    lines: [
      'The Dorrin Front freed two captives on',
      'Monday after talks that Oramar had led, a spokesman of the group',
      'told the Herald. He said that the',
      'Ministry of Health in Velin had been told of it before.',
      'Nobody was hurt.',
      '',
      'The army did not comment on the',
      'release of the two.',
    ],
    takes: [5, 2],
  },
  {
    name: 'the answered part of a mail, its marks left out',
    lines: [
      '> The Front freed two captives on Monday after talks that were led by',
      '> Oramar, and the ministry in Velin confirmed it in the evening.',
      '>',
      '> > Is it true that two were freed on Monday, as the',
      '> > Herald of Velin says?',
      'I think that it is true. The spokesman was asked about it and he did not',
      'deny it.',
    ],
    takes: [2, 2, 2],
  },
  {
    name: 'a list in a wrapped text',
    lines: [
      'The Front asked for three things when the talks were opened by the envoy of',
      'Oramar on Monday in the harbour of Halm, where both of the parties had come:',
      '- the release of all who are held in the prisons of Velin and in the camps,',
      '  the wounded first',
      '- water',
      '1. Food for the north of the island',
      'It got none of them, said a diplomat who had been in the room from the start',
      'to the end.',
    ],
    takes: [2, 2, 1, 1, 2],
  },
  {
    name: 'a dash between the words of a wrapped text',
    lines: [
      'The envoy said that the two who were freed near the crossing on Monday',
      '– a nurse and a driver – were well and that they had been told of the',
      'talks.',
    ],
    takes: [3],
  },
  {
    name: 'headlines',
    lines: [
      'Front frees two captives after talks that Oramar led',
      'Minister denies that the army attacked the crossing',
      'Rain keeps the ferries of Halm in their harbours',
      'Velmar wins the cup for the third time in five years',
    ],
    takes: [1, 1, 1, 1],
  },
  {
    name: 'headlines in capitals',
    lines: [
      'FRONT FREES TWO CAPTIVES AFTER TALKS THAT ORAMAR LED IN HALM',
      'MINISTER DENIES ATTACK ON CROSSING AT TESSARY',
      'RAIN KEEPS THE FERRIES OF HALM IN THEIR HARBOURS',
      'VELMAR WINS THE CUP FOR THE THIRD TIME IN FIVE YEARS',
    ],
    takes: [1, 1, 1, 1],
  },
  {
    name: 'verse',
    lines: [
      'The ferry left the harbour',
      'when the morning bells had rung',
      'and nobody was on it',
      'but the old and but the young',
    ],
    takes: [1, 1, 1, 1],
  },
  {
    name: 'a table in a wrapped text',
    lines: [
      'The ministry gave these counts for the three towns that were flooded in the',
      'night, and said that they would rise:',
      'Halm        12 dead      40 hurt',
      'Velin        3 dead       9 hurt',
      'and in the towns of the north nobody had been counted when the day was at an',
      'end.',
    ],
    takes: [2, 1, 1, 2],
  },
  {
    name: 'lines that are paragraphs, one of them broken by hand',
    lines: [
      'The Dorrin Front freed two captives on Monday after talks that Oramar had led, a spokesman of the group told the Herald in Velin.',
      'He said that more would be freed.',
      'The army did not comment on the release of the two, nor did the ministry, which had been asked on Sunday and again on Monday.',
      'Photo: Lea Oru',
      'Nobody was hurt',
      'Read more',
    ],
    takes: [1, 1, 1, 1, 1, 1],
  },
]

export default cases
