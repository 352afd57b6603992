/** Teaching material as Markdown (CommonMark, with tables as GitHub has them), to be changed. */
import type { Block, Inline, Line } from './document.ts';

/** Words as they are: what would be markup is taken at its word. */
const plain = (text: string): string => text.replaceAll(/[\\`*_[\]<>|#]/gu, '\\$&');

function inline(part: Inline): string {
  if (typeof part === 'string') return plain(part);
  if ('strong' in part) return `**${plain(part.strong)}**`;
  if ('code' in part) return `\`${part.code}\``;
  if ('to' in part) return `[${plain(part.text)}](<${part.to}>)`;
  if ('screen' in part) return line(part.screen);
  return part.cites.map((number) => `\\[${number}\\]`).join('');
}
function line(parts: Line): string {
  return parts.map(inline).join('');
}

function block(part: Block): string {
  switch (part.kind) {
    case 'heading':
      return `${'#'.repeat(part.level)} ${plain(part.text)}`;
    case 'paragraph':
      return part.look === 'note' ? `> ${line(part.line)}` : line(part.line);
    case 'list':
      return part.items
        .map((item, i) => `${part.ordered === true ? `${i + 1}.` : '-'} ${line(item)}`)
        .join('\n');
    case 'table': {
      const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
      return [
        row(part.head.map(plain)),
        row(part.head.map(() => '---')),
        ...part.rows.map((cells) => row(cells.map(line))),
      ].join('\n');
    }
    case 'terms':
      return part.entries.map(([term, said]) => `- **${plain(term)}:** ${line(said)}`).join('\n');
    case 'code':
      return `\`\`\`\n${part.text}\n\`\`\``;
    case 'lines':
      return '';
    case 'new-sheet':
      return '---';
    case 'form': {
      const row = (cells: readonly string[]): string => `| ${cells.map(plain).join(' | ')} |`;
      return [row(part.head), row(part.head.map(() => '---')), ...part.rows.map(row)].join('\n');
    }
    case 'card':
    case 'together':
      return part.blocks.map(block).join('\n\n');
    case 'sources':
      return [
        `## ${plain(part.title)}\n`,
        ...part.entries.map(({ title, url, rest }, i) => {
          const name = url === undefined ? plain(title) : inline({ to: url, text: title });
          return `${i + 1}. ${name}. ${plain(rest)}`;
        }),
      ].join('\n');
  }
}

/** @returns the whole file, with a line's end at its end */
export function markdown(blocks: readonly Block[]): string {
  return `${blocks.map(block).join('\n\n')}\n`.replaceAll(/\n{3,}/gu, '\n\n');
}
