/** What may be sent: the checks on a text before it becomes a message. */
import type { AnyMessengerId } from './messenger.ts';
import { messengers } from './messenger.ts';
import { MAX_SEGMENTS, smsForm } from './sms.ts';
import { utf8Size } from './stanza.ts';

/** Most UTF-8 bytes in one message; the limit is ours, near that of the messengers. */
export const MAX_BYTES = 65_536;

export type TextCheck =
  | {
      readonly ok: true;
      readonly text: string;
      /** Half characters (lone surrogates) were replaced by U+FFFD: UTF-8 cannot carry them. */
      readonly mended: boolean;
    }
  | { readonly ok: false; readonly reason: 'empty' }
  | {
      readonly ok: false;
      /** UTF-8 bytes, or SMS segments. */
      readonly reason: 'too-long' | 'too-long-for-sms';
      readonly size: number;
      readonly most: number;
    };

export type TextRefusal = Extract<TextCheck, { ok: false }>['reason'];

/**
 * @param text as typed
 * @param messenger decides which limits hold
 * @returns the text as it will be sent, or why it will not. Nothing is trimmed.
 */
export function checkText(text: string, messenger: AnyMessengerId): TextCheck {
  // Also empty: what consists only of characters without a mark of their own.
  if (/^[\s\u200b\u2060\ufeff]*$/u.test(text)) return { ok: false, reason: 'empty' };
  const mended = wellFormed(text);
  if (messengers[messenger].path === 'sms') {
    const { segments } = smsForm(mended);
    if (segments > MAX_SEGMENTS) {
      return { ok: false, reason: 'too-long-for-sms', size: segments, most: MAX_SEGMENTS };
    }
  }
  const size = utf8Size(mended);
  if (size > MAX_BYTES) return { ok: false, reason: 'too-long', size, most: MAX_BYTES };
  return { ok: true, text: mended, mended: mended !== text };
}

/** Replaces lone surrogates by U+FFFD, as `String.prototype.toWellFormed` of ES2024 does. */
export function wellFormed(text: string): string {
  return text.replace(/\p{Surrogate}/gu, '\ufffd');
}
