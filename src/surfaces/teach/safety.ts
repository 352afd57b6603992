/** What protects the pupils: whose chats are never used, and what may be left out. */
import { sceneOf, wordsOf } from '../../story/index.ts';
import { optOuts } from '../../story/teaching.ts';
import type { DeckName } from '../../ui/state.ts';
import { heading, note, paragraph, together, type Block } from './document.ts';
import { asSlide } from './links.ts';
import type { Material } from './material.ts';

/** The title of a scene. */
export function titleOf({ story }: Material, id: string): string {
  const scene = sceneOf(id);
  if (scene === undefined) throw new RangeError(`no such scene: ${id}`);
  return wordsOf(story, scene).title;
}

/**
 * @param scenes those of the lesson: only of these it is said that they may be left out
 * @param deck in which they are slides; what is shown instead is a slide of the whole story
 */
export function safety(
  material: Material,
  scenes: readonly string[],
  deck: DeckName = 'all',
): readonly Block[] {
  const { language, lessons } = material;
  const { heads, safety: words, optOuts: reasons } = lessons.kits;
  const rows = Object.entries(optOuts)
    .filter(([leave]) => scenes.includes(leave))
    .map(([leave, instead]) => [
      [{ to: asSlide(deck, language, leave), text: titleOf(material, leave) }],
      [reasons[leave as keyof typeof optOuts]],
      [{ to: asSlide('all', language, instead), text: titleOf(material, instead) }],
    ]);
  return [
    together(heading(2, heads.safety), note({ strong: words.chats }), paragraph(words.invented)),
    ...(rows.length === 0
      ? []
      : [
          paragraph(words.optOut),
          {
            kind: 'table' as const,
            caption: heads.leaveOut,
            head: [heads.leaveOut, heads.why, heads.instead],
            rows,
          },
          paragraph(words.optOutHow),
        ]),
  ];
}
