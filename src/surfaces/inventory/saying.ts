/** The questions and their answers in words. */
import { itemOf, items, type Answer, type Form, type ItemId } from '../../story/inventory/index.ts';
import type { Parts } from '../../ui/language/messages.ts';

type Words = Parts['inventory'];
type Said = string | ((one: string, other: string, tool: string) => string);

const say = (said: Said, { one, other, tool }: Words['names'][Form]): string =>
  typeof said === 'string' ? said : said(one, other, tool);

export function askOf(words: Words, id: ItemId, form: Form): string {
  if (id === 'sure') {
    const { people, oneIn } = items.sure.cases[form];
    return words.items.sure.ask(people, oneIn);
  }
  return say(words.items[id].ask, words.names[form]);
}

/** Why the right answer is right. */
export function whyOf(words: Words, id: ItemId, form: Form): string {
  if (id !== 'sure') return words.items[id].why;
  const { people, oneIn, percent } = items.sure.cases[form];
  return words.items.sure.why(percent, Math.round((people - 1) / oneIn));
}

/** An answer to choose or to lay coins on. */
export function optionOf(words: Words, id: ItemId, form: Form, option: string): string {
  const own = words.items[id];
  const options: Readonly<Record<string, Said>> = 'options' in own ? own.options : {};
  return say(options[option] ?? option, words.names[form]);
}

/** The head of a row of a table. */
export function rowOf(words: Words, id: ItemId, row: string): string {
  const own = words.items[id];
  const rows: Readonly<Record<string, string>> = 'rows' in own ? own.rows : words.observers;
  return rows[row] ?? row;
}

/** The head of a column, or what a cell asks. */
export function columnOf(words: Words, id: ItemId, column: string): string {
  const own = words.items[id];
  if ('column' in own) return own.column;
  const columns: Readonly<Record<string, string>> = 'columns' in own ? own.columns : {};
  return columns[column] ?? column;
}

export function markOf(words: Words, mark: string): string {
  const marks: Readonly<Record<string, string>> = words.items.explain.marks;
  return marks[mark] ?? mark;
}

/** A table’s answers as lines: “the service: the words no, to whom yes”. */
function cellLines(
  words: Words,
  id: ItemId,
  form: Form,
  valueOf: (row: string, column: string, is: boolean) => boolean | undefined,
): string[] {
  const item = itemOf(id);
  if (item.kind !== 'cells') return [];
  return Object.entries(item.rows[form]).map(([row, cells]) => {
    const said = Object.entries(cells).map(([column, { is }]) => {
      const value = valueOf(row, column, is);
      const word = value === undefined ? '–' : value ? words.saidYes : words.saidNo;
      return `${columnOf(words, id, column)} ${word}`;
    });
    return `${rowOf(words, id, row)}: ${said.join('; ')}`;
  });
}

/** What is right, one line or several. */
export function rightOf(words: Words, id: ItemId, form: Form): string[] {
  const item = itemOf(id);
  switch (item.kind) {
    case 'choice':
    case 'coins':
      return [optionOf(words, id, form, item.right)];
    case 'cells':
      return cellLines(words, id, form, (_row, _column, is) => is);
    case 'interval':
      return [words.result.about(item.cases[form].percent)];
    case 'tell':
      return item.marks.map((mark) => markOf(words, mark));
  }
}

/** What the reader said, one line or several. */
export function saidOf(words: Words, id: ItemId, form: Form, answer: Answer | undefined): string[] {
  switch (answer?.kind) {
    case undefined:
      return [words.result.none];
    case 'choice':
      return [optionOf(words, id, form, answer.option)];
    case 'cells':
      return cellLines(words, id, form, (row, column) => answer.cells[row]?.[column]);
    case 'interval':
      return [words.result.span(answer.from, answer.until)];
    case 'coins':
      return Object.entries(answer.coins)
        .filter(([, n]) => n > 0)
        .map(([option, n]) => `${words.coins.on(n)}: ${optionOf(words, id, form, option)}`);
    case 'tell':
      return [answer.text, ...answer.marks.map((mark) => markOf(words, mark))];
  }
}
