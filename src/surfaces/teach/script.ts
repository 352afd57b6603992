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
  readonly without: NonNullable<Planned['without']>;
}

/** @throws RangeError for a scene that the story or the notes do not have */
export function stepsOf({ story, notes }: Material, plan: readonly Planned[]): readonly Step[] {
  const all: Readonly<Record<string, SceneNotes>> = notes;
  let from = 0;
  return plan.map(({ scene: id, minutes, activity, without = [] }) => {
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
      without,
    } as const;
    from = step.until;
    return step;
  });
}

/** A question with its options, and the best of them. */
function asked(
  { say }: Material,
  { question, options }: NonNullable<SceneWords['predict']>,
  { options: keys, best }: NonNullable<Scene['transfer']>,
): readonly [Line, Line] {
  const option = (key: string): string => say(options[key] ?? key);
  return [
    [`${say(question)} (${keys.map(option).join(' / ')})`],
    joined(
      best.map((key) => [{ strong: option(key) }]),
      ' / ',
    ),
  ];
}

/** The steps after the explanation, as far as the lesson's slides show them. */
function afterwards(
  material: Material,
  { words, scene, without }: Step,
  references: References,
): [string, Line][] {
  const { say, lessons } = material;
  const { heads } = lessons.kits;
  const cites = (part: 'watch' | 'transfer') => ({
    cites: references.numbers(scene.cites[part]),
  });
  const entries: [string, Line][] = [];
  if (words.tryIt !== undefined && !without.includes('try'))
    entries.push([heads.try, [`${words.tryIt.label}: ${say(words.tryIt.watch)}`, cites('watch')]]);
  if (
    words.transfer !== undefined &&
    scene.transfer !== undefined &&
    !without.includes('transfer')
  ) {
    const [question, best] = asked(material, words.transfer, scene.transfer);
    entries.push(
      [heads.elsewhere, question],
      [heads.best, [...best, `: ${say(words.transfer.reveal)}`, cites('transfer')]],
    );
  }
  return entries;
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
    if (words.predict !== undefined && scene.predict !== undefined) {
      const [question, best] = asked(material, words.predict, scene.predict);
      entries.push([heads.vote, question], [heads.best, best]);
    }
    entries.push([heads.ask, [notes.ask]], [heads.expect, [notes.expect]]);
    entries.push([
      heads.takeHome,
      [say(words.explain), { cites: references.numbers(scene.cites.explain) }],
    ]);
    entries.push(...afterwards(material, step, references));
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
