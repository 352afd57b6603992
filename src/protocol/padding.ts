/**
 * The padding that WhatsApp puts between text and encryption: 1 to 16 bytes, each of them the
 * number of bytes. It blurs the length by less than one cipher block.
 */
import { ProtocolError } from './errors.ts';
import { copy } from './keys.ts';
import type { RandomSource } from './random.ts';

/** The most bytes that padding adds. */
export const MAX_PADDING = 16;

/** Appends 1 to 16 bytes of padding. Draws one random byte. */
export function pad(plaintext: Uint8Array, random: RandomSource): Uint8Array {
  const count = 1 + (random(1)[0]! % MAX_PADDING);
  const padded = new Uint8Array(plaintext.length + count).fill(count, plaintext.length);
  padded.set(plaintext);
  return padded;
}

/** Takes the padding off. Throws InvalidPadding if it is not exactly as {@link pad} makes it. */
export function unpad(padded: Uint8Array): Uint8Array {
  const count = padded.at(-1) ?? 0;
  const end = padded.length - count;
  if (count < 1 || count > MAX_PADDING || end < 0) throw new ProtocolError('InvalidPadding');
  if (padded.subarray(end).some((byte) => byte !== count))
    throw new ProtocolError('InvalidPadding');
  return copy(padded.subarray(0, end));
}
