/** One contestant on a page of its own, and what the runner asks of it. */
import '../../../src/ui/theme.css';
import '../../../src/ui/controls.css';
import { columnsIn } from '../../../src/observers/index.ts';
import { loadWeeks } from '../../../src/ui/language/weeks.svelte.ts';
import type { Contestant } from './contestant.ts';
import type { Move } from './moves.ts';
import { counted, ours } from './ours.svelte.ts';
import { plain, rowsOf, type Row } from './plain.ts';
import { settingOf, type Setting, type Size } from './setting.ts';

const views = document.getElementById('views')!;
const sections: HTMLElement[] = [];
function section(wide: boolean): HTMLElement {
  const element = document.createElement('div');
  element.classList.toggle('wide', wide);
  sections.push(element);
  views.append(element);
  return element;
}

let setting: Setting;
let kept: ReturnType<typeof counted> | readonly Row[];
let contestant: Contestant;

/** A task that runs when what this frame draws has been painted: one that is posted in the frame. */
const painted = () =>
  new Promise<void>((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const bench = {
  async load(size: Size): Promise<void> {
    await loadWeeks('en');
    setting = settingOf(size);
  },

  /** Makes of the log what a contestant keeps of it. */
  keep(which: 'ours' | 'plain'): void {
    kept = which === 'ours' ? counted(setting) : rowsOf(setting.log);
  },

  /** Bytes of the log's columns, which a worker hands over. */
  logBytes: (): number =>
    columnsIn(setting.log).reduce(
      (sum, column) => sum + (setting.log.data[column]?.byteLength ?? 0),
      0,
    ),

  async show(): Promise<void> {
    contestant = 'tally' in kept ? ours(setting, kept, section) : plain(setting, kept, section);
    await document.fonts.ready;
  },

  pick: (person: number | undefined): void => contestant.pick(person),

  /**
   * Makes the moves, one in a frame.
   * @param pause ms between two, in which whatever waits for the hand to rest is done
   * @returns ms of each from the call until all is painted; no waiting for the screen is in it
   */
  async moves(moves: readonly Move[], pause: number): Promise<number[]> {
    const times: number[] = [];
    for (const move of moves) {
      await frame();
      const start = performance.now();
      contestant.brush(...move);
      await painted();
      times.push(performance.now() - start);
      if (pause > 0) await rest(pause);
    }
    return times;
  },

  /**
   * Makes the moves and looks.
   * @returns how often a view changed only after the frame of the move had been painted
   */
  async late(moves: readonly Move[], pause: number): Promise<number> {
    let late = 0;
    const seen = new Set<Element>();
    const watchers = sections.map((element) => {
      const watcher = new MutationObserver(() => seen.add(element));
      const all = { attributes: true, childList: true, characterData: true, subtree: true };
      watcher.observe(element, all);
      return watcher;
    });
    for (const move of moves) {
      await frame();
      seen.clear();
      contestant.brush(...move);
      await painted();
      const inTime = seen.size;
      await rest(pause);
      late += seen.size - inTime;
    }
    for (const watcher of watchers) watcher.disconnect();
    return late;
  },
};
export type Bench = typeof bench;
Object.assign(globalThis, { bench });
