/** The worksheet of observers and what they see, and its key: both from the levels of the story. */
import type { LevelColumn, LevelKind, Level } from '../../story/levels.ts';
import { levelsOf } from '../../story/levels.ts';
import { heading, note, paragraph, type Block, type Line } from './document.ts';
import { inStory } from './links.ts';
import type { Material } from './material.ts';

const observers = [
  'wifi',
  'provider',
  'service',
  'push',
  'backup',
  'end',
] as const satisfies readonly LevelKind[];
const fields = [
  'text',
  'subject',
  'peer',
  'time',
  'size',
  'network',
  'place',
  'device',
  'presence',
] as const satisfies readonly LevelColumn[];
const questions = ['see', 'keep', 'share'] as const;

type Answer = (kind: LevelKind, field: LevelColumn) => string;
type Said = (field: LevelColumn, question: (typeof questions)[number]) => string;

function forms({ matrix, lessons }: Material, answer: Answer, said: Said): readonly Block[] {
  const { worksheet: words } = lessons.paper;
  return [
    {
      kind: 'form',
      caption: words.title,
      head: [matrix.observer, ...fields.map((field) => matrix.data[field])],
      rows: observers.map((kind) => [
        matrix.observers[kind],
        ...fields.map((field) => answer(kind, field)),
      ]),
    },
    heading(2, words.levels),
    paragraph(words.levelsSay),
    {
      kind: 'form',
      caption: words.levels,
      head: [matrix.dataKind, ...questions.map((name) => matrix.levels[name])],
      rows: fields.map((field) => [
        matrix.data[field],
        ...questions.map((question) => said(field, question)),
      ]),
    },
  ];
}

export function worksheet(material: Material): readonly Block[] {
  const { worksheet: words } = material.lessons.paper;
  return [
    heading(1, words.title),
    paragraph(words.say),
    ...forms(
      material,
      () => '',
      () => '',
    ),
    note(material.lessons.kits.licence),
  ];
}

export function worksheetKey(material: Material): readonly Block[] {
  const { language, lessons } = material;
  const { worksheet: words } = lessons.paper;
  const { yes, no: none } = material.lessons.paper.game;
  const mark = ({ ground }: Level): string => (ground === 'inference' ? words.inference : '');
  const crossed: Answer = (kind, field) => {
    const see = levelsOf(kind, 'e2ee', field)?.see;
    return see?.level === 'yes' ? words.cross + mark(see) : '';
  };
  const said: Said = (field, question) => {
    const level = levelsOf('service', 'e2ee', field)?.[question];
    if (level === undefined) return none;
    const answer = level.level === 'yes' ? yes : level.level === 'no' ? words.no : words.unknown;
    return answer + mark(level);
  };
  const link: Line = [{ to: inStory('three-levels', language), text: words.matrixLink }];
  return [
    heading(1, words.key),
    paragraph(words.keySay),
    ...forms(material, crossed, said),
    paragraph(...link),
    note(lessons.kits.licence),
  ];
}
