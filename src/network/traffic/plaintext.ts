/** How long what is sealed is: the words or a pointer to media, as protobuf, filled up. */
import { purpose, subSeed } from '../../world/index.ts';
import type { Messenger } from '../messenger.ts';
import { CONVERSATION_TAG, varintSize } from '../overheads.ts';

/** A message that points to media: key, two hashes, path, size, a tiny preview. Our estimate. */
export const POINTER = 330;
/** A sealed receipt before it is filled up: kind and time of the message. Our estimate. */
export const RECEIPT = 20;
/** Bytes of MAC after sealed media (public clients); the cipher fills up to 16 (F-wa-media). */
const MEDIA_MAC = 10;

/** Bytes of so many inside a protobuf field of their own. */
export function field(bytes: number): number {
  return CONVERSATION_TAG + varintSize(bytes) + bytes;
}

/**
 * Bytes of a message's plaintext before it is filled up.
 * @param bytes of the words (UTF-8), or of the media
 * @param kind index into the world's `messageKinds`: only 0 is words
 */
export function plainSize(bytes: number, kind: number): number {
  return kind === 0 ? field(bytes) : POINTER;
}

/** Bytes of a picture or recording as it is handed in. */
export function mediaSize(messenger: Messenger, bytes: number): number {
  if (messenger.sealedTo !== 'ends') return bytes;
  return 16 * (Math.floor(bytes / 16) + 1) + MEDIA_MAC;
}

/**
 * Bytes of padding on a plaintext.
 * @param draw 32 random bits, used where padding is random
 */
export function paddingOf({ padding }: Messenger, length: number, draw: number): number {
  switch (padding.kind) {
    case 'none':
      return 0;
    case 'random-16':
      return 1 + (draw & 15);
    case 'block':
      // A mark that ends the text is always there, and the cipher's own byte fills the block.
      return Math.ceil((length + 1) / padding.bytes) * padding.bytes - 1 - length;
  }
}

/**
 * The random bits for the padding of one message, or of the key that one member is handed with it.
 * @param member id + 1 of that member, 0 for the message itself
 */
export function paddingDraw(seed: number, row: MessageRow, member = 0): number {
  return subSeed(seed ^ (member * 0x9e3779b9), purpose.padding, row.time, row.sender, row.to);
}

/** What names a message: its draws depend on nothing else, so that more people change none. */
export interface MessageRow {
  readonly time: number;
  readonly sender: number;
  readonly to: number;
}
