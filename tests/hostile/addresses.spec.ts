/** A hundred thousand bad addresses at what reads the page's state, and as many at the frame's. */
import { isDeepStrictEqual } from 'node:util';
import { expect, it } from 'vitest';
import { scenes } from '../../src/story/index.ts';
import { askedIn, readFrame } from '../../src/surfaces/embed/frame.ts';
import { readLink, shownBy } from '../../src/surfaces/stage/link.ts';
import { readState, writeState, type State } from '../../src/ui/state.ts';
import { badText } from './mutate.ts';
import { attack } from './outcomes.ts';

const good = [
  ...scenes.map(({ id, state }) => writeState({ ...readState(''), ...state, scene: id })),
  '?see=service&messenger=cloud&attack=flip&flip=40&mira=out&message=3&lang=de',
  '?world=class&seed=blue-fox&as=wifi:cafe&besideAs=service&besideBy=signal&from=60&until=120',
  '?who=%2B44%207700%20900142,%D9%85%D8%AD&over=203.0.113.80&defences=vpn,cover&matrix=signal',
  '?scene=who-is-close&observer=push&t=86400&theme=dark&notes=abcdefgh&deck=25&part=reveal',
  '?scene=chat&start=poster&height=fixed&chrome=none&accent=%23c03&id=wsw1&childId=pym-0&events=1',
];

/** Without the fields of which nothing is said. */
const said = (state: State): unknown => JSON.parse(JSON.stringify(state));

it('an address opens something, and always the same', () => {
  attack('state', 100_000, (dice) => {
    const search = badText(good, dice);
    const state = readState(search, shownBy);
    const written = writeState(state, shownBy(state.scene ?? ''));
    if (!isDeepStrictEqual(said(readState(written, shownBy)), said(state)))
      throw new Error(`read again it is another: ${search}`);
    if (/[<>"'\\\s]/u.test(written)) throw new Error(`unsafe: ${written}`);
    return written === '' ? 'the beginning' : 'some of it is understood';
  });
}, 3_600_000);

it('a link to a scene opens a scene, and a frame stands as it may', () => {
  const sceneIds = new Set(scenes.map(({ id }) => id));
  attack('link and frame', 100_000, (dice) => {
    const search = badText(good, dice);
    const { scene } = readLink(search);
    if (scene !== undefined && !sceneIds.has(scene)) throw new Error(`no scene: ${scene}`);
    const frame = readFrame(search);
    askedIn(frame);
    for (const value of Object.values(frame))
      if (typeof value === 'string' && !/^[#\w-]*$/u.test(value))
        throw new Error(`unsafe: ${value}`);
    return scene === undefined ? 'no scene is named' : 'a scene';
  });
  expect(sceneIds.size).toBeGreaterThan(20);
}, 3_600_000);
