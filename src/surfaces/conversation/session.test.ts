import { expect, it } from 'vitest';
import { conversation as words } from '../../ui/language/en/conversation/index.ts';
import { readState } from '../../ui/state.ts';
import { Diary } from './diary.svelte.ts';
import { Session } from './session.svelte.ts';

it('keeps the figures of a page together, whichever came first and whose phones have come to rest', async () => {
  const state = readState('');
  const diary = new Diary();
  let ms = 0;
  const session = () => new Session({ mira: 'home', jonas: 'home' }, () => ms, diary);
  const older = session();
  await older.rebuild(state, words.prepared);
  ms = 35_000;
  const younger = session();
  await younger.rebuild(state, words.prepared);
  const texts = ['hello one', 'hello two', 'hello three'];
  for (const [i, text] of texts.entries()) {
    const [here, there] = i % 2 === 0 ? [younger, older] : [older, younger];
    expect(here.write('mira', text, state).ok).toBe(true);
    there.catchUp(state);
    ms += 28_000;
    older.settle();
    younger.settle();
  }
  for (const one of [older, younger]) {
    const said = one.simulation?.messages ?? [];
    expect(said.slice(-texts.length).map(({ text }) => text)).toEqual(texts);
  }
});
