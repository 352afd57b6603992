import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readLink } from '../stage/link.ts';
import { changed, hear } from './heard.ts';

const resizer =
  '[iFrameSizer]frame1:8:false:false:32:true:true:null:bodyOffset:null:null:0:false:parent:scroll:true';

describe('what the page around says', () => {
  it('is understood from each script that may say it', () => {
    expect(hear({ type: 'wsw:hello' }, undefined)).toEqual({ kind: 'height' });
    expect(hear({ sentinel: 'amp', type: 'frames-init' }, undefined)).toEqual({ kind: 'height' });
    expect(hear('pymxPYMxoneXxPYMxwidthxPYMx640', 'oneX')).toEqual({ kind: 'height' });
    expect(hear(resizer, undefined)).toEqual({ kind: 'resizer', id: 'frame1' });
    expect(hear('[iFrameSizer]resize', undefined)).toEqual({ kind: 'height' });
  });

  it('is nothing if it is for somebody else, or nothing at all', () => {
    const strange: unknown[] = [
      undefined,
      null,
      0,
      true,
      [],
      {},
      'hello',
      'pymxPYMxotherxPYMxwidthxPYMx640',
      '[iFrameSizer]',
      '[iFrameSizer]<img src=x onerror=alert(1)>:8:false:false:32:true:true',
      `[iFrameSizer]${'x'.repeat(5000)}:1:2:3:4:5:6`,
      { type: 'frames-init' },
      { type: 'wsw:set' },
      { type: 'wsw:set', scene: {}, theme: ['dark'], t: null },
      { type: 'wsw:set', toString: 'x', __proto__: { scene: 'sandbox' } },
      { type: { toString: () => 'wsw:hello' } },
    ];
    for (const data of strange) expect(hear(data, 'one')).toBeUndefined();
    fc.assert(
      fc.property(fc.anything(), (data) => {
        expect(hear(data, 'one')).toBeUndefined();
      }),
    );
  });
});

describe('a change that is asked for', () => {
  const state = readLink('scene=who-is-close&lang=de&theme=dark&who=%2B44%207700%20900518');

  it('is made by the rules of the address', () => {
    expect(changed(state, { observer: 'push' })).toMatchObject({ as: 'push', see: 'push' });
    expect(changed(state, { defences: 'vpn,tor,nonsense' }).defences).toBe('vpn,tor');
    expect(changed({ ...state, defences: 'vpn' }, { defences: '' }).defences).toBe('');
    expect(changed({ ...state, from: 3, until: 9 }, { t: '86400' })).toMatchObject({
      t: 86_400,
      from: undefined,
      until: undefined,
    });
    expect(changed(state, { theme: 'light' }).theme).toBe('light');
  });

  it('shows another scene as the story shows it, in the language and colours of before', () => {
    const next = changed(state, { scene: 'change-one-byte' });
    expect(next).toEqual({
      ...readLink('scene=change-one-byte'),
      lang: 'de',
      theme: 'dark',
    });
  });

  it('changes nothing where the rules refuse it', () => {
    const refused = fc.string().map((text) => `!${text}`);
    fc.assert(
      fc.property(
        fc.record(
          {
            scene: refused,
            observer: refused,
            defences: refused,
            t: refused,
            theme: refused,
          },
          { requiredKeys: [] },
        ),
        (change) => {
          expect(changed(state, change)).toEqual(state);
        },
      ),
      { examples: [[{ scene: 'constructor', theme: 'red', t: '-1', observer: 'nsa:x' }]] },
    );
  });
});
