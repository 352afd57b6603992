/** Scenes and their words fit together: nothing asked without words, nothing said without a scene. */
import { describe, expect, it } from 'vitest';
import {
  chapterIds,
  figureIds,
  misconceptions,
  numbersIn,
  scenes,
  wordsOf,
  type Scene,
} from '../../src/story/index.ts';
import { notes as deNotes } from '../../src/ui/language/de/story/notes.ts';
import { story as de } from '../../src/ui/language/de/story/index.ts';
import { notes as enNotes } from '../../src/ui/language/en/story/notes.ts';
import { story as en } from '../../src/ui/language/en/story/index.ts';
import {
  tell,
  type NotesWords,
  type SceneWords,
  type Story,
  type Told,
} from '../../src/ui/language/story.ts';
import { sceneState, readState, writeState } from '../../src/ui/state.ts';

const catalogues: [string, Story][] = [
  ['en', en],
  ['de', de],
];
const numbers = numbersIn((value) => value.toLocaleString('en'));
const byId = scenes.map((scene): [string, Scene] => [scene.id, scene]);

/** Everything that a reader of a scene may read, the picture’s description apart. */
function spoken(words: SceneWords): Told[] {
  const { title, say, predict, reveal, explain, facts, tryIt, transfer, notice } = words;
  return [
    title,
    say,
    ...(predict === undefined ? [] : [predict.question, ...Object.values(predict.options)]),
    ...(reveal === undefined ? [] : [reveal]),
    explain,
    ...Object.values(facts ?? {}),
    ...(tryIt === undefined ? [] : [tryIt.label, tryIt.watch]),
    ...(transfer === undefined
      ? []
      : [transfer.question, ...Object.values(transfer.options), transfer.reveal]),
    notice,
  ];
}

describe('scenes', () => {
  it('are some twenty, in nine chapters, in their order, each with a name of its own', () => {
    expect(scenes.length).toBeGreaterThanOrEqual(18);
    expect(scenes.length).toBeLessThanOrEqual(24);
    expect([...new Set(scenes.map(({ chapter }) => chapter))]).toEqual(chapterIds);
    const order = scenes.map(({ chapter }) => chapterIds.indexOf(chapter));
    expect(order).toEqual([...order].sort((one, other) => one - other));
    expect(new Set(scenes.map(({ id }) => id)).size).toBe(scenes.length);
  });

  it.each(byId)('%s shows something that a link can hold', (id, { figure, state, tryIt }) => {
    expect(id).toMatch(/^[a-z0-9-]{1,40}$/u);
    expect(figureIds).toContain(figure);
    const stateOf = (name: string) => (name === id ? state : undefined);
    for (const shown of [state, ...(tryIt === undefined ? [] : [tryIt.state])]) {
      const whole = sceneState(id, shown);
      expect(readState(writeState(whole, state), stateOf)).toEqual(whole);
    }
    // Trying changes something.
    if (tryIt !== undefined) expect(tryIt.state).not.toEqual(state);
  });

  it.each(byId)('%s asks for what can be answered', (_, { predict, transfer }) => {
    for (const asked of [predict, transfer]) {
      if (asked === undefined) continue;
      expect(asked.options.length).toBeGreaterThan(1);
      expect(new Set(asked.options).size).toBe(asked.options.length);
      expect(asked.best.length).toBeGreaterThan(0);
      expect(asked.options).toEqual(expect.arrayContaining([...asked.best]));
      if (asked.misconception !== undefined) expect(misconceptions).toContain(asked.misconception);
    }
  });

  it('meet every misconception with a question', () => {
    const met = scenes.flatMap(({ predict, transfer }) =>
      [predict?.misconception, transfer?.misconception].filter((one) => one !== undefined),
    );
    for (const one of misconceptions) expect(met).toContain(one);
  });

  it('let every chapter ask, and carry over what it taught', () => {
    for (const chapter of chapterIds) {
      const own = scenes.filter((scene) => scene.chapter === chapter);
      expect(
        own.some(({ predict }) => predict !== undefined),
        chapter,
      ).toBe(true);
      expect(
        own.some(({ transfer }) => transfer !== undefined),
        chapter,
      ).toBe(true);
    }
  });
});

describe.each(catalogues)('the words of scenes, %s', (_, story) => {
  it('are there for every chapter and scene, and for none besides', () => {
    for (const chapter of chapterIds) {
      const own = scenes.filter((scene) => scene.chapter === chapter).map(({ id }) => id);
      expect(Object.keys(story.chapters[chapter].scenes), chapter).toEqual(own);
    }
  });

  it.each(byId)('%s', (_id, scene) => {
    const words = wordsOf(story, scene);
    expect(Object.keys(words.predict?.options ?? {})).toEqual(scene.predict?.options ?? []);
    expect(Object.keys(words.transfer?.options ?? {})).toEqual(scene.transfer?.options ?? []);
    expect(Object.keys(words.facts ?? {})).toEqual(Object.keys(scene.facts ?? {}));
    expect(words.tryIt === undefined).toBe(scene.tryIt === undefined);
    // Whoever is asked learns what was right.
    expect(words.reveal === undefined).toBe(scene.predict === undefined);
    for (const told of [...spoken(words), words.alt]) {
      const text = tell(told, numbers);
      expect(text).toMatch(/^\S(.*\S)?$/su);
      expect(text).not.toMatch(/undefined|\[object|NaN/u);
    }
    // What is cited is said.
    const parts: Record<string, unknown> = {
      say: words.say,
      question: words.predict,
      reveal: words.reveal,
      explain: words.explain,
      notice: words.notice,
      watch: words.tryIt,
      transfer: words.transfer,
    };
    for (const part of Object.keys(scene.cites)) expect(parts[part], part).toBeDefined();
  });

  /** At 200 to 240 words a minute, and with time to guess: eight to twelve minutes. */
  it('are short: the core, and the whole', () => {
    const count = (told: readonly (Told | undefined)[]) =>
      told
        .map((one) => (one === undefined ? 0 : tell(one, numbers).split(/\s+/u).length))
        .reduce((sum, one) => sum + one, 0);
    const all = scenes.map((scene) => wordsOf(story, scene));
    const core = all.map(({ title, say, predict, reveal, explain }) =>
      count([title, say, predict?.question, reveal, explain]),
    );
    const sum = core.reduce((one, other) => one + other, 0);
    expect(sum).toBeGreaterThan(1500);
    expect(sum).toBeLessThan(1900);
    for (const [i, one] of core.entries()) expect(one, scenes[i]?.id).toBeLessThan(125);
    const whole = all.map(({ facts: _facts, ...rest }) => count(spoken(rest)));
    expect(whole.reduce((one, other) => one + other, 0)).toBeLessThan(2960);
  });
});

describe.each<[string, NotesWords]>([
  ['en', enNotes],
  ['de', deNotes],
])('the notes for teachers, %s', (_, notes) => {
  it('are there for every scene, with an answer to what it is meant to meet', () => {
    expect(Object.keys(notes)).toEqual(scenes.map(({ id }) => id));
    for (const { id, predict, transfer } of scenes) {
      const answered = Object.keys(notes[id]?.responses ?? {});
      for (const one of [predict?.misconception, transfer?.misconception])
        if (one !== undefined) expect(answered, id).toContain(one);
      for (const one of answered) expect(misconceptions).toContain(one);
    }
  });

  it('meet all eleven', () => {
    const met = Object.values(notes).flatMap(({ responses }) => Object.keys(responses ?? {}));
    expect([...new Set(met)].sort()).toEqual([...misconceptions].sort());
  });
});
