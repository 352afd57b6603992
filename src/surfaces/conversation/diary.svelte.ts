/** What the reader did in the chat, in order: one for all figures of a page that show the chat. */
import type { ChatEvent } from '../../network/index.ts';

export class Diary {
  events = $state.raw<readonly ChatEvent[]>([]);

  /** When the last of it happened; ms since the epoch, 0 if nothing did. */
  get last(): number {
    return this.events.at(-1)?.time ?? 0;
  }

  add(event: ChatEvent): void {
    this.events = [...this.events, event];
  }
}

/** The page's own. What is typed is here and nowhere else, and gone with the page. */
export const diary = new Diary();
