/** Answers for tests: all of a form right, or all of it wrong. */
import type { Answer, Answers } from './answer.ts';
import { COINS, itemIds, itemOf, type Form, type ItemId } from './items.ts';

export function answerTo(id: ItemId, form: Form, right: boolean): Answer {
  const item = itemOf(id);
  switch (item.kind) {
    case 'choice':
      return { kind: 'choice', option: right ? item.right : (Object.keys(item.wrong)[0] ?? '') };
    case 'cells':
      return {
        kind: 'cells',
        cells: Object.fromEntries(
          Object.entries(item.rows[form]).map(([row, cells]) => [
            row,
            Object.fromEntries(
              Object.entries(cells).map(([name, { is }]) => [name, right ? is : !is]),
            ),
          ]),
        ),
      };
    case 'interval': {
      const { percent } = item.cases[form];
      return right
        ? { kind: 'interval', from: percent - 5, until: percent + 5 }
        : { kind: 'interval', from: 90, until: 100 };
    }
    case 'coins':
      return {
        kind: 'coins',
        coins: { [right ? item.right : (Object.keys(item.wrong)[0] ?? '')]: COINS },
      };
    case 'tell':
      return { kind: 'tell', text: 'In my own words.', marks: right ? item.marks.slice(0, 3) : [] };
  }
}

export const answersTo = (form: Form, right: boolean): Answers =>
  Object.fromEntries(itemIds.map((id) => [id, answerTo(id, form, right)]));
