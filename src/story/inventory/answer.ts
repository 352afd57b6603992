/** What a reader answers, and which of it is an answer at all: for what is typed and what is in a file. */
import * as v from 'valibot';
import { COINS, itemIds, itemOf, type Form, type Item, type ItemId } from './items.ts';

export type Answer =
  | { readonly kind: 'choice'; readonly option: string }
  /** By row and column; cells that nobody answered are not there. */
  | {
      readonly kind: 'cells';
      readonly cells: Readonly<Record<string, Readonly<Record<string, boolean>>>>;
    }
  /** In whole percent, `from` not above `until`. */
  | { readonly kind: 'interval'; readonly from: number; readonly until: number }
  | { readonly kind: 'coins'; readonly coins: Readonly<Record<string, number>> }
  /** `marks`: which of the four the reader finds in their own words. */
  | { readonly kind: 'tell'; readonly text: string; readonly marks: readonly string[] };

export type Answers = Readonly<Partial<Record<ItemId, Answer>>>;

/** Characters of an answer in one's own words. */
export const LONGEST = 2_000;

const percent = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100));

function schemaOf(item: Item, form: Form): v.GenericSchema<unknown, Answer> {
  switch (item.kind) {
    case 'choice':
      return v.strictObject({ kind: v.literal('choice'), option: v.picklist(item.options) });
    case 'cells': {
      const rows = Object.entries(item.rows[form]).map(([row, cells]) => [
        row,
        v.optional(
          v.strictObject(
            Object.fromEntries(Object.keys(cells).map((name) => [name, v.optional(v.boolean())])),
          ),
        ),
      ]);
      return v.strictObject({
        kind: v.literal('cells'),
        cells: v.strictObject(Object.fromEntries(rows) as v.ObjectEntries),
      }) as v.GenericSchema<unknown, Answer>;
    }
    case 'interval':
      return v.pipe(
        v.strictObject({ kind: v.literal('interval'), from: percent, until: percent }),
        v.check(({ from, until }) => from <= until),
      );
    case 'coins': {
      const pile = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(COINS));
      return v.pipe(
        v.strictObject({
          kind: v.literal('coins'),
          coins: v.strictObject(
            Object.fromEntries(item.options.map((option) => [option, v.optional(pile)])),
          ),
        }),
        v.check(({ coins }) => laid(coins) <= COINS),
      ) as v.GenericSchema<unknown, Answer>;
    }
    case 'tell':
      return v.strictObject({
        kind: v.literal('tell'),
        text: v.pipe(v.string(), v.maxLength(LONGEST)),
        marks: v.pipe(
          v.array(v.picklist(item.marks)),
          v.check((marks) => new Set(marks).size === marks.length),
        ),
      });
  }
}

/** What the answers of a form may be: each of its own item's shape, none that it does not ask. */
export function answersSchema(form: Form): v.GenericSchema<unknown, Answers> {
  return v.strictObject(
    Object.fromEntries(itemIds.map((id) => [id, v.optional(schemaOf(itemOf(id), form))])),
  );
}

/** Coins that are laid. */
export const laid = (coins: Readonly<Record<string, number | undefined>>): number =>
  Object.values(coins).reduce<number>((sum, n) => sum + (n ?? 0), 0);

/** Whether nothing is left open: every cell, every coin, some words. */
export function isComplete(id: ItemId, form: Form, answer: Answer | undefined): boolean {
  if (answer === undefined) return false;
  const item = itemOf(id);
  if (item.kind === 'cells' && answer.kind === 'cells')
    return Object.entries(item.rows[form]).every(([row, cells]) =>
      Object.keys(cells).every((name) => answer.cells[row]?.[name] !== undefined),
    );
  if (answer.kind === 'coins') return laid(answer.coins) === COINS;
  return answer.kind !== 'tell' || answer.text.trim() !== '';
}
