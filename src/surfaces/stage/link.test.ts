import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { panelViews, writeState } from '../../ui/state.ts';
import { readLink, shownBy } from './link.ts';

const chat = 'scene=you-run-the-service';
const weeks = 'scene=who-is-close';

describe('the plain names of a link', () => {
  it('name an observer for the chat and for the town alike', () => {
    expect(readLink(`${chat}&observer=service`).see).toBe('service');
    expect(readLink(`${chat}&observer=wifi`).see).toBe('wifi-cafe');
    expect(readLink(`${chat}&observer=end:mira`).see).toBe('mira');
    expect(readLink(`${weeks}&observer=wifi-cafe`).as).toBe('wifi:cafe');
    expect(readLink(`${weeks}&observer=mira`).as).toBe('end:mira');
    expect(readLink(`${weeks}&observer=authority-now:mira`).as).toBe('authority-now:mira');
  });

  it('leave it as the scene shows it where nobody stands there', () => {
    for (const nobody of ['', 'nsa', 'wifi:', 'service:x', '<b>', 'constructor', '__proto__']) {
      const query = new URLSearchParams({ scene: 'who-is-close', observer: nobody }).toString();
      expect(readLink(query)).toEqual(readLink(weeks));
    }
  });

  it('show all views, the map, or another messenger beside', () => {
    expect(readLink(`${weeks}&panel=all`).panel).toBe(panelViews.join(','));
    expect(readLink(`${weeks}&view=map`).panel).toBe('location');
    expect(readLink(`${weeks}&view=compare`).besideBy).toBe('cloud');
    expect(readLink(`${weeks}&view=compare&by=cloud`).besideBy).toBe('e2ee');
    expect(readLink('scene=three-levels&view=compare').against).toBe('cloud');
    expect(readLink(`${weeks}&view=story`)).toEqual(readLink(weeks));
  });

  it('yield to the names of the state', () => {
    expect(readLink(`${chat}&observer=service&see=push`).see).toBe('push');
    expect(readLink(`${weeks}&view=map&panel=timing`).panel).toBe('timing');
  });

  it('take a moment of the story', () => {
    expect(readLink(`${chat}&t=36000`).t).toBe(36_000);
    for (const bad of ['-1', 'soon', '1e9', '99999999'])
      expect(readLink(`${chat}&t=${bad}`).t).toBeUndefined();
  });

  it('never break, whatever a link holds, and what is read can be written and read again', () => {
    const names = fc.constantFrom('scene', 'observer', 'panel', 'view', 't', 'see', 'as', 'by');
    const values = fc.oneof(
      fc.string(),
      fc.constantFrom('who-is-close', 'sandbox', 'all', 'map', 'compare', 'service', 'mira'),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(names, values)), (pairs) => {
        const state = readLink(new URLSearchParams(pairs).toString());
        const shown = state.scene === undefined ? {} : (shownBy(state.scene) ?? {});
        expect(readLink(writeState(state, shown))).toEqual(state);
      }),
    );
  });
});
