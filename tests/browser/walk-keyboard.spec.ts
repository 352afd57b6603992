/**
 * The whole story by keyboard alone, chapter by chapter: each walk begins where the one before ended, and the
 * next key is always pressed on something that is in sight and marked.
 */
import type { Page } from '@playwright/test';
import { chapterIds, scenes, type ChapterId, type Scene } from '../../src/story/index.ts';
import { reading } from '../../src/ui/language/en/reading.ts';
import { expect, test } from './page.ts';
import { controlOf } from './walk/controls.ts';
import { focusOf, type Focus } from './walk/focus.ts';
import { expectAnswered, settled, shown } from './walk/scene.ts';

// What never comes is said at once. A picture of the page at each of the steps would take longer than them.
test.use({ actionTimeout: 30_000, trace: 'off', viewport: { width: 1366, height: 900 } });

/** No chapter takes so many steps. */
const MOST_TABS = 600;

/** Presses a key and looks where that leaves the focus; what is wrong with it goes to `faults`. */
async function press(page: Page, key: string, faults: string[]): Promise<Focus> {
  await page.keyboard.press(key);
  await settled(page);
  const focus = await focusOf(page);
  const { lost, seen, marked, what } = focus;
  if (lost) throw new Error(`the focus is lost after ${key}`);
  if (!seen) faults.push(`out of sight after ${key}: ${what}`);
  if (!marked) faults.push(`not marked after ${key}: ${what}`);
  return focus;
}

/** Everything that a scene asks for and offers, as `done` names it. */
const partsOf = (scene: Scene): string[] => [
  ...(scene.predict === undefined ? [] : [`guess ${scene.id}`]),
  ...(controlOf(scene) === undefined ? [] : [`stage ${scene.id}`]),
  ...(scene.tryIt === undefined ? [] : [`try ${scene.id}`]),
  ...(scene.transfer === undefined ? [] : [`transfer ${scene.id}`]),
];

/** Does what the focus is on, unless it is nothing that the walk looks at; @returns whether it was. */
async function use(
  page: Page,
  scene: Scene,
  part: NonNullable<Focus['part']>,
  next: (key: string) => Promise<unknown>,
): Promise<boolean> {
  const { id, predict, transfer } = scene;
  const place = page.locator(`#${id}`);
  /** Radio buttons: the first by the space bar, the others by the arrows. */
  const choose = async (options: readonly string[] = [], best: readonly string[] = []) => {
    await next('Space');
    for (let i = 0; i < options.indexOf(best[0] ?? ''); i++) await next('ArrowDown');
  };
  if (part === 'guess') {
    if (predict?.coins) {
      // Past the button that takes one away: there is none yet.
      await next('Tab');
      for (let coin = 0; coin < 10; coin++) await next('Enter');
    } else await choose(predict?.options, predict?.best);
    await expectAnswered(page, scene);
  } else if (part === 'transfer') {
    await choose(transfer?.options, transfer?.best);
    await expect(place.locator('.transfer details')).toHaveAttribute('open');
  } else if (part === 'try') {
    await next('Enter');
    await expect(place.getByRole('button', { pressed: true }).last()).toBeFocused();
    await next('Tab');
    await expect(place.getByRole('button', { name: reading.back })).toBeFocused();
    // And back: the button goes, the keyboard stays.
    await next('Enter');
    await expect(place.getByRole('button', { name: reading.back })).toHaveCount(0);
  } else {
    const control = controlOf(scene);
    if (control === undefined) return false;
    const stands = control.of(place.locator('.stage'));
    if (!(await stands.evaluateAll((all) => all[0] === document.activeElement))) return false;
    const before = await shown(page, id);
    await next(control.key);
    await expect.poll(() => shown(page, id), id).not.toBe(before);
  }
  return true;
}

/** Where a chapter's walk begins: at the top of the page, or where the walk before it has ended. */
async function begin(page: Page, chapter: ChapterId): Promise<void> {
  const [first] = scenes.filter((scene) => scene.chapter === chapter);
  if (chapter === chapterIds[0] || first === undefined) {
    await page.goto('/');
    await expect(page.locator('.scene-block').first()).toBeVisible();
    return;
  }
  await page.goto(`/?scene=${first.id}`);
  const scene = page.locator(`#${first.id}`);
  await expect(scene).toBeFocused();
  await settled(page);
  // Its beginning is in sight, whatever has come above it meanwhile.
  const top = () => scene.evaluate((one) => one.getBoundingClientRect().top);
  await expect.poll(top, first.id).toBeLessThan(300);
  expect(await top(), first.id).toBeGreaterThan(-50);
}

for (const [i, chapter] of chapterIds.entries()) {
  const own = scenes.filter((scene) => scene.chapter === chapter);
  test(`by keyboard alone, chapter ${i + 1}: every question, every figure, every change`, async ({
    page,
    clean,
  }) => {
    void clean;
    await begin(page, chapter);
    const wanted = own.flatMap(partsOf);
    const done = new Set<string>();
    const faults: string[] = [];
    const next = (key: string) => press(page, key, faults);
    /** The last chapter ends at its last control, the others at what comes first in the next. */
    const isOver = (at: string | undefined): boolean =>
      chapter === chapterIds.at(-1)
        ? done.has(wanted.at(-1) ?? '')
        : scenes.some(({ id, chapter: other }) => id === at && other === chapterIds[i + 1]);
    for (let tabs = 0; ; tabs++) {
      expect(tabs, `Tab never leaves the chapter: ${[...done].join(', ')}`).toBeLessThan(MOST_TABS);
      const { scene: at, part } = await next('Tab');
      const scene = own.find(({ id }) => id === at);
      if (scene !== undefined && part !== undefined && !done.has(`${part} ${scene.id}`))
        if (await use(page, scene, part, next)) done.add(`${part} ${scene.id}`);
      if (isOver(at)) break;
    }
    expect(faults).toEqual([]);
    expect([...done].sort()).toEqual(wanted.sort());
  });
}
