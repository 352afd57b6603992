import { describe, expect, it } from 'vitest';
import { found } from './found.ts';

const slides = [
  { number: 1, of: 'Two sentences', title: 'Who is right?' },
  { number: 8, of: 'What helps, and what it costs', title: 'The detour: a VPN' },
  { number: undefined, of: 'Über die Wand', title: 'Fünf Türen' },
] as const;
const titles = (query: string) => found(query, slides).map(({ title }) => title);

describe('a slide is found', () => {
  it('by words of its title, wherever they stand, in capitals or not', () => {
    for (const query of ['VPN', 'vpn', 'a vpn', 'VPN detour', ' detour ', 'helps vpn'])
      expect(titles(query), query).toEqual(['The detour: a VPN']);
    expect(titles('vpn right')).toEqual([]);
  });

  it('with accents or without', () => {
    expect(titles('turen')).toEqual(['Fünf Türen']);
    expect(titles('TÜREN')).toEqual(['Fünf Türen']);
  });

  it('by its number, and by that alone', () => {
    expect(titles('8')).toEqual(['The detour: a VPN']);
    expect(titles(' 1 ')).toEqual(['Who is right?']);
    expect(titles('99')).toEqual([]);
  });

  it('of all where nothing is asked', () => expect(found(' ', slides)).toEqual(slides));
});
