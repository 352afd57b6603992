/** Figures that are themselves words, as HTML: to whoever reads the text, a picture of them says less. */
import { statements } from '../../story/statements.ts';
import { slips } from '../../story/slips.ts';
import { mainRivals, properties, rivalCell } from '../../story/messengers.ts';
import type { FigureId, Ground } from '../../story/index.ts';
import type { Messages, Parts } from '../../ui/language/messages.ts';
import { noteOf, saidOf } from '../rivals/telling.ts';
import { escaped } from './escaped.ts';
import type { References } from './references.ts';

/** All words that the text version tells. */
export interface TextWords extends Pick<Parts, 'story' | 'checks' | 'figures' | 'weeks'> {
  /** The language, as the names of pictures have it. */
  readonly code: string;
  readonly text: Messages;
}

type Telling = (words: TextWords, references: References) => string;

const cited = (references: References, text: string, ground: Ground = []): string =>
  `${escaped(text)}${references.mark(ground)}`;
/** A quotation in its own language, beside its translation. */
const inEnglish = ({ text }: TextWords, quote: string): string =>
  `<br />${escaped(text.reading.inEnglish)} <q lang="en">${escaped(quote)}</q>`;

const quotes: Telling = ({ text }, references) => {
  const both = [
    [text.page.musk, 'F-musk-quote'],
    [text.page.cathcart, 'F-cathcart-quote'],
  ] as const;
  return both
    .map(([said, source]) => {
      const original =
        said.original === said.quote ? '' : `<p lang="en">“${escaped(said.original)}”</p>`;
      return `<p>${escaped(said.before)}</p>\n<blockquote><p>${escaped(said.quote)}</p>${original}</blockquote>\n<p class="small">${cited(references, said.by, [source])}</p>`;
    })
    .join('\n');
};

const check: Telling = (words, references) => {
  const { heads, all } = words.checks.statements;
  return statements
    .map(({ id, original, source, grounds }) => {
      const own = all[id];
      const quote =
        original === undefined
          ? `<p>${escaped(own.quote)}</p>\n<p class="small">${escaped(heads.reported)}</p>`
          : `<blockquote><p>${escaped(own.quote)}${words.code === 'en' ? '' : inEnglish(words, original)}</p></blockquote>`;
      const parts = (['says', 'leavesOut', 'shows', 'unknown'] as const).map((key) => {
        const ground = key === 'shows' ? [] : grounds[key];
        return `<dt>${escaped(heads[key])}</dt>\n<dd>${cited(references, own[key], ground)}</dd>`;
      });
      return `<h4>${escaped(own.who)}</h4>\n${quote}\n<p class="small">${cited(references, own.where, source)}</p>\n<dl>\n${parts.join('\n')}\n</dl>`;
    })
    .join('\n');
};

const press: Telling = (words, references) => {
  const { heads, all } = words.checks.slips;
  const beside = (original: string | undefined): string =>
    words.code === 'en' || original === undefined ? '' : inEnglish(words, original);
  const rows = slips.map(({ id, articles, original, sources }) => {
    const { wrote, correct } = all[id];
    return `<tr><td>${escaped(wrote)}${beside(original.wrote)} <small>${escaped(heads.articles[articles])}</small></td><td>${escaped(correct)}${beside(original.correct)}${references.mark(sources)}</td></tr>`;
  });
  return `<table>\n<thead><tr><th scope="col">${escaped(heads.wrote)}</th><th scope="col">${escaped(heads.correct)}</th></tr></thead>\n<tbody>\n${rows.join('\n')}\n</tbody>\n</table>`;
};

const messengers: Telling = ({ figures, weeks }, references) => {
  const t = figures.rivals;
  return properties
    .map((property) => {
      const lines = mainRivals.map((name) => {
        const cell = rivalCell(name, property);
        const note = noteOf(weeks, cell);
        const told = `${saidOf(figures, name, property)}${note === '' ? '' : ` (${note})`}`;
        const ground = cell.ground === 'inference' ? [] : cell.ground;
        return `<li><strong>${escaped(t.names[name])}:</strong> ${cited(references, told, ground)}</li>`;
      });
      return `<h4>${escaped(t.properties[property])}</h4>\n<ul>\n${lines.join('\n')}\n</ul>`;
    })
    .join('\n');
};

/** By figure; the others are pictures. */
export const toldFigures: Readonly<Partial<Record<FigureId, Telling>>> = {
  quotes,
  check,
  press,
  messengers,
};
