/**
 * A button that has nothing to do at present. It says so and stays where the keyboard is: one that is
 * `disabled` while it has the focus, because it was pressed to its end, takes the focus away with it.
 */
export interface Idle {
  readonly 'aria-disabled': true | undefined;
  readonly onclick: () => void;
}

/** To be spread over a button: `act` is done when it is pressed, unless it is idle. */
export function unless(idle: boolean, act: () => void): Idle {
  return {
    'aria-disabled': idle || undefined,
    onclick: () => {
      if (!idle) act();
    },
  };
}
