/**
 * Passes on at most one call in each animation frame: the newest. A pointer reports more often than
 * a screen can show.
 */
export function everyFrame<Given extends unknown[]>(
  act: (...given: Given) => void,
  request: (run: () => void) => void = requestAnimationFrame,
): (...given: Given) => void {
  let newest: Given | undefined;
  return (...given) => {
    const waiting = newest !== undefined;
    newest = given;
    if (waiting) return;
    request(() => {
      const due = newest;
      newest = undefined;
      if (due !== undefined) act(...due);
    });
  };
}
