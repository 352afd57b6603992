import { describe, expect, it } from 'vitest';
import { story } from '../../ui/language/en/weeks/story.ts';
import { Maker } from './maker.ts';

const maker = new Maker();

describe('a scene, opened', () => {
  it.each(['e2ee', 'signal', 'threema'] as const)(
    'has its words at the ends, and other bytes between them: %s',
    async (messenger) => {
      const lines = await maker.open({ scene: 'leakFirst', messenger, words: story });
      expect(lines.map(({ text }) => text)).toEqual(story.words.leakFirst);
      for (const { text, sealed } of lines) {
        expect(sealed!.length).toBeGreaterThan(new TextEncoder().encode(text).length);
        expect(new TextDecoder('latin1').decode(sealed)).not.toContain(text);
      }
    },
  );

  it('has a sealed message for each of a group, once for all', async () => {
    const lines = await maker.open({ scene: 'choir', messenger: 'e2ee', words: story });
    expect(lines.map(({ text }) => text)).toEqual(story.words.choir);
    expect(lines.every(({ sealed }) => sealed !== undefined)).toBe(true);
  });

  it('has nothing sealed where nothing seals', async () => {
    for (const messenger of ['sms', 'cloud'] as const) {
      const lines = await maker.open({ scene: 'twins', messenger, words: story });
      expect(lines.some(({ sealed }) => sealed !== undefined)).toBe(false);
    }
  });

  it('has no line where there is no such scene', async () => {
    expect(await maker.open({ scene: 'toString', messenger: 'e2ee', words: story })).toEqual([]);
  });
});
