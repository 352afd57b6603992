import { describe, expect, it } from 'vitest';
import { smsForm } from './sms.ts';

describe('smsForm', () => {
  it.each([
    ['a', 'gsm-7', 1, 1, 1],
    ['hellohello', 'gsm-7', 10, 1, 9], // TS 23.038 packs 10 septets into 9 octets
    ['a'.repeat(160), 'gsm-7', 160, 1, 140],
    ['a'.repeat(161), 'gsm-7', 161, 2, 140 + 14],
    ['a'.repeat(306), 'gsm-7', 306, 2, 280],
    ['a'.repeat(307), 'gsm-7', 307, 3, 280 + 7],
    ['€'.repeat(80), 'gsm-7', 160, 1, 140],
    ['ÄÖÜäöüß', 'gsm-7', 7, 1, 7],
    ['ç', 'ucs-2', 1, 1, 2], // small c with cedilla is not in the default alphabet, the capital is
    ['’', 'ucs-2', 1, 1, 2],
    ['中'.repeat(70), 'ucs-2', 70, 1, 140],
    ['中'.repeat(71), 'ucs-2', 71, 2, 140 + 6 + 8],
    ['😀'.repeat(35), 'ucs-2', 70, 1, 140],
  ] as const)('%j', (text, alphabet, units, segments, octets) => {
    expect(smsForm(text)).toEqual({ alphabet, units, segments, octets });
  });

  it('cuts neither an escape nor a surrogate pair in two', () => {
    // 152 septets, then a character of two: the second segment has it whole, with what follows.
    expect(smsForm(`${'a'.repeat(152)}€${'a'.repeat(151)}`).segments).toBe(2);
    expect(smsForm(`${'a'.repeat(152)}€${'a'.repeat(152)}`).segments).toBe(3);
    // 33 pairs are 66 of 67 units.
    expect(smsForm('😀'.repeat(66)).segments).toBe(2);
    expect(smsForm('😀'.repeat(67)).segments).toBe(3);
  });

  it('no segment is over 140 octets', () => {
    for (const character of ['a', '€', 'я', '😀']) {
      for (let n = 1; n < 400; n += 1) {
        const { segments, octets } = smsForm(character.repeat(n));
        expect(octets).toBeLessThanOrEqual(140 * segments);
      }
    }
  });
});
