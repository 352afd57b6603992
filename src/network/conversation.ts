/**
 * A small conversation that has already been when the page opens: Mira and Jonas meet at the café
 * because of a book. Invented.
 */
import type { ChatEvent, PersonId, Whereabouts } from './people.ts';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

type Beat =
  | { readonly at: number; readonly write: PersonId; readonly after: number }
  | { readonly at: number; readonly who: PersonId; readonly to: Whereabouts };

/** ms since the start of the day; `after` is how long the person types before. */
const beats: readonly Beat[] = [
  { at: 0, who: 'mira', to: 'home' },
  { at: 0, who: 'jonas', to: 'home' },
  { at: 11 * HOUR + 42 * MINUTE, write: 'mira', after: 21 * SECOND },
  { at: 11 * HOUR + 55 * MINUTE, write: 'jonas', after: 26 * SECOND },
  { at: 11 * HOUR + 56 * MINUTE, write: 'mira', after: 9 * SECOND },
  { at: 11 * HOUR + 56 * MINUTE + 40 * SECOND, write: 'jonas', after: 12 * SECOND },
  { at: 15 * HOUR + 21 * MINUTE, who: 'mira', to: 'out' },
  { at: 15 * HOUR + 44 * MINUTE, who: 'jonas', to: 'cafe' },
  { at: 15 * HOUR + 51 * MINUTE, write: 'mira', after: 7 * SECOND },
  { at: 15 * HOUR + 51 * MINUTE + 30 * SECOND, write: 'jonas', after: 10 * SECOND },
  { at: 16 * HOUR + 2 * MINUTE, who: 'mira', to: 'cafe' },
  { at: 17 * HOUR + 48 * MINUTE, who: 'mira', to: 'home' },
  { at: 17 * HOUR + 55 * MINUTE, who: 'jonas', to: 'home' },
  { at: 18 * HOUR + 31 * MINUTE, write: 'mira', after: 18 * SECOND },
  { at: 18 * HOUR + 33 * MINUTE, write: 'jonas', after: 11 * SECOND },
];

/**
 * @param texts what they write, in order; words are content and come from the catalogues
 * @param startOfDay midnight of the town's clock, ms since the epoch
 */
export function preparedConversation({
  texts,
  startOfDay,
}: {
  readonly texts: readonly [string, string, string, string, string, string, string, string];
  readonly startOfDay: number;
}): ChatEvent[] {
  let written = 0;
  return beats.flatMap((beat): ChatEvent[] => {
    const time = startOfDay + beat.at;
    if ('to' in beat) return [{ kind: 'move', who: beat.who, time, to: beat.to }];
    const text = texts[written]!;
    written += 1;
    return [
      { kind: 'typing', from: beat.write, time: time - beat.after },
      { kind: 'write', from: beat.write, time, text },
    ];
  });
}
