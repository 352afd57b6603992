/** Teaching material as HTML: what goes into `<main>`. */
import { escaped } from '../text/escaped.ts';
import type { Block, Inline, Line } from './document.ts';

function inline(part: Inline): string {
  if (typeof part === 'string') return escaped(part);
  if ('strong' in part) return `<strong>${escaped(part.strong)}</strong>`;
  if ('code' in part) return `<code>${escaped(part.code)}</code>`;
  if ('to' in part) {
    const download = part.download === true ? ' download' : '';
    return `<a href="${escaped(part.to)}"${download}>${escaped(part.text)}</a>`;
  }
  if ('screen' in part) return `<span class="screen">${lineHtml(part.screen)}</span>`;
  return part.cites
    .map((number) => `<sup><a href="#source-${number}">${number}</a></sup>`)
    .join(' ');
}

/** A run of words as HTML. */
export function lineHtml(line: Line): string {
  return line.map(inline).join('');
}

function form({ caption, head, rows, tall }: Extract<Block, { kind: 'form' }>): string {
  const top = head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('');
  const body = rows.map(([first = '', ...rest]) => {
    const cells = rest.map((cell) => `<td>${escaped(cell)}</td>`).join('');
    return `<tr><th scope="row">${escaped(first)}</th>${cells}</tr>`;
  });
  return [
    `<div class="wide" tabindex="0" role="region" aria-label="${escaped(caption)}">`,
    `<table class="form${tall === true ? ' tall' : ''}"><caption>${escaped(caption)}</caption>`,
    `<thead><tr>${top}</tr></thead>`,
    `<tbody>\n${body.join('\n')}\n</tbody>`,
    '</table></div>',
  ].join('\n');
}

function table({ caption, head, rows, headed }: Extract<Block, { kind: 'table' }>): string {
  const top = head.map((cell) => `<th scope="col">${escaped(cell)}</th>`).join('');
  const body = rows.map((row) => {
    const cells = row.map((cell, i) =>
      headed === true && i === 0
        ? `<th scope="row">${lineHtml(cell)}</th>`
        : `<td>${lineHtml(cell)}</td>`,
    );
    return `<tr>${cells.join('')}</tr>`;
  });
  return [
    `<div class="wide" tabindex="0" role="region" aria-label="${escaped(caption)}">`,
    `<table><caption>${escaped(caption)}</caption>`,
    `<thead><tr>${top}</tr></thead>`,
    `<tbody>\n${body.join('\n')}\n</tbody>`,
    '</table></div>',
  ].join('\n');
}

function block(part: Block): string {
  switch (part.kind) {
    case 'heading':
      return `<h${part.level}>${escaped(part.text)}</h${part.level}>`;
    case 'paragraph': {
      const look = part.look === undefined ? '' : ` class="${part.look}"`;
      return `<p${look}>${lineHtml(part.line)}</p>`;
    }
    case 'list': {
      const name = part.ordered === true ? 'ol' : 'ul';
      const items = part.items.map((item) => `<li>${lineHtml(item)}</li>`);
      return `<${name}>\n${items.join('\n')}\n</${name}>`;
    }
    case 'table':
      return table(part);
    case 'terms': {
      const entries = part.entries.map(
        ([term, line]) => `<div><dt>${escaped(term)}</dt><dd>${lineHtml(line)}</dd></div>`,
      );
      return `<dl>\n${entries.join('\n')}\n</dl>`;
    }
    case 'form':
      return form(part);
    case 'card':
      return `<article>\n${html(part.blocks)}\n</article>`;
    case 'code':
      return `<pre tabindex="0">${escaped(part.text)}</pre>`;
    case 'lines':
      return `<div class="lines" aria-hidden="true">${'<div></div>'.repeat(part.count)}</div>`;
    case 'new-sheet':
      return '<div class="new-sheet"></div>';
    case 'together':
      return `<section>\n${html(part.blocks)}\n</section>`;
    case 'sources': {
      const entries = part.entries.map(({ title, url, rest }, i) => {
        const name: Inline = url === undefined ? title : { to: url, text: title };
        return `<li id="source-${i + 1}">${lineHtml([name, `. ${rest}`])}</li>`;
      });
      return `<h2>${escaped(part.title)}</h2>\n<ol class="sources">\n${entries.join('\n')}\n</ol>`;
    }
  }
}

/** @returns well-formed HTML; whatever the words are, none of them becomes markup */
export function html(blocks: readonly Block[]): string {
  return blocks.map(block).join('\n');
}
