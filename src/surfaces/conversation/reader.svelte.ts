/**
 * What a reader does and sees: the state that fits into a link, the chat that follows from it, the
 * message in hand, and how far along its way it is shown. Made once, inside the page's component.
 */
import { untrack } from 'svelte';
import { type ChatMessage, type PersonId, type Whereabouts } from '../../network/index.ts';
import { observe, observerAt, type ChatLog, type ObserverId } from '../../observers/index.ts';
import { conversation, loadConversation } from '../../ui/language/conversation.svelte.ts';
import { language } from '../../ui/language/language.svelte.ts';
import { isCalm } from '../../ui/motion.ts';
import { inSight } from '../../ui/sight.svelte.ts';
import type { Attack, State } from '../../ui/state.ts';
import type { Diary } from './diary.svelte.ts';
import { DAY, isAttacked, Session, stepsOf } from './session.svelte.ts';

/** ms on the screen for one step: what carries the message goes slowly, what follows quickly. */
const SLOW = 700;
const QUICK = 330;
/** What passes out of sight is not waited for. */
const BLINK = 70;

export class Reader {
  playing = $state(false);
  readonly session: Session;
  /** Nothing may move. */
  readonly #calm = isCalm();
  readonly #view: () => State;
  readonly set: (change: Partial<State>) => void;

  readonly view = $derived.by(() => this.#view());

  readonly simulation = $derived.by(() => this.session.simulation);
  readonly messages: readonly ChatMessage[] = $derived(this.simulation?.messages ?? []);
  readonly inHand = $derived(
    this.messages[(this.view.message ?? this.messages.length) - 1] ?? this.messages.at(-1),
  );
  readonly steps = $derived(
    this.simulation && this.inHand ? stepsOf(this.simulation, this.inHand) : [],
  );
  /** From 0; as many as there are steps means that all of it is over. */
  readonly step = $derived(Math.min(this.view.step ?? this.steps.length, this.steps.length));
  readonly current = $derived(this.steps[this.step]);
  /** The moment that is shown, ms since the epoch. */
  readonly until = $derived(this.current?.hop.time ?? Infinity);
  /** Whether what is under way passes whoever looks right now. */
  readonly inSight = $derived(
    this.view.see === 'all' ||
      (this.current !== undefined && observerAt(this.current.hop.place) === this.view.see),
  );
  readonly pace = $derived(
    this.#calm || !this.playing
      ? 0
      : !this.inSight
        ? BLINK
        : this.current?.journey.kind === 'message'
          ? SLOW
          : QUICK,
  );
  /** Whether an attack is on the message in hand, and not only on later ones. */
  readonly attacked = $derived(
    this.inHand !== undefined && isAttacked(this.view, this.messages.indexOf(this.inHand) + 1),
  );
  /** Through whose eyes; nobody's if the reader looks from outside. */
  readonly observer = $derived<ObserverId | undefined>(
    this.view.see === 'all' ? undefined : this.view.see,
  );

  /**
   * @param view the figure's state, and `set` to change it
   * @param now a clock in ms, only for how long the reader has been here
   * @param diary what the reader does, in all figures of a chat alike
   */
  constructor(
    view: () => State,
    set: (change: Partial<State>) => void,
    now: () => number,
    diary: Diary,
  ) {
    this.#view = view;
    this.set = set;
    const { mira, jonas } = untrack(view);
    this.session = new Session({ mira, jonas }, now, diary);

    // They came with the figure; from then on they follow the page's language.
    $effect(() => void loadConversation(language()));
    // The chat is made anew when messenger, attack or the language of the texts change.
    const makes = $derived(
      [
        this.view.messenger,
        this.view.attack,
        this.view.since,
        this.view.attack === 'flip' ? this.view.flip : '',
      ].join(),
    );
    $effect(() => {
      void makes;
      const texts = conversation().prepared;
      void this.session.rebuild(
        untrack(() => this.view),
        texts,
      );
    });
    $effect(() => {
      if (!this.playing || !inSight()) return;
      if (this.current === undefined) {
        this.playing = false;
        return;
      }
      const timer = setTimeout(() => this.go(this.step + 1), this.#calm ? SLOW : this.pace);
      return () => clearTimeout(timer);
    });
    // A link may speak of messages that only its maker had.
    let opened = false;
    $effect(() => {
      const last = this.messages.length;
      if (opened || last === 0) return;
      opened = true;
      const within = (n: number | undefined) => n && Math.min(Math.max(1, n), last);
      const { message, since } = untrack(() => this.view);
      this.set({ message: within(message), since: within(since) });
    });
    // A moment of the day that is asked for: the message under way then, as far as it had come.
    let moment: number | undefined;
    $effect(() => {
      const { t } = this.view;
      if (t === moment || this.messages.length === 0) return;
      moment = t;
      if (t !== undefined) untrack(() => this.#goTo(DAY + t * 1_000));
    });
    // What was written in another figure is written here too.
    $effect(() => {
      void diary.events;
      untrack(() => this.session.catchUp(this.view));
    });
    // Apps that nobody uses go to the background as the town's time passes.
    $effect(() => {
      if (!inSight()) return;
      const timer = setInterval(() => this.session.settle(), 1_000);
      return () => clearInterval(timer);
    });
  }

  /** What an observer has written down by the moment that is shown, or ever. */
  log(observer: ObserverId, until = this.until): ChatLog | undefined {
    return this.simulation && observe(this.simulation, observer, until);
  }

  go(step: number): void {
    this.set({ step: step >= this.steps.length ? undefined : Math.max(0, step) });
  }
  /** @param time ms since the epoch; before the first message, the first of its steps */
  #goTo(time: number): void {
    const { simulation, messages } = this;
    if (simulation === undefined) return;
    const before = messages.findLastIndex((message) => message.sentAt <= time);
    const message = messages[Math.max(0, before)];
    if (message === undefined) return;
    const steps = stepsOf(simulation, message);
    const ahead = steps.findIndex(({ hop }) => hop.time > time);
    this.set({ message: Math.max(0, before) + 1, step: ahead < 0 ? undefined : ahead });
  }
  play(): void {
    if (this.step >= this.steps.length) this.go(0);
    this.playing = true;
  }
  replay(): void {
    this.go(0);
    this.playing = true;
  }
  pause(): void {
    this.playing = false;
  }

  /** Takes a message in hand, as it was when all was over. */
  take(messageId: string | undefined): void {
    const index = this.messages.findIndex((message) => message.id === messageId);
    if (index < 0) return;
    this.pause();
    this.set({ message: index + 1, step: undefined, byte: undefined });
  }

  /** @returns whether it was sent; if not, or if it was mended, a word about it */
  send(from: PersonId, text: string): { readonly sent: boolean; readonly note?: string } {
    const check = this.session.write(from, text, this.view);
    const { notSent, mended } = conversation().chat;
    if (!check.ok) {
      const note =
        check.reason === 'too-long'
          ? notSent['too-long'](check.size, check.most)
          : notSent[check.reason];
      return { sent: false, note };
    }
    // What waits for the chat to be made anew cannot be watched going.
    const watch = !this.#calm && !this.session.busy;
    this.set({ message: undefined, byte: undefined, step: watch ? 0 : undefined });
    this.playing = watch;
    return check.mended ? { sent: true, note: mended } : { sent: true };
  }
  typing(who: PersonId, kind: 'typing' | 'paused'): void {
    this.session.typing(who, kind, this.view);
  }
  move(who: PersonId, to: Whereabouts): void {
    this.set({ [who]: to });
    this.session.move(who, to, this.view);
  }

  /** Changes the service's ways from the message in hand on; swapped keys, from the first. */
  attack(attack: Attack): void {
    this.pause();
    const at = this.inHand && this.messages.indexOf(this.inHand) + 1;
    const since = attack === 'flip' || attack === 'replay' ? at : undefined;
    this.set({ attack, since, flip: undefined, byte: undefined, step: undefined });
  }
}
