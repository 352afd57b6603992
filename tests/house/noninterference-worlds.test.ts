/**
 * The thesis of the program for a whole world: put other words of the same length in the place of
 * all that the story's people write. No log of anybody may change by a byte, but for those to whom
 * the words really leak, and theirs in nothing but the words.
 */
import { describe, expect, it } from 'vitest';
import type { Messenger } from '../../src/network/index.ts';
import {
  allMessengerIds,
  defenceIds,
  defend,
  messengers,
  providers,
} from '../../src/network/index.ts';
import type { Log } from '../../src/observers/index.ts';
import { observersOf, printObserver, watchAll } from '../../src/observers/index.ts';
import { seededRandom } from '../../src/protocol/index.ts';
import type { StoryWords } from '../../src/world/index.ts';
import { storyWorld } from '../../src/world/index.ts';
import { story } from '../../src/ui/language/en/weeks/story.ts';

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;
const alphabets = ['abcdefghijklmnopqrstuvwxyz .!?', 'äöüßéñø', '—…漢字はひ', '🌊🌙🎵'].map(
  (letters) => [...letters],
);

/** Other words of so many UTF-8 bytes, of characters of one to four bytes. */
function wordsOfSize(size: number, random: (length: number) => Uint8Array): string {
  let text = '';
  for (let left = size; left > 0;) {
    const [width = 0, which = 0] = random(2);
    const bytes = Math.min(left, 1 + (width % 4));
    const letters = alphabets[bytes - 1] ?? [];
    text += letters[which % letters.length] ?? '';
    left -= bytes;
  }
  return text;
}

function otherWords(words: StoryWords, seed: string): StoryWords {
  const random = seededRandom(seed);
  const other = Object.entries(words.words).map(([scene, lines]) => [
    scene,
    lines.map((line) => wordsOfSize(bytesOf(line), random)),
  ]);
  return { ...words, words: Object.fromEntries(other) as StoryWords['words'] };
}

const one = storyWorld(story);
const other = storyWorld(otherWords(story, 'other words'));

/** A log without its words: the places where they stood stay. */
function wordless(log: Log): Log {
  const text = log.dictionaries.text.map(() => '');
  return { ...log, dictionaries: { ...log.dictionaries, text } };
}

/** Byte for byte; columns as bytes, since there are millions. */
function expectSame(log: Log, twin: Log, name: string): void {
  const bytes = ({ data }: Log): [string, Buffer][] =>
    Object.entries<Uint8Array | Uint32Array>({ ...data }).map(
      ([column, { buffer, byteOffset, byteLength }]) => [
        column,
        Buffer.from(buffer as ArrayBuffer, byteOffset, byteLength),
      ],
    );
  const columns = bytes(twin);
  expect(
    columns.map(([column]) => column),
    name,
  ).toEqual(Object.keys(log.data));
  bytes(log).forEach(([column, own], i) => {
    expect(columns[i]?.[1].equals(own), `${name}, ${column}`).toBe(true);
  });
  expect({ ...twin, data: undefined }, name).toEqual({ ...log, data: undefined });
}

/** To whom the words may leak, by the kind of observer and how the messenger seals them. */
function mayRead(kind: string, { backup, sealedTo, path }: Messenger): boolean {
  const inside = ['end', 'unlocked-phone', 'malware', 'scanner', 'bot', 'business'];
  if (inside.includes(kind)) return true;
  if (kind === 'backup') return backup === 'open';
  if (kind === 'service') return sealedTo === 'service';
  return kind === 'provider' && path === 'sms';
}

it('the other words are of the same length and not the same', () => {
  expect(other.messages).toEqual(one.messages);
  expect([...other.texts.keys()]).toEqual([...one.texts.keys()]);
  for (const [row, text] of one.texts) {
    expect(bytesOf(other.texts.get(row) ?? '')).toBe(bytesOf(text));
  }
  expect([...other.texts.values()]).not.toEqual([...one.texts.values()]);
});

/** Every defence at once, and the one that brings an observer of its own. */
const cases = [
  ...allMessengerIds.map((id) => [id, id, []] as const),
  ['e2ee, defended', 'e2ee', defenceIds] as const,
  ['e2ee, through a VPN', 'e2ee', ['vpn']] as const,
  ['cloud, defended', 'cloud', defenceIds] as const,
];

describe.each(cases)('with %s', (_, id, defences) => {
  const messenger = defend(messengers[id], new Set(defences));
  const observers = observersOf(one, messenger, providers);
  const logs = watchAll(one, messenger, observers);
  const others = watchAll(other, messenger, observers);

  it('the words change no log but of those who read them, and there only the words', () => {
    const changed = new Set<string>();
    observers.forEach((observer, i) => {
      const [log, twin] = [logs[i] as Log, others[i] as Log];
      const name = printObserver(observer);
      expect(log.observer).toBe(name);
      if (observer.kind === 'scanner') {
        // What the list finds depends on the words: not even the number of records stays.
        expect(twin.length, name).not.toBe(log.length);
        changed.add(observer.kind);
      } else if (!mayRead(observer.kind, messenger)) {
        expect('text' in log.data, name).toBe(false);
        expect(log.dictionaries.text, name).toEqual(['']);
        expectSame(log, twin, name);
      } else {
        expectSame(wordless(log), wordless(twin), name);
        const written = JSON.stringify(log.dictionaries.text);
        if (JSON.stringify(twin.dictionaries.text) !== written) changed.add(observer.kind);
      }
    });
    // A test that could not fail would prove nothing: whoever reads must tell the two apart.
    // No scene is on the last day, which is all that disappearing messages leave on a phone.
    const gone = (kind: string): boolean =>
      kind === 'unlocked-phone' && messenger.keeps !== 'for-good';
    const readers = new Set(
      observers.map(({ kind }) => kind).filter((kind) => mayRead(kind, messenger) && !gone(kind)),
    );
    expect([...changed].sort()).toEqual([...readers].sort());
  });

  it('every log is in order of time, within the four weeks, and of columns of one length', () => {
    for (const { data, length, span, observer, dictionaries } of logs) {
      const { time } = data;
      expect(
        time.every((at, i) => (time[i - 1] ?? 0) <= at),
        observer,
      ).toBe(true);
      if (length > 0) expect(time[length - 1], observer).toBeLessThan(span);
      for (const column of Object.values(data)) expect(column).toHaveLength(length);
      const known = dictionaries.party.length;
      for (const column of [data.subject, data.peer]) {
        expect(column?.every((code) => code < known) ?? true, observer).toBe(true);
      }
    }
  });

  it('somebody sees something', () => {
    const records = (kind: string): number =>
      logs.reduce((sum, log) => sum + (log.observer.startsWith(kind) ? log.length : 0), 0);
    for (const kind of new Set(observers.map((observer) => observer.kind))) {
      expect(records(kind), kind).toBeGreaterThan(0);
    }
  });
});
