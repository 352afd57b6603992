/**
 * What the windows of a lesson have in common: where it stands, its votes and its watch. Each window has
 * all of it; whoever changes something says the whole again with a higher turn, and the higher turn
 * counts. So it does not matter how often, in which order or on how many ways a message comes.
 */
import * as v from 'valibot';
import { deckNames, slideParts } from '../../ui/state.ts';
import { MOST } from '../stage/hands.ts';

const id = v.pipe(v.string(), v.regex(/^[a-z0-9/-]{1,60}$/u));
const isFew = (record: object) => Object.keys(record).length <= 100;
const count = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST));
const time = v.pipe(v.number(), v.finite(), v.minValue(0));

const talkSchema = v.object({
  /** How often something was changed. */
  turn: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  /** The window that changed it last: of two with one turn the greater counts. */
  by: v.pipe(v.string(), v.regex(/^[a-z0-9]{8,24}$/u)),
  scene: id,
  part: v.picklist(slideParts),
  /** How often the wall was asked to go on to what is below its edge. */
  further: v.optional(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), 0),
  deck: v.picklist(deckNames),
  /** Where the lesson was left for another place, to come back. */
  from: v.optional(
    v.object({ deck: v.picklist(deckNames), scene: id, part: v.picklist(slideParts) }),
  ),
  /** Nothing is on the wall. */
  dark: v.boolean(),
  /** See `plan.ts`; ms since 1970. */
  watch: v.object({ spent: time, since: v.nullable(time) }),
  hands: v.pipe(
    v.record(
      id,
      v.pipe(
        v.record(id, count),
        v.check((record) => isFew(record)),
      ),
    ),
    v.check((record) => isFew(record)),
  ),
});
export type Talk = Readonly<v.InferOutput<typeof talkSchema>>;

const seenSchema = v.object({
  scene: id,
  part: v.picklist(slideParts),
  /** Whether it goes on below the edge. */
  below: v.boolean(),
});
/** What can be seen of a place where it is shown: only the wall knows. */
export type Seen = Readonly<v.InferOutput<typeof seenSchema>>;

const messageSchema = v.object({
  app: v.literal('who-sees-what'),
  version: v.literal(1),
  /** Which lesson: there may be two in one browser. */
  lesson: v.pipe(v.string(), v.regex(/^[a-z0-9]{8,24}$/u)),
  /** Nothing: the sender has just come and asks where the lesson stands. */
  talk: v.optional(talkSchema),
  /** What the sender shows, if it is the wall. */
  seen: v.optional(seenSchema),
});
export type Message = Readonly<v.InferOutput<typeof messageSchema>>;

/** @returns nothing for what is not a message of this lesson, whoever sent it */
export function messageOf(data: unknown, lesson: string): Message | undefined {
  const read = v.safeParse(messageSchema, data);
  return read.success && read.output.lesson === lesson ? read.output : undefined;
}

export function messageFor(lesson: string, talk?: Talk, seen?: Seen): Message {
  return {
    app: 'who-sees-what',
    version: 1,
    lesson,
    ...(talk === undefined ? {} : { talk }),
    ...(seen === undefined ? {} : { seen }),
  };
}

/** Whether `other` is to be taken over instead of `own`. */
export function isNewer(other: Talk, own: Talk): boolean {
  return other.turn > own.turn || (other.turn === own.turn && other.by > own.by);
}

export function changed(talk: Talk, change: Partial<Omit<Talk, 'turn' | 'by'>>, by: string): Talk {
  return { ...talk, ...change, turn: talk.turn + 1, by };
}

/** What was kept of a lesson; nothing for what is broken or of another version. */
export function readTalk(text: string | null): { lesson: string; talk: Talk } | undefined {
  try {
    const read = v.safeParse(messageSchema, JSON.parse(text ?? ''));
    return read.success && read.output.talk
      ? { lesson: read.output.lesson, talk: read.output.talk }
      : undefined;
  } catch {
    return undefined;
  }
}

export const writeTalk = (lesson: string, talk: Talk): string =>
  JSON.stringify(messageFor(lesson, talk));

/** A name for a lesson or a window. @param random bytes, at least 8 */
export function nameFrom(random: Uint8Array): string {
  return [...random].map((byte) => (byte % 36).toString(36)).join('');
}
