/** A picture of the page as an SVG that stands alone: looks inlined, in the theme of now. */
import { colourReader, partsOf, readDrawing, type Part } from './read.ts';
import { escaped, serialise, type Drawn } from './serialise.ts';
import { sheetFor, standing, type Ink, type Note, type Sheet } from './sheet.ts';

/**
 * @param element an SVG, a canvas (put in as pixels), or an element that has some of them in it
 * @throws Error where there is nothing to see in it
 */
export function svgOf(element: Element, note: Note): string {
  const { sheet, parts } = layOut(element, note);
  return standing(sheet, note, sheet.written + parts.map((part) => partSvg(part)).join(''));
}

/** A sheet for the pictures in `element`, and the pictures where they stand on it. */
export function layOut(
  element: Element,
  note: Note,
): { readonly sheet: Sheet; readonly parts: readonly Part[] } {
  const { parts, width, height } = partsOf(element);
  if (parts.length === 0) throw new Error('there is no picture to take away');
  const sheet = sheetFor({ width, height }, note, inkOf());
  return {
    sheet,
    parts: parts.map((part) => ({ ...part, x: part.x + sheet.x, y: part.y + sheet.y })),
  };
}

/** One picture, placed. */
export function partSvg({ element, x, y, width, height }: Part): string {
  const place = `x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`;
  if (element instanceof HTMLCanvasElement)
    return `<image ${place} preserveAspectRatio="none" href="${element.toDataURL('image/png')}"/>`;
  const drawing = readDrawing(element, colourReader());
  const view = element.getAttribute('viewBox') ?? `0 0 ${round(width)} ${round(height)}`;
  const fit = element.getAttribute('preserveAspectRatio') ?? 'xMidYMid meet';
  // The look of the outermost element is handed down by a group: `svg` takes none of the geometry.
  const inner: Drawn = { ...drawing, name: 'g', attributes: [] };
  return `<svg ${place} viewBox="${escaped(view)}" preserveAspectRatio="${escaped(fit)}">${defsFrom(drawing, element)}${serialise(inner)}</svg>`;
}

/** Patterns, clips and the like that the picture uses but another on the page holds. */
function defsFrom(drawing: Drawn, element: Element): string {
  const rgb = colourReader();
  const wanted = [...referencesIn(drawing)];
  const taken = new Set<string>();
  let defs = '';
  for (let id = wanted.pop(); id !== undefined; id = wanted.pop()) {
    if (taken.has(id) || element.querySelector(`#${CSS.escape(id)}`) !== null) continue;
    taken.add(id);
    const held = document.getElementById(id);
    if (held === null) continue;
    const read = readDrawing(held, rgb);
    wanted.push(...referencesIn(read));
    defs += serialise(read);
  }
  return defs === '' ? '' : `<defs>${defs}</defs>`;
}

function* referencesIn(drawn: Drawn): Generator<string> {
  for (const value of [...Object.values(drawn.look), ...drawn.attributes.map(([, text]) => text)]) {
    const id = /^(?:url\("?#([^")]+)"?\)|#(.+)$)/u.exec(value);
    if (id !== null) yield id[1] ?? id[2] ?? '';
  }
  for (const child of drawn.children) if (typeof child !== 'string') yield* referencesIn(child);
}

function inkOf(): Ink {
  const rgb = colourReader();
  const page = getComputedStyle(document.documentElement);
  const token = (name: string) => rgb(page.getPropertyValue(name));
  return {
    paper: token('--paper'),
    ink: token('--ink'),
    soft: token('--ink-soft'),
    font: page.getPropertyValue('--font'),
  };
}

const round = (length: number) => Math.round(length * 100) / 100;
