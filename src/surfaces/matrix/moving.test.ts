import { describe, expect, it } from 'vitest';
import { moved } from './moving.ts';

const size = { rows: 3, columns: 4 };
const press = (key: string, row: number, column: number, ctrlKey = false, rtl = false) =>
  moved({ key, ctrlKey }, { row, column }, size, rtl);

describe('moving in a grid', () => {
  it('goes a cell in the direction of the arrow, and to the head of the row', () => {
    expect(press('ArrowDown', 0, 2)).toEqual({ row: 1, column: 2 });
    expect(press('ArrowUp', 2, 2)).toEqual({ row: 1, column: 2 });
    expect(press('ArrowRight', 0, 2)).toEqual({ row: 0, column: 3 });
    expect(press('ArrowLeft', 0, 0)).toEqual({ row: 0, column: -1 });
  });

  it('stays inside, and leaves other keys alone', () => {
    expect(press('ArrowUp', 0, 0)).toBeUndefined();
    expect(press('ArrowRight', 0, 3)).toBeUndefined();
    expect(press('ArrowLeft', 1, -1)).toBeUndefined();
    expect(press('Tab', 1, 1)).toBeUndefined();
    expect(press('Enter', 1, 1)).toBeUndefined();
  });

  it('has Home and End of a row, and of all of it', () => {
    expect(press('Home', 1, 2)).toEqual({ row: 1, column: -1 });
    expect(press('End', 1, 2)).toEqual({ row: 1, column: 3 });
    expect(press('Home', 1, 2, true)).toEqual({ row: 0, column: -1 });
    expect(press('End', 1, 2, true)).toEqual({ row: 2, column: 3 });
  });

  it('goes the other way where one reads from the right', () => {
    expect(press('ArrowLeft', 0, 0, false, true)).toEqual({ row: 0, column: 1 });
    expect(press('ArrowRight', 0, 0, false, true)).toEqual({ row: 0, column: -1 });
  });
});
