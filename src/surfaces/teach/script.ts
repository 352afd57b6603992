/** The script of a lesson: for each scene what to say, to ask and to expect, and the sentence to keep. */
import type { Planned } from '../../story/decks.ts';
import type { DeckName } from '../../ui/state.ts';
import { sceneOf, wordsOf, type Scene } from '../../story/index.ts';
import type { SceneNotes, SceneWords } from '../../ui/language/story.ts';
import type { References } from '../text/references.ts';
import { heading, joined, paragraph, together, type Block, type Line } from './document.ts';
import { asSlide, inStory } from './links.ts';
import type { Material } from './material.ts';

interface Step {
  readonly scene: Scene;
  readonly words: SceneWords;
  readonly notes: SceneNotes;
  /** Minutes since the lesson began. */
  readonly from: number;
  readonly until: number;
  readonly form: 'told' | 'vote' | 'activity';
}

/** @throws RangeError for a scene that the story or the notes do not have */
export function stepsOf({ story, notes }: Material, plan: readonly Planned[]): readonly Step[] {
  const all: Readonly<Record<string, SceneNotes>> = notes;
  let from = 0;
  return plan.map(({ scene: id, minutes, activity }) => {
    const scene = sceneOf(id);
    const own = all[id];
    if (scene === undefined || own === undefined) throw new RangeError(`no such scene: ${id}`);
    const form = activity ? 'activity' : scene.predict === undefined ? 'told' : 'vote';
    const step = {
      scene,
      words: wordsOf(story, scene),
      notes: own,
      from,
      until: from + minutes,
      form,
    } as const;
    from = step.until;
    return step;
  });
}

function guessed({ say }: Material, { words, scene }: Step): readonly (readonly [Line, Line])[] {
  if (words.predict === undefined || scene.predict === undefined) return [];
  const { question, options } = words.predict;
  const option = (key: string): string => say(options[key] ?? key);
  return [
    [
      [`${say(question)} (${scene.predict.options.map(option).join(' / ')})`],
      scene.predict.best.map((key) => ({ strong: option(key) })),
    ],
  ];
}

/**
 * @param deck in which the lesson's scenes are slides
 * @param references takes the numbers of the sources on which a sentence rests
 */
export function script(
  material: Material,
  deck: DeckName,
  plan: readonly Planned[],
  references: References,
): readonly Block[] {
  const { language, lessons, say } = material;
  const { heads, forms, slide, inStory: inStoryWords } = lessons.kits;
  return stepsOf(material, plan).map((step, i) => {
    const { scene, words, notes, from, until, form } = step;
    const entries: [string, Line][] = [[heads.say, [notes.say]]];
    for (const [question, best] of guessed(material, step)) {
      entries.push(
        [heads.vote, question],
        [
          heads.best,
          joined(
            best.map((one) => [one]),
            ' / ',
          ),
        ],
      );
    }
    entries.push([heads.ask, [notes.ask]], [heads.expect, [notes.expect]]);
    entries.push([
      heads.takeHome,
      [say(words.explain), { cites: references.numbers(scene.cites.explain) }],
    ]);
    return together(
      heading(3, `${from}–${until} · ${words.title}`),
      paragraph(
        { to: asSlide(deck, language, scene.id), text: slide(i + 1) },
        ` · ${forms[form]}`,
        { screen: [' · ', { to: inStory(scene.id, language), text: inStoryWords }] },
      ),
      { kind: 'terms', entries },
    );
  });
}
