/** What a page without scripts says of itself where only its title and a sentence are shown. */
import type { Block, Inline } from '../src/surfaces/teach/document.ts';

/** Letters, about what a list of results shows. */
const MOST = 300;

function plain(part: Inline): string {
  if (typeof part === 'string') return part;
  if ('strong' in part) return part.strong;
  if ('text' in part) return part.text;
  return 'code' in part ? part.code : '';
}

/** Whole sentences as long as there is room for them, and always one. */
export function shortened(text: string): string {
  const [first = '', ...others] = text.trim().split(/(?<=[.?!]["“”»]?)\s+/u);
  let short = first;
  for (const sentence of others) {
    if (short.length + 1 + sentence.length > MOST) break;
    short += ` ${sentence}`;
  }
  return short;
}

/** What its first paragraphs say. @throws Error for a page that has none */
export function descriptionOf(blocks: readonly Block[]): string {
  const said = blocks.flatMap((block) => {
    // A line of nothing but links says nothing of the page.
    if (block.kind !== 'paragraph' || typeof block.line[0] !== 'string') return [];
    // What leads up to a list is no sentence without it, and a line of key words is none yet.
    const text = block.line
      .map(plain)
      .join('')
      .trim()
      .replace(/[^.?!]*:$/u, '')
      .trim();
    return text === '' ? [] : [/[.?!]["“”»]?$/u.test(text) ? text : `${text}.`];
  });
  if (said.length === 0) throw new Error('a page has no paragraph that says what it is');
  return shortened(said.slice(0, 2).join(' '));
}
