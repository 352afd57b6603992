import { expect, it } from 'vitest';
import { heights, resizerStarts, shows } from './said.ts';

const named = {
  id: 'wsw1',
  src: 'https://host.example/embed/?scene=x',
  childId: undefined,
  resizer: undefined,
};

it('says a height to everybody who may listen', () => {
  expect(heights(913, 640, named)).toEqual([
    { type: 'wsw:height', v: 1, id: 'wsw1', height: 913 },
    { 'datawrapper-height': { wsw1: 913 } },
    { sentinel: 'amp', type: 'embed-size', height: 913 },
    '{"src":"https://host.example/embed/?scene=x","context":"iframe.resize","height":913}',
  ]);
});

it('says it to pym.js and iframe-resizer where they are', () => {
  expect(heights(913, 640, { ...named, childId: 'pym-0', resizer: 'iFrameResizer0' })).toEqual([
    ...heights(913, 640, named),
    'pymxPYMxpym-0xPYMxheightxPYMx913',
    '[iFrameSizer]iFrameResizer0:913:640:size',
  ]);
  expect(resizerStarts(640, 700, 'a')).toBe('[iFrameSizer]a:640:700:init');
});

it('tells of scene and step, and of nothing else', () => {
  expect(shows('what-goes', null)).toEqual({
    type: 'wsw:state',
    v: 1,
    scene: 'what-goes',
    step: null,
  });
});
