/**
 * A figure of the page as a still: at rest, as paper shows it, cut where it has a gap. The functions that
 * are handed to `evaluate` run in the page and know nothing of this file.
 */

import { UNDER_WAY } from '../under-way.mjs';

/** CSS pixels of a figure; on paper and in the text version a picture is about so wide, and must be legible. */
const WIDTH = 800;
/** Those that stand in columns, and are something else without them. */
const WIDER = {
  ...{ weeks: 1000, claims: 1000, defences: 1000, challenge: 1000, export: 1000 },
  ...{ matrix: 1200, levels: 1200, messengers: 1200 },
};
/** @param figure of a scene, by its name */
export const widthOf = (figure) => WIDER[figure] ?? WIDTH;
/** What is higher than a sheet of paper is cut: height by width. */
const HIGHEST = 1.5;
/** Around the figure. */
const MARGIN = 16;
/** How long a figure may take until it is there and at rest, ms: nobody waits for more. */
const PATIENCE = 120_000;
/** Looks no different for so long, ms: at rest. */
const REST = 600;

/** Nothing of the page but this one scene's figure, as wide as its picture: others are not even fetched. */
function alone({ id, width, margin }) {
  const own = new CSSStyleSheet();
  own.replaceSync(`
    .top, .opening, main > .map, #inventory, #glossary, footer, .chapter > header,
    .chapter:not(:has(#${id})), .scene-block:not(#${id}),
    .scene-block > :is(.before, .after), .shown > :not(.stage) { display: none !important; }
    .page, .chapter, .scene-block { padding: 0 !important; margin: 0 !important; border: 0 !important; }
    .page { max-inline-size: none !important; }
    .scene-block { display: block !important; }
    .stage { inline-size: ${width}px; padding: ${margin}px; background: var(--paper); }
  `);
  document.adoptedStyleSheets = [own];
}

/** The page's own rules for paper, on a screen; and no sources, which stand in the text. */
function asPaper() {
  for (const sheet of document.styleSheets)
    for (const rule of sheet.cssRules)
      if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print')
        rule.media.mediaText = 'all';
  const own = new CSSStyleSheet();
  own.replaceSync('.stage .cite, .stage .cite + .list { display: none !important; }');
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, own];
}

/** Nothing is awaited, worked out or moving in there. */
async function atRest({ id, most, rest, patience, underWay }) {
  const stage = document.querySelector(`#${id} .stage`);
  const { top } = stage.getBoundingClientRect();
  // What is further down is not in the picture, and may wait until somebody comes near.
  const isBusy = () =>
    stage.querySelector('[data-part] > *') === null ||
    [...stage.querySelectorAll(underWay)].some(
      (one) => one.getBoundingClientRect().top - top < most,
    );
  const begun = performance.now();
  let seen = '';
  let since = begun;
  for (;;) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const now = performance.now();
    const looks = isBusy() ? String(now) : stage.innerHTML;
    if (looks !== seen) [seen, since] = [looks, now];
    else if (now - since >= rest) return;
    if (now - begun > patience) throw new Error('it does not come to rest');
  }
}

/** How high the picture is: all of the figure, or up to the last gap before `most`. CSS pixels. */
function heightOf({ id, most, margin }) {
  const stage = document.querySelector(`#${id} .stage`);
  const { top, height } = stage.getBoundingClientRect();
  if (height <= most) return Math.ceil(height);
  /** What must not be cut: text and pictures, and boxes that hold them. A heading goes with what follows. */
  const blocks = [];
  const whole =
    'svg, canvas, li, tr, dl > div, article, figcaption, fieldset, h4, h5, h6, p, summary';
  const walk = (element) => {
    const box = element.getBoundingClientRect();
    if (box.height === 0) return;
    const style = getComputedStyle(element);
    const scrolls =
      !['visible', 'clip'].includes(style.overflowY) &&
      element.scrollHeight > element.clientHeight + 1;
    const isBoxed =
      style.borderBlockStartStyle !== 'none' &&
      style.borderInlineStartStyle !== 'none' &&
      box.height < most * 0.85;
    const hasText = [...element.childNodes].some(
      (node) => node.nodeType === Node.TEXT_NODE && node.data.trim() !== '',
    );
    if (scrolls || hasText || isBoxed || (box.height < most / 2 && element.matches(whole))) {
      const leads = element.matches('h4, h5, h6, figcaption, summary') ? 48 : 0;
      blocks.push([box.top - top, box.bottom - top + leads]);
    } else for (const child of element.children) walk(child);
  };
  walk(stage);
  const room = most - margin;
  const starts = blocks.map(([start]) => start).filter((start) => start <= room);
  const gaps = starts.filter((y) => blocks.every(([start, end]) => y <= start || y >= end));
  const all = blocks.every(([, end]) => end <= room) ? [room] : gaps;
  const gap = Math.max(0, ...all);
  const last = Math.max(0, ...blocks.map(([, end]) => end).filter((end) => end <= gap));
  // Nothing of what comes next shows below it.
  const next = Math.min(...starts.filter((start) => start >= last), room);
  return last === 0 ? most : Math.floor(Math.min(last + margin, next));
}

const restOf = (id, width) => ({
  id,
  most: width * HIGHEST,
  rest: REST,
  patience: PATIENCE,
  underWay: UNDER_WAY,
});

/** Opens a scene's figure and brings it to rest. Throws where it does not come. */
export async function open(page, address, { id, figure }) {
  const width = widthOf(figure);
  await page.addInitScript(alone, { id, width, margin: MARGIN });
  await page.emulateMedia({ colorScheme: 'light' });
  // So high that all of the picture is near, and fetched.
  await page.setViewportSize({ width, height: 2 * HIGHEST * width });
  await page.goto(address);
  const stage = page.locator(`#${id} .stage`);
  await stage.waitFor({ timeout: PATIENCE });
  await page.evaluate(atRest, restOf(id, width));
}

/** The download that a button leads to; pressed once more where a drawing was not ready for it. */
async function taken(page, offer) {
  for (let left = 3; ; left--) {
    try {
      const [file] = await Promise.all([
        page.waitForEvent('download', { timeout: PATIENCE / 12 }),
        offer.evaluate((button) => button.click()),
      ]);
      return file;
    } catch (error) {
      if (left <= 1) throw error;
    }
  }
}

/** The files that the figure itself offers as vector graphics, in its order; one that does not come is left out, and said. */
export async function vectors(page, id) {
  const files = [];
  const offers = page.locator(`#${id} .stage`).getByRole('button', { name: /^SVG:/u });
  for (const offer of await offers.all()) {
    const about = (await offer.getAttribute('aria-label')) ?? '';
    const file = await taken(page, offer).catch((error) => {
      console.warn(`${id}: no SVG from “${about}” (${error.message.split('\n')[0]})`);
    });
    if (file === undefined) continue;
    // Without the marks that keep a name's direction.
    const alt = about.replace(/^SVG:\s*/u, '').replaceAll(/[\u2066-\u2069]/gu, '');
    files.push({ path: await file.path(), alt });
  }
  return files;
}

/**
 * The settled figure in both themes.
 * @returns bytes of a PNG each, and their height in CSS pixels
 */
export async function still(page, { id, figure }) {
  const width = widthOf(figure);
  await page.evaluate(asPaper);
  const rest = restOf(id, width);
  await page.evaluate(atRest, rest);
  const height = await page.evaluate(heightOf, { id, most: width * HIGHEST, margin: MARGIN });
  await page.setViewportSize({ width, height });
  const png = {};
  for (const theme of ['light', 'dark']) {
    await page.emulateMedia({ colorScheme: theme });
    await page.waitForFunction(
      (wanted) => document.documentElement.dataset.theme === wanted,
      theme,
    );
    await page.evaluate(atRest, rest);
    await page.evaluate(() => scrollTo(0, 0));
    png[theme] = await page.screenshot();
  }
  return { png, height };
}
