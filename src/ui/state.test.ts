import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defencesOf, readState, sceneState, writeState, type State } from './state.ts';

describe('state in the URL', () => {
  it('opens the default for an empty query', () => {
    expect(readState('')).toMatchObject({ see: 'all', messenger: 'e2ee', attack: 'none' });
    expect(writeState(readState(''))).toBe('');
  });

  it('reads what it wrote', () => {
    const query = '?see=service&messenger=cloud&attack=flip&flip=40&mira=out&message=3&lang=de';
    expect(writeState(readState(query))).toBe(query);
  });

  it('falls back field by field: one bad value costs only itself', () => {
    expect(readState('?see=nobody&messenger=sms&byte=-1&step=1e9&theme=dark')).toEqual({
      ...readState(''),
      messenger: 'sms',
      theme: 'dark',
    });
  });

  it('keeps what is chosen in the four weeks, and leaves out what no log could name', () => {
    const state = readState(
      '?world=class&seed=blue-fox&as=wifi:cafe&besideAs=service&besideBy=signal&from=60&until=120' +
        '&who=%2B44 7700 900142,<b>,%2B44 7700 900142,محمد&over=203.0.113.80,' +
        'x'.repeat(60),
    );
    expect(state).toMatchObject({
      world: 'class',
      seed: 'blue-fox',
      as: 'wifi:cafe',
      besideAs: 'service',
      besideBy: 'signal',
      from: 60,
      until: 120,
      who: '+44 7700 900142,محمد',
      over: '203.0.113.80',
    });
    expect(readState(writeState(state))).toEqual(state);
    expect(readState('?as=a:b:c&besideAs=<script>&besideBy=icq').as).toBeUndefined();
  });

  it('keeps what is looked at in the file of a night', () => {
    const query = '?by=cloud&night=12&page=3';
    expect(writeState(readState(query))).toBe(query);
    expect(readState('?by=icq&night=29&page=-1')).toEqual(readState(''));
  });

  it('keeps what is looked at in the matrix', () => {
    const query = '?matrix=signal&against=e2ee&level=keep&cell=authority-past.peer';
    expect(writeState(readState(query))).toBe(query);
    expect(readState('?matrix=icq&against=icq&level=most&cell=<b>')).toEqual(readState(''));
  });

  it('knows defences, each once and in one order, and drops what is none', () => {
    const state = readState('?defences=cover,moat,vpn,cover&besideDefences=none');
    expect(state).toMatchObject({ defences: 'vpn,cover', besideDefences: 'none' });
    expect(writeState(state)).toBe('?defences=vpn%2Ccover&besideDefences=none');
    expect(readState(writeState(state))).toEqual(state);
    expect(defencesOf(state.defences)).toEqual(['vpn', 'cover']);
    expect(defencesOf(state.besideDefences)).toEqual([]);
    expect(readState('?besideDefences=moat').besideDefences).toBeUndefined();
    expect(readState('?besideDefences=tor').besideDefences).toBe('tor');
    expect(readState('?defences=').defences).toBe('');
  });

  it.each([
    '?%%%',
    '?see=%E0%A4%A',
    '?__proto__=1&constructor=2',
    '?see[]=service',
    '?=&&&==',
    '?',
  ])('opens the default for %s', (query) => expect(readState(query)).toEqual(readState('')));

  it('never throws and is stable under writing and reading, whatever the query', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (query) => {
        const state = readState(query);
        expect(readState(writeState(state))).toEqual(state);
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a scene’s own state', () => {
  const stateOf = (scene: string) =>
    scene === 'sealed' ? ({ see: 'service', message: 3, who: 'a,b' } as const) : undefined;
  const own = stateOf('sealed');

  it('is what the link does not say', () => {
    expect(readState('?scene=sealed', stateOf)).toEqual(sceneState('sealed', own ?? {}));
    expect(readState('?scene=sealed&see=push', stateOf)).toMatchObject({ see: 'push', message: 3 });
    expect(readState('?scene=sealed&see=nobody', stateOf).see).toBe('service');
  });

  it('can be taken back, down to the general default', () => {
    const state = { ...sceneState('sealed', own ?? {}), see: 'all', message: undefined, who: '' };
    const link = writeState(state as State, own);
    expect(link).toBe('?scene=sealed&see=all&message=&who=');
    expect(readState(link, stateOf)).toEqual(state);
  });

  it('is asked for only where there is such a scene', () => {
    expect(readState('?scene=nowhere&see=push', stateOf)).toEqual(readState('?see=push'));
    expect(readState('?scene=__proto__', stateOf)).toEqual(readState(''));
  });

  it('reads back whatever it wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (query) => {
        const state = readState(`?scene=sealed&${query}`, stateOf);
        expect(readState(writeState(state, stateOf(state.scene ?? '')), stateOf)).toEqual(state);
      }),
      { numRuns: 500 },
    );
  });
});
