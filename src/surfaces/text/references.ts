/** The sources of a page without scripts, numbered. */
import { sources, sourcesIn, type Ground, type Source, type SourceId } from '../../story/index.ts';
import type { Messages } from '../../ui/language/messages.ts';
import { escaped } from './escaped.ts';

/** A source as it is listed. */
export interface Entry {
  readonly title: string;
  readonly url?: string;
  /** Who published it, when, and how well we know it. */
  readonly rest: string;
}

/** Sources in the order in which they are first named, each with its number from 1. */
export class References {
  private readonly ids: SourceId[] = [];

  /** The numbers of a ground's sources; those not named before get the next ones. */
  numbers(ground: Ground = []): readonly number[] {
    return sourcesIn(ground).map((id) => {
      if (!this.ids.includes(id)) this.ids.push(id);
      return this.ids.indexOf(id) + 1;
    });
  }

  /** All that have a number, in its order. */
  entries(text: Messages): readonly Entry[] {
    return this.ids.map((id) => {
      const { title, publisher, date, url, support }: Source = sources[id];
      const rest = `${publisher}${date === undefined ? '' : `, ${date}`}. ${text.sources.support[support]}`;
      return { title, rest, ...(url === undefined ? {} : { url }) };
    });
  }

  /** The numbers as HTML, each a link to its source. */
  mark(ground: Ground = []): string {
    return this.numbers(ground)
      .map((number) => `<sup><a href="#source-${number}">${number}</a></sup>`)
      .join(' ');
  }

  /** The sources as HTML, with their heading. */
  list(text: Messages): string {
    const entries = this.entries(text).map(({ title, url, rest }, i) => {
      const name = escaped(title);
      const linked = url === undefined ? name : `<a href="${escaped(url)}">${name}</a>`;
      return `<li id="source-${i + 1}">${linked}. ${escaped(rest)}</li>`;
    });
    return `<h2>${escaped(text.page.sources)}</h2>\n<ol class="notes">\n${entries.join('\n')}\n</ol>`;
  }
}
