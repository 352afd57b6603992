/** Exit tickets to be cut: for each length of a lesson a sheet of two. */
import { lengths } from '../../story/decks.ts';
import { exitTickets } from '../../story/teaching.ts';
import { heading, note, paragraph, type Block } from './document.ts';
import type { Material } from './material.ts';

export function slips({ lessons }: Material): readonly Block[] {
  const { slips: words } = lessons.paper;
  const sheets = lengths.flatMap((length) => {
    const ids = exitTickets[length];
    const blocks: readonly Block[] = [
      heading(3, lessons.kits.titles[length]),
      ...ids.flatMap((id, i): readonly Block[] => [
        paragraph({ strong: `${i + 1}. ` }, lessons.exit[id].ask),
        // More questions, less room for each.
        { kind: 'lines', count: ids.length > 3 ? 2 : 4 },
      ]),
    ];
    const slip: Block = { kind: 'card', blocks };
    return [slip, slip];
  });
  return [
    heading(1, words.title),
    paragraph(words.say, ' ', words.name),
    note(lessons.kits.licence),
    { kind: 'new-sheet' },
    heading(2, words.title),
    ...sheets,
  ];
}
