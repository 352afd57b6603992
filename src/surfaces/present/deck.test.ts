import { describe, expect, it } from 'vitest';
import { lengths, lessonOf } from '../../story/decks.ts';
import { story } from '../../ui/language/en/story/index.ts';
import type { DeckName } from '../../ui/state.ts';
import { slidesOf } from './deck.ts';

/** What a class can follow: screens in a minute, and minutes that a second vote takes with it. */
const MOST_A_MINUTE = 3;
const FOR_TWO_VOTES = 3;

const whole = slidesOf('all', story);

describe.each(lengths)('the slides of %i minutes', (length) => {
  const deck = String(length) as DeckName;
  const slides = slidesOf(deck, story);
  const lesson = lessonOf(deck) ?? [];

  it('are no more than their minutes have room for', () => {
    for (const [i, { scene, parts }] of slides.entries()) {
      const minutes = lesson[i]?.minutes ?? 0;
      expect(parts.length / minutes, scene).toBeLessThanOrEqual(MOST_A_MINUTE);
      if (parts.includes('ask') && parts.includes('transfer'))
        expect(minutes, scene).toBeGreaterThanOrEqual(FOR_TWO_VOTES);
    }
  });

  it('leave out what the lesson says and nothing else, which the scene would have', () => {
    for (const [i, { scene, parts }] of slides.entries()) {
      const all = whole.find((one) => one.scene === scene)?.parts ?? [];
      const without = lesson[i]?.without ?? [];
      for (const step of without) expect(all, scene).toContain(step);
      const left = all.filter(
        (part) => !without.some((step) => step === (part === 'answer' ? 'transfer' : part)),
      );
      expect(parts, scene).toEqual(left);
    }
  });
});
