/**
 * The ten questions of the concept inventory, as data: of what kind each is, what its right answer
 * is, to which misconception each wrong one points, and on what it rests. Two parallel forms ask the
 * same with other names, numbers and observers. `tests/house/inventory.test.ts` holds what depends
 * on the simulated world against the logs and rules themselves.
 */
import type { Misconception } from '../scenes.ts';
import type { SourceId } from '../sources.ts';

export const forms = ['a', 'b'] as const;
/** Which of the two parallel forms. */
export type Form = (typeof forms)[number];

/** What an item rests on; `simulation`: a log or a rule of this program says so. */
export type ItemGround = readonly (SourceId | 'simulation' | 'inference')[];

interface Common {
  readonly ground: ItemGround;
}

/** One of a few answers. */
export interface ChoiceItem extends Common {
  readonly kind: 'choice';
  readonly right: string;
  /** Every wrong answer and what it points to. */
  readonly wrong: Readonly<Record<string, Misconception>>;
  /** All answers, in the order in which they are shown. */
  readonly options: readonly string[];
}

/** A cell of a table: whether it is so, and to what the other answer points. */
export interface Cell {
  readonly is: boolean;
  readonly otherwise: Misconception;
}

/** A table of yes and no. */
export interface CellsItem extends Common {
  readonly kind: 'cells';
  /** By form, rows by columns, in the order in which they are shown. */
  readonly rows: Readonly<Record<Form, Readonly<Record<string, Readonly<Record<string, Cell>>>>>>;
}

/** How sure one may be: a span of percent in which the answer lies. */
export interface IntervalItem extends Common {
  readonly kind: 'interval';
  /** By form: people who come into question, one in how many fits by chance, and the answer in percent. */
  readonly cases: Readonly<
    Record<Form, { readonly people: number; readonly oneIn: number; readonly percent: number }>
  >;
  /** To what a span above the answer points, and one below it. */
  readonly above: Misconception;
  readonly below: Misconception;
}

/** Ten coins, laid on answers as one believes in them. */
export interface CoinsItem extends Common {
  readonly kind: 'coins';
  readonly options: readonly string[];
  readonly right: string;
  readonly wrong: Readonly<Record<string, Misconception>>;
}

/** In one’s own words, marked by oneself. */
export interface TellItem extends Common {
  readonly kind: 'tell';
  readonly marks: readonly string[];
}

export type Item = ChoiceItem | CellsItem | IntervalItem | CoinsItem | TellItem;

const no = (otherwise: Misconception): Cell => ({ is: false, otherwise });
const yes = (otherwise: Misconception): Cell => ({ is: true, otherwise });

/** The service of an end-to-end encrypted chat that shows it who writes to whom. */
const ofService = { words: no('M1'), peer: yes('M3'), time: yes('M3'), typing: yes('M3') };
/** Whoever owns a network or a push service sees that something passes, and of what app. */
const onTheWay = { words: no('M1'), peer: no('M5'), time: yes('M3'), typing: no('M5') };

const door = yes('M10');
const shut = no('M1');

export const items = {
  sees: {
    kind: 'cells',
    rows: {
      a: { wifi: { ...onTheWay }, service: { ...ofService }, push: { ...onTheWay } },
      b: { push: { ...onTheWay }, provider: { ...onTheWay }, service: { ...ofService } },
    },
    ground: ['simulation', 'F-wa-eea-timestamps', 'F-wa-typing', 'F-wa-noise', 'F-push'],
  },
  switch: {
    kind: 'choice',
    options: ['all', 'words', 'who', 'none'],
    right: 'words',
    wrong: { all: 'M3', who: 'M3', none: 'M1' },
    ground: ['simulation', 'F-wa-signal-protocol', 'F-wa-eea-timestamps'],
  },
  sms: {
    kind: 'choice',
    options: ['nobody', 'alike', 'carrier', 'moot'],
    right: 'carrier',
    wrong: { nobody: 'M2', alike: 'M2', moot: 'M1' },
    ground: ['simulation', 'F-sms', 'F-us-abusalma18'],
  },
  vpn: {
    kind: 'choice',
    options: ['whom', 'nothing', 'address', 'useless'],
    right: 'address',
    wrong: { whom: 'M6', nothing: 'M6', useless: 'M1' },
    ground: ['F-tor-limit', 'F-sealed-sda', 'inference'],
  },
  survives: {
    kind: 'cells',
    rows: {
      a: {
        permission: { area: yes('M7'), exact: no('M5') },
        'last-seen': { others: no('M1'), service: yes('M8') },
        vanishing: { sent: yes('M9'), read: no('M1') },
      },
      b: {
        vanishing: { sent: yes('M9'), read: no('M1') },
        permission: { exact: no('M5'), area: yes('M7') },
        'last-seen': { service: yes('M8'), others: no('M1') },
      },
    },
    ground: [
      'simulation',
      'F-wa-location',
      'F-wa-usage-log',
      'F-wa-lastseen-default',
      'F-disappearing',
    ],
  },
  doors: {
    kind: 'cells',
    rows: {
      a: {
        backup: { words: door },
        service: { words: shut },
        bot: { words: door },
        wifi: { words: shut },
      },
      b: {
        provider: { words: shut },
        business: { words: door },
        backup: { words: door },
        push: { words: shut },
      },
    },
    ground: [
      'simulation',
      'F-wa-backup-cloud',
      'F-wa-backup-e2ee',
      'F-wa-business',
      'F-wa-cloud-api',
    ],
  },
  harmless: {
    kind: 'choice',
    options: ['bill', 'likely', 'innocent', 'proof'],
    right: 'likely',
    wrong: { bill: 'M4', innocent: 'M11', proof: 'M5' },
    ground: ['F-metaphone-result', 'F-cjeu', 'F-crowd-caution'],
  },
  sure: {
    kind: 'interval',
    cases: {
      a: { people: 500, oneIn: 100, percent: 14 },
      b: { people: 300, oneIn: 50, percent: 12 },
    },
    above: 'M5',
    below: 'M4',
    ground: ['simulation', 'inference'],
  },
  source: {
    kind: 'coins',
    options: ['most', 'night', 'open', 'nothing'],
    right: 'open',
    wrong: { most: 'M5', night: 'M5', nothing: 'M4' },
    ground: ['simulation', 'F-crowd-caution'],
  },
  explain: {
    kind: 'tell',
    marks: ['both', 'observer', 'limit', 'doubt'],
    ground: ['F-us-abusalma18', 'F-crowd-caution', 'inference'],
  },
} as const satisfies Record<string, Item>;

export type ItemId = keyof typeof items;
export const itemIds = Object.keys(items) as ItemId[];
/** The item of an id, whatever its kind. */
export const itemOf = (id: ItemId): Item => items[id];

/** Coins to lay on answers. */
export const COINS = 10;
