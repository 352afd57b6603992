/** The views of the panel on a log that was made to break them, as the page has them. */
import '../../../src/ui/theme.css';
import '../../../src/ui/controls.css';
import { hardLogs } from '../../../src/panel/fixtures.ts';
import { loadWeeks } from '../../../src/ui/language/weeks.svelte.ts';
import { counted, ours } from '../../bench/panel/ours.svelte.ts';

export type Hard = keyof typeof hardLogs;
export const hard = Object.keys(hardLogs) as Hard[];

const ids = (kind: string) => Array.from({ length: 12 }, (_, i) => `${kind}-${i + 1}`);
const map = {
  width: 1000,
  height: 640,
  towers: ids('cell').map((id, i) => ({ id, x: 90 + 75 * i, y: 120 + ((i * 211) % 400) })),
  sites: [],
  reach: 6,
};

/** Puts all four views into the page. */
export async function show(name: Hard): Promise<void> {
  await loadWeeks('en');
  const setting = { log: hardLogs[name](), map };
  ours(setting, counted(setting), () => {
    const section = document.createElement('section');
    document.body.append(section);
    return section;
  });
}
