/**
 * A window of a lesson, in step with the others: by a BroadcastChannel where windows of one page share
 * one, and by messages between the window and the one that opened it where they do not (a page opened
 * as a file). What the lesson has come to is kept for this tab's session, so that a reload loses nothing.
 */
import type { Store } from '../../ui/progress.svelte.ts';
import {
  changed,
  isNewer,
  messageFor,
  messageOf,
  readTalk,
  writeTalk,
  type Message,
  type Seen,
  type Talk,
} from './talk.ts';

/** Another window, as far as it is used. */
export interface Peer {
  postMessage(message: unknown, targetOrigin: string): void;
}

const isFile = () => location.protocol === 'file:';

/** ms after which a window that has opened another is asked again where the lesson stands. */
const ASK_AGAIN = 1_500;

export class Together {
  talk = $state.raw() as Talk;
  /** Whether another window has been heard. */
  heard = $state(false);
  /** What the wall shows, as it said last: it may be of a place that was left since. */
  seen = $state.raw<Seen>();
  readonly lesson: string;
  /** Whether this window is the wall. */
  #isWall = false;
  readonly #own: string;
  readonly #store: Store | undefined;
  #peers: readonly Peer[] = [];
  #channel: BroadcastChannel | undefined;

  /**
   * @param lesson its name; windows of another are not heard
   * @param own this window's name
   * @param start where the lesson stands if nobody knows better
   */
  constructor(lesson: string, own: string, start: Talk, store?: Store) {
    this.lesson = lesson;
    this.#own = own;
    this.#store = store;
    this.talk = start;
  }

  /** What a tab kept before it was reloaded. */
  static kept(store: Store): { lesson: string; talk: Talk } | undefined {
    try {
      return readTalk(store.read());
    } catch {
      return undefined;
    }
  }

  /** Listens, and asks the others where the lesson stands. @returns how to stop */
  open(opener: Peer | null): () => void {
    if (opener !== null) this.#peers = [opener];
    if (typeof BroadcastChannel === 'function') {
      this.#channel = new BroadcastChannel(`who-sees-what:${this.lesson}`);
      this.#channel.onmessage = ({ data }) => this.#hear(data, undefined);
    }
    const byWindow = ({ data, source, origin }: MessageEvent) => {
      // A page opened as a file has no origin to tell it by; there the lesson's name must do.
      if (isFile() || origin === location.origin) this.#hear(data, source);
    };
    addEventListener('message', byWindow);
    this.#send(messageFor(this.lesson));
    // The one that opened this window may be reloaded and then knows nothing of it.
    const asking = opener && setInterval(() => this.#tell(messageFor(this.lesson)), ASK_AGAIN);
    return () => {
      if (asking !== null) clearInterval(asking);
      removeEventListener('message', byWindow);
      this.#channel?.close();
      this.#channel = undefined;
      this.#peers = [];
    };
  }

  /** Changes what all have in common, here and elsewhere. */
  say(change: Partial<Omit<Talk, 'turn' | 'by'>>): void {
    this.#take(changed(this.talk, change, this.#own));
    this.#send(this.#all());
  }

  /** Says what this window shows: it is the wall. */
  show(seen: Seen): void {
    this.#isWall = true;
    this.seen = seen;
    this.#send(this.#all());
  }

  #all(): Message {
    return messageFor(this.lesson, this.talk, this.#isWall ? this.seen : undefined);
  }

  #hear(data: unknown, source: MessageEventSource | null | undefined): void {
    const message = messageOf(data, this.lesson);
    if (message === undefined) return;
    this.heard = true;
    if (source && 'closed' in source && !this.#peers.includes(source))
      this.#peers = [...this.#peers, source];
    if (message.seen !== undefined && !this.#isWall) this.seen = message.seen;
    if (message.talk !== undefined && isNewer(message.talk, this.talk)) this.#take(message.talk);
    else if (message.talk === undefined || isNewer(this.talk, message.talk))
      this.#send(this.#all());
  }

  #take(talk: Talk): void {
    this.talk = talk;
    try {
      this.#store?.write(writeTalk(this.lesson, talk));
    } catch {
      // Without storage a reload begins at the address.
    }
  }

  #send(message: Message): void {
    this.#channel?.postMessage(message);
    this.#tell(message);
  }

  #tell(message: Message): void {
    const origin = isFile() ? '*' : location.origin;
    for (const peer of this.#peers) peer.postMessage(message, origin);
  }
}
