/** Of each figure the one control that a reader of the story uses first, by keyboard and with the mouse. */
import type { Locator } from '@playwright/test';
import type { FigureId, Scene } from '../../../src/story/index.ts';

export interface Control {
  readonly of: (stage: Locator) => Locator;
  /** What does it by keyboard. */
  readonly key: 'Enter' | 'Space' | 'ArrowRight' | 'ArrowDown';
  /** What the mouse uses instead, on a screen of any width. */
  readonly mouse?: (stage: Locator) => Locator;
}

const menu: Control = { of: (stage) => stage.getByRole('combobox').first(), key: 'ArrowDown' };
const chat: Control = {
  of: (stage) => stage.locator('.bar').getByRole('radio', { checked: true }).first(),
  key: 'ArrowRight',
  mouse: (stage) => {
    const bar = stage.locator('.bar').first();
    return bar.getByRole('combobox').or(bar.getByRole('radio', { checked: true }));
  },
};
/** A stretch of time by keyboard, somebody by mouse; where nobody is drawn, the picture as a table. */
const panel: Control = {
  of: (stage) => stage.getByRole('slider').first(),
  key: 'ArrowRight',
  mouse: (stage) => stage.locator('svg .person').first(),
};
const times: Control = {
  ...panel,
  mouse: (stage) => stage.getByRole('button', { name: /^As a table/u }).first(),
};
const order: Control = {
  of: (stage) => stage.getByRole('button', { name: 'Time', exact: true }),
  key: 'Enter',
};
const sources: Control = {
  of: (stage) => stage.getByRole('button', { name: /^Sources?$/u }).first(),
  key: 'Enter',
};
const defence: Control = {
  of: (stage) => stage.getByRole('switch', { disabled: false }).first(),
  key: 'Space',
};

const controls: Readonly<Record<FigureId, Control | undefined>> = {
  quotes: sources,
  chat,
  bytes: chat,
  attacks: {
    of: (stage) => stage.getByRole('button', { name: /: Deliver twice$/u }),
    key: 'Enter',
  },
  safety: {
    of: (stage) => stage.getByRole('button', { name: 'Compare the safety numbers' }),
    key: 'Enter',
  },
  levels: menu,
  matrix: menu,
  weeks: panel,
  claims: panel,
  backup: { of: (stage) => stage.getByRole('radio', { checked: true }).last(), key: 'ArrowRight' },
  export: menu,
  defences: defence,
  challenge: defence,
  check: sources,
  press: sources,
  // It only answers the question of its scene.
  guess: undefined,
  messengers: {
    of: (stage) => stage.getByRole('button', { name: 'More messengers' }),
    key: 'Enter',
  },
  sandbox: chat,
};

export function controlOf({ figure, state }: Scene): Control | undefined {
  if (state.panel === 'records') return order;
  return state.panel === 'timing,location' ? times : controls[figure];
}

/** Uses it with the mouse: a menu goes to its next entry, of radio buttons the next is chosen. */
export async function useByMouse(control: Locator): Promise<void> {
  const kind = await control.evaluate((one) =>
    one instanceof HTMLSelectElement ? 'menu' : one instanceof HTMLInputElement ? one.type : '',
  );
  if (kind === 'menu') {
    await control.selectOption({
      index: await control.evaluate(
        (one: HTMLSelectElement) => (one.selectedIndex + 1) % one.options.length,
      ),
    });
  } else if (kind === 'radio') {
    await control.locator('xpath=following::input[@type="radio"][1]').click();
  } else await control.click();
}
