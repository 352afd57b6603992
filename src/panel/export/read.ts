/** Reads a drawing off the page: what is in it, how it looks in the theme of now, where it stands. */
import { properties } from './looks.ts';
import type { Drawn } from './serialise.ts';

export interface Part {
  readonly element: SVGSVGElement | HTMLCanvasElement;
  /** CSS pixels, from the top left of all parts together. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The pictures in an element, or itself, in the order in which they are painted. */
export function partsOf(element: Element): {
  readonly parts: readonly Part[];
  readonly width: number;
  readonly height: number;
} {
  const found = isPicture(element)
    ? [element]
    : [...element.querySelectorAll('svg, canvas')].filter(
        (inner): inner is Part['element'] =>
          isPicture(inner) && inner.parentElement?.closest('svg') == null,
      );
  const boxes = found
    .map((inner) => ({ element: inner, box: inner.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 0 && box.height > 0);
  const left = Math.min(...boxes.map(({ box }) => box.left));
  const top = Math.min(...boxes.map(({ box }) => box.top));
  const parts = boxes.map(({ element: inner, box }) => ({
    element: inner,
    x: box.left - left,
    y: box.top - top,
    width: box.width,
    height: box.height,
  }));
  return {
    parts,
    width: Math.max(0, ...parts.map((part) => part.x + part.width)),
    height: Math.max(0, ...parts.map((part) => part.y + part.height)),
  };
}

function isPicture(element: Element): element is Part['element'] {
  return element instanceof SVGSVGElement || element instanceof HTMLCanvasElement;
}

/** @param rgb writes a colour of the page so that every program can read it */
export function readDrawing(element: Element, rgb: (css: string) => string): Drawn {
  const computed = getComputedStyle(element);
  const look: Record<string, string> = { display: computed.display };
  for (const { name, colour } of properties) {
    const value = computed.getPropertyValue(name);
    if (value !== '') look[name] = colour === true ? paint(value, rgb) : value;
  }
  const attributes = [...element.attributes].map(({ name, value }) => [name, value] as const);
  // Written by style, which the file has none of; an attribute says the same already.
  if (
    computed.transform !== 'none' &&
    element instanceof SVGGraphicsElement &&
    !element.hasAttribute('transform')
  )
    attributes.push(['transform', computed.transform]);
  return {
    name: element.localName,
    attributes,
    look,
    children: [...element.childNodes].flatMap((child): (Drawn | string)[] =>
      child instanceof Element
        ? [readDrawing(child, rgb)]
        : child.nodeType === Node.TEXT_NODE
          ? [child.nodeValue ?? '']
          : [],
    ),
  };
}

/** `none`, a colour, or a reference with or without a colour to fall back on. */
function paint(value: string, rgb: (css: string) => string): string {
  if (value === 'none' || value.startsWith('context-')) return value;
  const reference = /^(url\([^)]*\))\s*(.*)$/u.exec(value);
  if (reference === null) return rgb(value);
  const [, url = '', rest = ''] = reference;
  return rest === '' || rest === 'none' ? url : `${url} ${rgb(rest)}`;
}

/**
 * @returns a writer of any CSS colour as `rgb(…)`: other programs do not know oklch. A pixel is
 * painted with it and read back, as engines disagree on how they write colours.
 */
export function colourReader(): (css: string) => string {
  const canvas = document.createElement('canvas');
  canvas.width = canvas.height = 1;
  const context = canvas.getContext('2d', { willReadFrequently: true });
  const known = new Map<string, string>();
  return (css) => {
    const before = known.get(css);
    if (before !== undefined || context === null) return before ?? css;
    context.clearRect(0, 0, 1, 1);
    context.fillStyle = css;
    context.fillRect(0, 0, 1, 1);
    const [r = 0, g = 0, b = 0, a = 0] = context.getImageData(0, 0, 1, 1).data;
    const written =
      a === 255 ? `rgb(${r}, ${g}, ${b})` : `rgba(${r}, ${g}, ${b}, ${(a / 255).toFixed(3)})`;
    known.set(css, written);
    return written;
  };
}
