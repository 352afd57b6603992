/** A lesson kit: everything that one needs to hold a lesson of so many minutes. */
import { lessons, type Length } from '../../story/decks.ts';
import type { DeckName } from '../../ui/state.ts';
import { exitScenes, exitTickets, outcomes } from '../../story/teaching.ts';
import { References } from '../text/references.ts';
import { fileName } from './file-name.ts';
import { heading, joined, lead, list, note, paragraph, type Block } from './document.ts';
import { asSlide, inStory, oneFileLink } from './links.ts';
import type { Material } from './material.ts';
import { responsesTable } from './misconceptions.ts';
import { safety, titleOf } from './safety.ts';
import { script, stepsOf } from './script.ts';

/** The standards that we read, and that there are others. */
export function standards({ lessons: { kits } }: Material): readonly Block[] {
  const { heads, standards: words } = kits;
  return [heading(2, heads.standards), list([words.ap, words.california]), paragraph(words.read)];
}

/** What is asked at the end, with the answers and the scenes that give them. */
function exitTable(material: Material, length: Length): Block {
  const { language, say, lessons: words } = material;
  const { heads } = words.kits;
  return {
    kind: 'table',
    caption: heads.exit,
    head: [heads.question, heads.answer, heads.scene],
    rows: exitTickets[length].map((id) => [
      [words.exit[id].ask],
      [say(words.exit[id].expect)],
      [{ to: inStory(exitScenes[id], language), text: titleOf(material, exitScenes[id]) }],
    ]),
  };
}

/** The kit of a lesson of this length. */
export function lessonKit(material: Material, length: Length): readonly Block[] {
  const { language, lessons: words, text } = material;
  const { kits, paper } = words;
  const { heads, needs } = kits;
  const deck = String(length) as DeckName;
  const plan = lessons[length];
  const steps = stepsOf(material, plan);
  const ids = plan.map(({ scene }) => scene);
  const references = new References();
  const file = oneFileLink(material);
  const told = script(material, deck, plan, references);
  const minutes: Block = {
    kind: 'table',
    caption: heads.plan,
    head: [heads.minutes, heads.scene, heads.form],
    rows: steps.map(({ scene, words: own, from, until, form }) => [
      [`${from}–${until}`],
      [{ to: asSlide(deck, language, scene.id), text: own.title }],
      [kits.forms[form]],
    ]),
    headed: true,
  };
  return [
    heading(1, kits.titles[length]),
    lead(kits.frame(length)),
    heading(2, heads.outcome),
    list(outcomes[length].map((name) => kits.outcomes[name])),
    heading(2, heads.needs),
    list([
      needs.projector,
      ...(plan.some(({ activity }) => activity) ? [needs.devices] : []),
      needs.board,
      needs.once,
      [
        `${needs.paper} `,
        ...joined(
          (
            [
              ['cards', paper.game.title],
              ['worksheet', paper.worksheet.title],
              ['exit', paper.slips.title],
            ] as const
          ).map(([name, text]) => [{ to: fileName(name, language), text }]),
          ' · ',
        ),
      ],
      ...(file === undefined ? [] : [[`${kits.oneFile.need} `, file]]),
    ]),
    ...safety(material, ids, deck),
    heading(2, heads.plan),
    minutes,
    heading(2, heads.script),
    ...told,
    heading(2, heads.responses),
    responsesTable(material, ids),
    heading(2, heads.exit),
    exitTable(material, length),
    ...standards(material),
    { kind: 'sources', title: text.page.sources, entries: references.entries(text) },
    note(kits.licence),
  ];
}
