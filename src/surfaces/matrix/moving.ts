/** Moving in a grid by keyboard, as grids do (WAI-ARIA APG, data grid): column −1 is the row's head. */

export interface PlaceIn {
  readonly row: number;
  readonly column: number;
}

/** @returns where a key leads; `undefined` for a key that leads nowhere, or stays where it is */
export function moved(
  { key, ctrlKey }: Pick<KeyboardEvent, 'key' | 'ctrlKey'>,
  { row, column }: PlaceIn,
  size: { readonly rows: number; readonly columns: number },
  rightToLeft = false,
): PlaceIn | undefined {
  const last = { row: size.rows - 1, column: size.columns - 1 };
  const step = (rows: number, columns: number): PlaceIn => ({
    row: Math.min(Math.max(0, row + rows), last.row),
    column: Math.min(Math.max(-1, column + columns), last.column),
  });
  const on = rightToLeft ? -1 : 1;
  const next = (() => {
    switch (key) {
      case 'ArrowUp':
        return step(-1, 0);
      case 'ArrowDown':
        return step(1, 0);
      case 'ArrowLeft':
        return step(0, -on);
      case 'ArrowRight':
        return step(0, on);
      case 'Home':
        return { row: ctrlKey ? 0 : row, column: -1 };
      case 'End':
        return { row: ctrlKey ? last.row : row, column: last.column };
      default:
        return undefined;
    }
  })();
  return next?.row === row && next.column === column ? undefined : next;
}
