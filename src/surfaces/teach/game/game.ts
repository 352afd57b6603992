/** The card game: how it goes, the answer sheet, the teacher’s key, and the cards. */
import { observerName } from '../../weeks/naming.ts';
import { heading, lead, list, note, paragraph, type Block } from '../document.ts';
import type { Material } from '../material.ts';
import { cardBlocks, clock } from './cards.ts';
import { deal, truth, type Deal } from './deal.ts';
import { facetsOf, marksOf, traces, type Facets } from './key.ts';

const facetOrder = ['names', 'partner', 'times', 'amount', 'place', 'words'] as const;

/** Cards by how much they can say, most first. */
function keyTable({ weeks, lessons, number }: Material, dealt: Deal): Block {
  const { facets: heads, yes, no, key } = lessons.paper.game;
  const jonas = marksOf(dealt, 'jonas');
  const ada = marksOf(dealt, 'ada');
  const count = (facets: Facets): number => facetOrder.filter((name) => facets[name]).length;
  const rows = dealt.cards
    .map((card) => ({
      card,
      facets: facetsOf(card, jonas, ada),
      found: traces(card, jonas).length,
    }))
    .sort((a, b) => count(b.facets) - count(a.facets));
  return {
    kind: 'table',
    caption: key,
    head: [heads.card, heads.records, ...facetOrder.map((name) => heads[name])],
    rows: rows.map(({ card, facets, found }) => [
      [observerName(weeks, card.observer)],
      [number(found)],
      ...facetOrder.map((name) => [facets[name] ? { strong: yes } : no]),
    ]),
    headed: true,
  };
}

export function game(material: Material): readonly Block[] {
  const { lessons, weeks, number } = material;
  const { game: words } = lessons.paper;
  const { heads, safety, licence } = lessons.kits;
  const dealt = deal(weeks.story);
  const sent = truth(dealt, 'jonas', 'ada');
  const at = (time: number | undefined): string => clock(time ?? 0).slice(0, 5);
  return [
    heading(1, words.title),
    lead(words.lead),
    paragraph(words.frame(dealt.cards.length)),
    heading(2, heads.needs),
    list(words.needs),
    heading(2, words.how),
    { kind: 'list', items: words.steps.map((step) => [step]), ordered: true },
    note({ strong: safety.chats }),
    heading(2, words.key),
    paragraph(words.keySay),
    keyTable(material, dealt),
    paragraph(words.truth(number(sent.length), at(sent[0]), at(sent.at(-1)))),
    { kind: 'new-sheet' },
    heading(2, words.sheet),
    paragraph(words.iAm),
    { kind: 'lines', count: 1 },
    {
      kind: 'form',
      caption: words.sheet,
      head: [
        words.columns.question,
        words.columns.stands,
        words.columns.concluded,
        words.columns.cannot,
      ],
      rows: words.questions.map((question) => [question, '', '', '']),
      tall: true,
    },
    note(licence),
    { kind: 'new-sheet' },
    heading(2, words.cards),
    ...dealt.cards.map((card): Block => ({ kind: 'card', blocks: cardBlocks(material, card) })),
  ];
}
