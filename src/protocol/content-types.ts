/** The kinds of message that a sealed sender's envelope may hold. */

/** 'plaintext' only asks for a message again. */
export const contentTypes = ['prekey', 'whisper', 'sender-key', 'plaintext'] as const;
export type ContentType = (typeof contentTypes)[number];

/** As the envelope writes them. */
export const typeNumbers: Readonly<Record<ContentType, number>> = {
  prekey: 1,
  whisper: 2,
  'sender-key': 7,
  plaintext: 8,
};
