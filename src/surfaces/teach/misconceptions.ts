/** What pupils say, and what to answer: gathered from the notes of the scenes of a lesson. */
import { misconceptions } from '../../story/index.ts';
import type { Block } from './document.ts';
import type { Material } from './material.ts';

/** A row for each misconception that the notes of these scenes answer, in the order of the list. */
export function responsesTable(material: Material, scenes: readonly string[]): Block {
  const { notes, inventory, lessons } = material;
  const { heads } = lessons.kits;
  const own = Object.entries(notes).filter(([id]) => scenes.includes(id));
  const rows = misconceptions.flatMap((name) => {
    const answers = own.flatMap(([, scene]) => {
      const said: Readonly<Partial<Record<string, string>>> =
        'responses' in scene ? scene.responses : {};
      return said[name] ?? [];
    });
    if (answers.length === 0) return [];
    const { belief, truth } = inventory.ideas[name];
    return [[[belief], [truth], [answers.join(' ')]]];
  });
  return {
    kind: 'table',
    caption: heads.responses,
    head: [heads.belief, heads.truth, heads.response],
    rows,
    headed: true,
  };
}
