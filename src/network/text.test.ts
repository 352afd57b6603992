import { describe, expect, it } from 'vitest';
import { checkText, MAX_BYTES, wellFormed } from './text.ts';

describe('checkText', () => {
  it('refuses nothing at all and what only looks like something', () => {
    for (const text of ['', ' ', '\n\t ', '\u00a0', '\u200b', '\ufeff']) {
      expect(checkText(text, 'e2ee')).toEqual({ ok: false, reason: 'empty' });
    }
  });
  it('counts UTF-8 bytes', () => {
    expect(checkText('ä'.repeat(MAX_BYTES / 2), 'e2ee').ok).toBe(true);
    expect(checkText(`${'ä'.repeat(MAX_BYTES / 2)}a`, 'cloud')).toEqual({
      ok: false,
      reason: 'too-long',
      size: MAX_BYTES + 1,
      most: MAX_BYTES,
    });
  });
  it('counts segments for SMS', () => {
    expect(checkText('a'.repeat(255 * 153), 'sms').ok).toBe(true);
    const long = 'a'.repeat(255 * 153 + 1);
    expect(checkText(long, 'sms')).toMatchObject({ reason: 'too-long-for-sms', size: 256 });
    expect(checkText(long, 'e2ee').ok).toBe(true);
  });
  it('mends half characters, and says so', () => {
    expect(checkText('a\ud83d', 'e2ee')).toEqual({ ok: true, text: 'a\ufffd', mended: true });
    expect(checkText('a😀', 'e2ee')).toEqual({ ok: true, text: 'a😀', mended: false });
    // The same as ES2024 has it, where the machine has that.
    const native = (text: string) =>
      (text as string & { toWellFormed?: () => string }).toWellFormed?.() ?? wellFormed(text);
    for (const text of ['\udc00\ud800', '\ud800\ud800\udc00', 'x\udfffy', '😀']) {
      expect(wellFormed(text)).toBe(native(text));
    }
  });
});
