/**
 * A conversation: a burst of messages, each soon after the last, with the next one always a little
 * likelier the longer it has lasted. Numbers fitted to the texting of the Copenhagen Networks Study.
 */
import type { MessageLog } from './messages.ts';
import type { Stream } from './random.ts';
import { lognormal } from './sample.ts';

/** Chance of another message after the first, second, … ; from then on the last. */
const goesOn: readonly number[] = [0.63, 0.71, 0.74, 0.76, 0.77, 0.79, 0.8, 0.82];
/** Chance that the other one writes next. */
const SWITCHES = 0.745;

/** Seconds to the next message, as the logarithm's mean and deviation: an answer, or one more. */
const answer = { mu: 4.49, sigma: 1.49 };
const more = { mu: 3.59, sigma: 1.69 };
/** Share of those distributions below 1,800 s: a longer pause is another conversation. */
const WITHIN = { answer: 0.97816, more: 0.98958 };

/** Text in characters: median 24, at most 2,000; groups write shorter. Our choice. */
const LOG_MEDIAN = { pair: 3.178, group: 2.89 };
const LONGEST = 2000;
/** Per thousand messages. Our choice. */
const IMAGES = 60;
const VOICE = 20;
/** Images: median 180 kB. Voice: 3 kB a second, median 9 s. Our choice. */
const image = { mu: 12.1, sigma: 0.6 };
const voice = { mu: 2.197, sigma: 0.8 };
const VOICE_RATE = 3000;

/** One message, of a kind and a size as people's are. */
export function write(
  log: Pick<MessageLog, 'add'>,
  stream: Stream,
  time: number,
  sender: number,
  to: number,
  inGroup: boolean,
  event: number,
): void {
  const what = stream.below(1000);
  if (what < IMAGES) {
    log.add(time, sender, to, Math.floor(lognormal(stream, image.mu, image.sigma)), 1, event);
  } else if (what < IMAGES + VOICE) {
    const seconds = lognormal(stream, voice.mu, voice.sigma);
    log.add(time, sender, to, Math.floor((1 + seconds) * VOICE_RATE), 2, event);
  } else {
    const letters = lognormal(stream, inGroup ? LOG_MEDIAN.group : LOG_MEDIAN.pair, 1);
    log.add(time, sender, to, Math.min(LONGEST, 1 + Math.floor(letters)), 0, event);
  }
}

/** Takes what nobody keeps. */
const nothing: Pick<MessageLog, 'add'> = { add: () => undefined };

/** Who talks in a conversation. */
export interface Talk {
  /** Who writes first. */
  readonly first: number;
  /** Whoever writes next if not the same again. */
  readonly next: (speaker: number) => number;
  /** The recipient of what that person writes. */
  readonly to: (speaker: number) => number;
  readonly inGroup: boolean;
  /** Seconds since the world began. */
  readonly start: number;
  /** Nothing is written from then on. */
  readonly end: number;
  /** Story event, 0 for none. */
  readonly event?: number;
}

/** Writes one conversation into the log. */
export function converse(log: MessageLog, stream: Stream, talk: Talk): void {
  const event = talk.event ?? 0;
  let time = talk.start;
  let speaker = talk.first;
  for (let length = 1; ; length++) {
    // What comes too late is drawn all the same: the next conversation of these two on this day
    // must be what it is in a longer world.
    write(
      time < talk.end ? log : nothing,
      stream,
      time,
      speaker,
      talk.to(speaker),
      talk.inGroup,
      event,
    );
    if (!stream.chance(goesOn[Math.min(length, goesOn.length) - 1] ?? 0)) return;
    const switches = stream.chance(SWITCHES);
    const { mu, sigma } = switches ? answer : more;
    const gap = lognormal(stream, mu, sigma, switches ? WITHIN.answer : WITHIN.more);
    time += Math.floor(gap + 0.5);
    if (switches) speaker = talk.next(speaker);
  }
}
