/** The page around the frame: told how high the figure is, and listened to. */
import type { Frame } from './frame.ts';
import { hear, type Change, type Heard } from './heard.ts';
import { heights, READY, resizerStarts, shows } from './said.ts';

/** A change that is smaller is not worth a new layout of somebody's article; px. */
const LEAST_CHANGE = 2;
/** Fixed, it scrolls inside and never asks for more; px. */
const MOST_FIXED = 640;
/** For so many ms a page has time to follow; if it has not, the frame scrolls inside. */
const FOLLOWS = 1_000;
/** Out of sight a browser may draw no frames: then a height is reported after so many ms. */
const UNSEEN = 100;

export class ParentPage {
  readonly #id: string;
  readonly #frame: Frame;
  readonly #set: (change: Change) => void;
  #resizer: string | undefined;
  #content: Element | undefined;
  #reported = 0;
  #planned = false;
  #waiting: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param id under which heights are reported where the address gives none
   * @param set told of what the page wants changed
   */
  constructor(frame: Frame, id: string, set: (change: Change) => void) {
    this.#frame = frame;
    this.#id = frame.id ?? id;
    this.#set = set;
    window.addEventListener('resize', () => this.#scroll());
    if (window.parent === window) return;
    window.addEventListener('message', (event) => {
      // Nobody but the page that holds the frame.
      if (event.source !== window.parent) return;
      const heard = hear(event.data, frame.childId);
      if (heard !== undefined) this.#answer(heard);
    });
    this.#say(READY);
  }

  /** Reports the height of an element, now and whenever it changes. */
  watch(content: Element): () => void {
    this.#content = content;
    const look = (): void => this.look();
    const sizes = new ResizeObserver(look);
    sizes.observe(content);
    // Far out of sight nothing is drawn and no size is observed, and the page should still know in time:
    // parts and words that change, letters that come.
    const parts = new MutationObserver(look);
    parts.observe(content, { childList: true, characterData: true, subtree: true });
    document.fonts.addEventListener('loadingdone', look);
    look();
    return () => {
      sizes.disconnect();
      parts.disconnect();
      document.fonts.removeEventListener('loadingdone', look);
    };
  }

  /** Tells which scene and step are shown, if the address asks for it. */
  tell(scene: string, step: number | undefined): void {
    if (this.#frame.events === '1') this.#say(shows(scene, step ?? null));
  }

  #answer(heard: Heard): void {
    if (heard.kind === 'set') {
      this.#set(heard.change);
      return;
    }
    if (heard.kind === 'resizer' && heard.id !== this.#resizer) {
      this.#resizer = heard.id;
      const height = this.#height();
      if (height > 0) this.#say(resizerStarts(height, innerWidth, heard.id));
    }
    this.#reported = 0;
    this.look();
  }

  #height(): number {
    const height = Math.ceil(this.#content?.getBoundingClientRect().height ?? 0);
    return this.#frame.height === 'fixed' ? Math.min(MOST_FIXED, height) : height;
  }

  /** Looks whether the height has changed, once before the next frame is drawn. */
  look(): void {
    if (this.#planned) return;
    this.#planned = true;
    const once = (): void => {
      if (!this.#planned) return;
      this.#planned = false;
      clearTimeout(timer);
      cancelAnimationFrame(drawn);
      this.#report();
    };
    const timer = setTimeout(once, UNSEEN);
    const drawn = requestAnimationFrame(once);
  }

  /** Lets the frame scroll where it stays lower than what it holds, and not where it is as high. */
  #scroll(): void {
    const { dataset } = document.documentElement;
    clearTimeout(this.#waiting);
    const look = (): void => {
      if (this.#height() > innerHeight + LEAST_CHANGE) dataset.scrolls = '';
    };
    if (this.#height() <= innerHeight + LEAST_CHANGE) delete dataset.scrolls;
    else this.#waiting = setTimeout(look, window.parent === window ? 0 : FOLLOWS);
  }

  #report(): void {
    const height = this.#height();
    this.#scroll();
    if (height === 0 || Math.abs(height - this.#reported) < LEAST_CHANGE) return;
    this.#reported = height;
    const named = {
      id: this.#id,
      src: location.href,
      childId: this.#frame.childId,
      resizer: this.#resizer,
    };
    for (const message of heights(height, innerWidth, named)) this.#say(message);
  }

  #say(message: unknown): void {
    // Its origin is not known, and nothing of it is a secret.
    if (window.parent !== window) window.parent.postMessage(message, '*');
  }
}
