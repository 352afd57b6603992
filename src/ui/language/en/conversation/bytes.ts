/** The bytes of a message, field by field, and what they are for. */
import { the } from '../grammar.ts';

export const bytes = {
  title: 'The message you picked, byte by byte',
  intro:
    'These are the very bytes that reach the other phone; the service’s record counts more, since sender and recipient stand around them. Press one to flip a bit in it and see what that phone makes of it.',
  service: 'What the service sees',
  recipient: (who: string) => `What ${the(who)} sees`,
  sealedNote: (n: number) => `${n} bytes of ciphertext that look like noise`,
  none: 'There is no sealed message here: with this messenger nothing is sealed end to end.',
  noneYet: 'Write a message to see its bytes.',
  offset: (n: number) => `byte ${n}`,
  range: (from: number, to: number) => (from === to ? `byte ${from}` : `bytes ${from}–${to}`),
  flipped: (n: number) => `One bit of byte ${n} is flipped.`,
  undo: 'Undo the flip',
  opened: (who: string) => `${who}’s phone opens it.`,
  refused: (who: string) => `${who}’s phone refuses it.`,
  more: (n: number) => `Show the other ${n.toLocaleString('en')} bytes`,
  breaks: (offset: number) => `From byte ${offset} on the bytes make no sense.`,
};
