/** What the head of a page says to others: where it is, and what a card of it shows. */
import type { Picture } from '../src/surfaces/builder/snippet.ts';
import { escaped } from '../src/surfaces/text/escaped.ts';

const BEGIN = '<!-- of the site -->';
const END = '<!-- so far -->';

/** The page with these lines at the end of its head, instead of those from before. */
export function withHead(html: string, lines: readonly string[]): string {
  const start = html.indexOf(BEGIN);
  const without =
    start < 0 ? html : html.slice(0, start) + html.slice(html.indexOf(END) + END.length);
  if (lines.length === 0) return without;
  return without.replace('</head>', `${[BEGIN, ...lines, END].join('\n')}</head>`);
}

export interface Card {
  readonly title: string;
  readonly description: string;
  /** Of the page. */
  readonly address: string;
  readonly image: Picture;
}

/** For search engines, and for what shows a card of a page. */
export function cardLines({ title, description, address, image }: Card): readonly string[] {
  const property = (name: string, content: string | number): string =>
    `<meta property="og:${name}" content="${escaped(String(content))}" />`;
  return [
    `<link rel="canonical" href="${escaped(address)}" />`,
    property('type', 'article'),
    property('site_name', 'Who Sees What'),
    property('title', title),
    property('description', description),
    property('url', address),
    property('image', image.address),
    property('image:width', image.width),
    property('image:height', image.height),
    '<meta name="twitter:card" content="summary_large_image" />',
  ];
}
