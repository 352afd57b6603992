/** Messages of an event: so many between these two, from then on. */
import { write } from '../conversation.ts';
import type { Message } from '../entities.ts';
import type { Stream } from '../random.ts';
import { lognormal } from '../sample.ts';

export interface Exchange {
  /** Label of the messages. */
  readonly event: number;
  readonly first: number;
  readonly second: number;
  readonly start: number;
  /** If it would last longer than until then, all pauses shrink alike. */
  readonly until: number;
  readonly count: number;
  /** Median seconds from message to message. */
  readonly pause?: Pause;
  /** In a group: the recipient of both. */
  readonly to?: number;
}

/** Medians of pauses with their natural logarithms, since the generator takes none itself. */
const pauses = { quick: 3.555, usual: 4.49, slow: 6.4 } as const;
/** About 35 s, 90 s, 10 min. */
export type Pause = keyof typeof pauses;
const SPREAD = 1.1;
/** As in ordinary conversations. */
const SWITCHES = 0.745;

/** A sink that keeps messages as objects. */
function collect(messages: Message[]) {
  return {
    add: (
      time: number,
      sender: number,
      to: number,
      bytes: number,
      kind: number,
      event = 0,
    ): void => {
      messages.push({ time, sender, to, bytes, kind, event });
    },
  };
}

/** The messages of one exchange, in order. */
export function exchange(stream: Stream, wanted: Exchange): Message[] {
  const { event, first, second, start, until, count, pause = 'usual', to } = wanted;
  const offsets: number[] = [];
  let last = 0;
  for (let i = 0; i < count; i++) {
    offsets.push(last);
    last += lognormal(stream, pauses[pause], SPREAD);
  }
  const longest = offsets.at(-1) ?? 0;
  const shrink = longest > until - start ? (until - start) / longest : 1;
  const messages: Message[] = [];
  const sink = collect(messages);
  let speaker = first;
  for (const offset of offsets) {
    const other = speaker === first ? second : first;
    const time = start + Math.floor(offset * shrink);
    write(sink, stream, time, speaker, to ?? other, to !== undefined, event);
    if (stream.chance(SWITCHES)) speaker = other;
  }
  return messages;
}
