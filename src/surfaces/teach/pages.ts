/** Every page for teachers, by its name. */
import { lengths } from '../../story/decks.ts';
import type { Block } from './document.ts';
import { game } from './game/game.ts';
import { homeworkKit } from './homework.ts';
import { lessonKit } from './kit.ts';
import type { Material } from './material.ts';
import { overview } from './overview.ts';
import { slips } from './slips.ts';
import { worksheet, worksheetKey } from './worksheet.ts';

export interface Page {
  /** Of its file, without language and ending. */
  readonly name: string;
  readonly blocks: readonly Block[];
  /** Whether there is a Markdown of it, to be changed. */
  readonly editable: boolean;
}

/** @returns the overview first */
export function pagesOf(material: Material): readonly Page[] {
  return [
    { name: 'index', blocks: overview(material), editable: false },
    ...lengths.map((length) => ({
      name: String(length),
      blocks: lessonKit(material, length),
      editable: true,
    })),
    { name: 'homework', blocks: homeworkKit(material), editable: true },
    { name: 'cards', blocks: game(material), editable: false },
    { name: 'worksheet', blocks: worksheet(material), editable: true },
    { name: 'worksheet-key', blocks: worksheetKey(material), editable: false },
    { name: 'exit', blocks: slips(material), editable: true },
  ];
}
