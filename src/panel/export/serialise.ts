/** Writes a drawing as SVG text in which every element carries its own look. */
import { properties } from './looks.ts';

/** An element of a drawing, read off the page. */
export interface Drawn {
  readonly name: string;
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** Computed value by property of `looks.ts`; those that the engine does not know are missing. */
  readonly look: Readonly<Record<string, string>>;
  readonly children: readonly (Drawn | string)[];
}

/** What an element would look like if it said nothing. */
const plain: Readonly<Record<string, string>> = Object.fromEntries(
  properties.map(({ name, initial }) => [name, initial]),
);

/** Of the page, not of the picture. */
const dropped = /^(?:class|style|tabindex|role|focusable|data-.*|aria-.*|on.*)$/iu;
/** Elements that a picture has no use for, or that could do something. */
const skipped = new Set(['script', 'foreignobject', 'style', 'a']);
const links = new Set(['href', 'xlink:href']);

/**
 * @param inherited what the place where the text goes hands down
 * @returns XML, without the name space (the outermost element says it)
 */
export function serialise(
  drawn: Drawn | string,
  inherited: Readonly<Record<string, string>> = plain,
): string {
  if (typeof drawn === 'string') return escaped(drawn);
  const name = drawn.name.toLowerCase();
  const inside = (base: Readonly<Record<string, string>>) =>
    drawn.children.map((child) => serialise(child, base)).join('');
  if (name === 'a') return `<g>${inside(inherited)}</g>`;
  if (skipped.has(name)) return '';
  if (drawn.look.display === 'none') return '';

  const handedDown: Record<string, string> = { ...inherited };
  const look = properties.flatMap(({ name: property, inherited: inherits, initial }) => {
    const value = drawn.look[property];
    const before = inherits ? inherited[property] : initial;
    if (value === undefined || value === before) return [];
    if (inherits) handedDown[property] = value;
    return [[property, value] as const];
  });
  const looked = new Set(look.map(([property]) => property));
  const kept = drawn.attributes.filter(
    ([attribute, value]) =>
      !dropped.test(attribute) &&
      !looked.has(attribute) &&
      // A reference to elsewhere would make the file ask for it.
      (!links.has(attribute) || /^(?:#|data:image\/)/u.test(value)),
  );
  const written = [...kept, ...look]
    .map(([attribute, value]) => ` ${attribute}="${escaped(value)}"`)
    .join('');
  const content = inside(handedDown);
  return content === ''
    ? `<${drawn.name}${written}/>`
    : `<${drawn.name}${written}>${content}</${drawn.name}>`;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** Text as it stands in XML; characters that XML 1.0 cannot hold are left out. */
export function escaped(text: string): string {
  return (
    text
      .replaceAll(/\p{Surrogate}/gu, '\ufffd')
      // eslint-disable-next-line no-control-regex
      .replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '')
      .replaceAll(/[&<>"]/gu, (character) => entities[character] ?? character)
  );
}
