/**
 * The chat that a reader has before them: what was said (the prepared day, and what the reader
 * wrote), the simulation made from it, the message in hand and the moment that is shown. All that
 * is drawn follows from here.
 */
import { seededRandom, systemRandom, type RandomSource } from '../../protocol/index.ts';
import {
  advance,
  begin,
  checkText,
  personIds,
  preparedConversation,
  settle,
  type ChatEvent,
  type ChatMessage,
  type Hop,
  type Interference,
  type Journey,
  type PersonId,
  type Setting,
  type Simulation,
  type TextCheck,
  type Whereabouts,
} from '../../network/index.ts';
import type { Conversation } from '../../ui/language/conversation.ts';
import type { State } from '../../ui/state.ts';
import { breathe } from './breathe.ts';
import type { Diary } from './diary.svelte.ts';

/** Midnight of the invented day: Tuesday, 12 May 2026, on the town's clock (UTC). */
export const DAY = Date.UTC(2026, 4, 12);
/** The reader's own part begins here, after the prepared day. */
const EVENING = DAY + 18.75 * 3_600_000;
/** The byte that is flipped where nobody has chosen one. */
export const DEFAULT_BYTE = 60;

/** One step of a message's way: a hop, and the journey it belongs to. */
export interface Step {
  readonly journey: Journey;
  readonly hop: Hop;
}

export class Session {
  /** What the reader did, in order: kept when messenger or attack change, and sent again. */
  readonly #diary: Diary;
  /** How much of it is in the simulation. */
  #taken = 0;
  simulation = $state.raw<Simulation>();
  failed = $state(false);
  /** Messages that are too long for the messenger that is chosen now. */
  leftOut = $state(0);
  /** Where people stood when the reader's part began. */
  #start: Readonly<Record<PersonId, Whereabouts>>;
  #run = 0;
  /** The chat is being made anew: what is done now shows when that is done. */
  busy = $state(false);

  /** @param now a clock in ms, only for how long the reader has been here */
  constructor(
    start: Readonly<Record<PersonId, Whereabouts>>,
    private readonly now: () => number,
    diary: Diary,
  ) {
    this.#start = start;
    this.#diary = diary;
    diary.elapsed(now());
  }

  /** Time in the town: the evening of the prepared day, running with the reader's own. */
  get #evening(): number {
    return Math.max(this.#diary.last, Math.round(EVENING + this.#diary.elapsed(this.now())));
  }
  /** When what is done now happens: after all that was done. */
  get #next(): number {
    const last = Math.max(this.#diary.last, this.simulation?.now ?? EVENING);
    return Math.max(last + 1, this.#evening);
  }

  /**
   * Makes the simulation anew: after loading, and whenever messenger, attack or language change.
   * The prepared part is drawn from a seed, so that a link shows the same bytes; what the reader
   * wrote, also while this runs, is sealed with the system's randomness.
   */
  async rebuild(state: State, texts: Conversation['prepared']): Promise<void> {
    const run = ++this.#run;
    this.busy = true;
    this.failed = false;
    try {
      const seeded = seededRandom('who-sees-what/prepared/1');
      const prepared = preparedConversation({ texts, startOfDay: DAY });
      const moves = personIds.map((who): ChatEvent => ({
        kind: 'move',
        who,
        time: EVENING - 60_000,
        to: this.#start[who],
      }));
      let simulation = begin(settingOf(state, false), seeded);
      let written = 0;
      let leftOut = 0;
      const take = (event: ChatEvent, random: RandomSource): void => {
        // What another messenger took may be too long for this one.
        if (event.kind === 'write' && !checkText(event.text, state.messenger).ok) {
          leftOut += 1;
          return;
        }
        if (event.kind === 'write') written += 1;
        simulation = advance(
          { ...simulation, setting: settingOf(state, isAttacked(state, written)) },
          event,
          random,
        );
      };
      for (const event of [...prepared, ...moves]) {
        take(event, seeded);
        await breathe();
        if (run !== this.#run) return;
      }
      simulation = settle(simulation, EVENING);
      let taken = 0;
      for (; taken < this.#diary.events.length; taken += 1) {
        take(this.#diary.events[taken]!, systemRandom);
        await breathe();
        if (run !== this.#run) return;
      }
      this.#taken = taken;
      this.simulation = simulation;
      this.leftOut = leftOut;
    } catch (error) {
      // One that was overtaken by the next has nothing more to say.
      if (run === this.#run) this.failed = true;
      console.error(error);
    } finally {
      if (run === this.#run) this.busy = false;
    }
  }

  /** @returns whether it went, and why not */
  write(from: PersonId, text: string, state: State): TextCheck {
    const check = checkText(text, state.messenger);
    if (check.ok) this.#do({ kind: 'write', from, time: this.#next, text: check.text }, state);
    return check;
  }
  typing(from: PersonId, kind: 'typing' | 'paused', state: State): void {
    this.#do({ kind, from, time: this.#next }, state);
  }
  move(who: PersonId, to: Whereabouts, state: State): void {
    this.#do({ kind: 'move', who, time: this.#next, to }, state);
  }

  /** Lets the town's time pass: apps that nobody uses go to the background. */
  settle(): void {
    const { simulation } = this;
    if (simulation === undefined || this.busy) return;
    const now = this.#evening;
    const due = personIds.some((who) => {
      const { awakeFrom, awakeUntil } = simulation.phones[who];
      return awakeFrom < awakeUntil && awakeUntil <= now;
    });
    if (due) this.simulation = settle(simulation, now);
  }

  #do(event: ChatEvent, state: State): void {
    this.#diary.add(event);
    this.catchUp(state);
  }

  /** Takes what was done since, here or in another figure. */
  catchUp(state: State): void {
    // While it is being made anew, each event is taken when its turn comes.
    if (this.busy || this.simulation === undefined) return;
    for (const event of this.#diary.events.slice(this.#taken)) {
      this.#taken += 1;
      if (event.kind === 'write' && !checkText(event.text, state.messenger).ok) {
        this.leftOut += 1;
        continue;
      }
      const number = this.simulation.messages.length + (event.kind === 'write' ? 1 : 0);
      this.simulation = advance(
        { ...this.simulation, setting: settingOf(state, isAttacked(state, number)) },
        event,
        systemRandom,
      );
    }
  }
}

/** Whether the attack is on the message of that number, from 1. */
export function isAttacked(state: State, number: number): boolean {
  return state.attack !== 'none' && number >= (state.since ?? 1);
}

/** @param attacked whether this event is one that the attack is on */
function settingOf(state: State, attacked: boolean): Setting {
  const interference: Interference =
    state.attack === 'swap'
      ? { kind: 'swap' }
      : !attacked || state.attack === 'none'
        ? { kind: 'none' }
        : state.attack === 'flip'
          ? { kind: 'flip', offset: state.flip ?? DEFAULT_BYTE, bit: 0 }
          : { kind: 'replay' };
  return { messenger: state.messenger, interference, whereabouts: { mira: 'home', jonas: 'home' } };
}

/** The way of one message and all that follows from it, step by step in time. */
export function stepsOf(simulation: Simulation, message: ChatMessage): readonly Step[] {
  return simulation.journeys
    .filter((journey) => journey.messageId === message.id)
    .flatMap((journey) => journey.hops.map((hop) => ({ journey, hop })))
    .sort((a, b) => a.hop.time - b.hop.time);
}
