/** What the reader did in the chat, in order: one for all figures of a page that show the chat. */
import type { ChatEvent } from '../../network/index.ts';

export class Diary {
  events = $state.raw<readonly ChatEvent[]>([]);
  #began: number | undefined;

  /** When the last of it happened; ms since the epoch, 0 if nothing did. */
  get last(): number {
    return this.events.at(-1)?.time ?? 0;
  }

  /**
   * How long the reader has been at the chats, ms: since the first of them began. The figures of a page share it,
   * or one would let its phones rest at a time that another has not come to yet.
   * @param now the page's clock, ms
   */
  elapsed(now: number): number {
    this.#began ??= now;
    return now - this.#began;
  }

  add(event: ChatEvent): void {
    this.events = [...this.events, event];
  }
}

/** The page's own. What is typed is here and nowhere else, and gone with the page. */
export const diary = new Diary();
