/**
 * Logs made up for the tests and benches of the panel: no world behind them, but columns as an
 * observer's are. The same options give the same log.
 */
import {
  columnNames,
  recordKinds,
  type Absence,
  type Log,
  type LogColumn,
  type LogData,
  type NetworkSeen,
  type Party,
  type PlaceSeen,
  type RecordKind,
} from '../observers/index.ts';

const SECOND = 1000;
const HOUR = 3_600_000;
const DAY = 86_400_000;
/** Monday, 4 May 2026, 00:00 on the town's clock. */
export const ORIGIN = Date.UTC(2026, 4, 4);

export interface SyntheticOptions {
  /** Parties of the dictionary, apart from its filler. */
  readonly people?: number;
  readonly records?: number;
  readonly days?: number;
  readonly seed?: number;
  readonly observer?: string;
  /** Communities of about so many: most messages stay inside. */
  readonly circle?: number;
  readonly groups?: number;
  readonly networks?: number;
  /** Places of the dictionary, apart from its filler. */
  readonly places?: readonly PlaceSeen[];
  /** Whether this observer knows names, or only numbers. */
  readonly names?: boolean;
  /** Columns that the log has; all unless said. `time` is always there. */
  readonly columns?: readonly LogColumn[];
  /** Columns to leave out of them. */
  readonly without?: readonly LogColumn[];
}

/** A small repeatable stream of numbers in [0, 1). */
export function randomOf(seed: number): () => number {
  let state = (seed ^ 0x9e3779b9) >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let h = Math.imul(state ^ (state >>> 15), state | 1);
    h ^= h + Math.imul(h ^ (h >>> 7), h | 61);
    return ((h ^ (h >>> 14)) >>> 0) / 4294967296;
  };
}

const given = [
  'Mira',
  'Jonas',
  'Ada',
  'Leo',
  'Sam',
  'Noor',
  'Tomasz',
  'Ines',
  'Kwame',
  'Yuki',
  'Elif',
  'Bruno',
  'Hana',
  'Oskar',
  'Priya',
  'Lamis',
];

/** Shares of the day's records by hour: little at night, most in the evening. */
const rhythm = [
  2, 1, 1, 1, 1, 2, 5, 10, 12, 10, 9, 10, 12, 11, 9, 10, 11, 13, 15, 17, 18, 16, 11, 5,
];

function party(code: number, names: boolean): Party {
  if (code === 0) return { id: '' };
  const id =
    code <= 1000
      ? `+44 7700 900${String(code - 1).padStart(3, '0')}`
      : `account-${String(code).padStart(6, '0')}`;
  const first = given[(code - 1) % given.length] ?? '';
  return names
    ? { id, name: code <= given.length ? first : `${first} ${Math.ceil(code / given.length)}` }
    : { id };
}

const kindCode = (kind: RecordKind): number => recordKinds.indexOf(kind);

/** Four in ten are messages; the rest is what comes with them. */
function drawKind(random: () => number): number {
  const x = random();
  if (x < 0.4) return kindCode('message');
  if (x < 0.6) return kindCode('delivered');
  if (x < 0.75) return kindCode('read');
  return x < 0.88 ? kindCode('online') : kindCode('offline');
}

/** Sorted times in whole seconds that follow the rhythm of days. */
function drawTimes(records: number, days: number, random: () => number): Uint32Array {
  const shares: number[] = [];
  rhythm.forEach((share, hour) => shares.push(...new Array<number>(share).fill(hour)));
  const times = new Uint32Array(records);
  for (let row = 0; row < records; row++) {
    const day = Math.floor(random() * days);
    const hour = shares[Math.floor(random() * shares.length)] ?? 0;
    times[row] = day * DAY + hour * HOUR + Math.floor(random() * 3600) * SECOND;
  }
  return times.sort();
}

/** A log of `records` rows over `days` days; every option has a value of its own. */
export function syntheticLog(options: SyntheticOptions = {}): Log {
  const { people = 16, records = 1000, days = 28, seed = 1, observer = 'service' } = options;
  const { circle = 8, groups = Math.ceil(people / 16), networks = 1 + 2 * people } = options;
  const { names = true, columns = columnNames, without = [] } = options;
  const places =
    options.places ??
    Array.from({ length: 12 }, (_, i): PlaceSeen => ({ area: 'cell', id: `cell-${i + 1}` }));
  const random = randomOf(seed);
  const time = drawTimes(records, days, random);
  const column = () => new Uint32Array(records);
  const bytes = () => new Uint8Array(records);
  const all = {
    subject: column(),
    peer: column(),
    group: column(),
    kind: bytes(),
    direction: bytes(),
    size: column(),
    app: bytes(),
    network: column(),
    place: column(),
    device: column(),
    presence: bytes(),
    text: column(),
  };
  const skewed = (n: number) => Math.floor(n * random() * random());
  for (let row = 0; row < records && people > 0; row++) {
    const subject = 1 + skewed(people);
    const kind = drawKind(random);
    all.subject[row] = subject;
    all.kind[row] = kind;
    if (kind === kindCode('online') || kind === kindCode('offline')) {
      all.presence[row] = kind === kindCode('online') ? 1 : 2;
    } else if (kind === kindCode('message') && groups > 0 && random() < 0.15) {
      all.group[row] = 1 + (Math.floor((subject - 1) / circle) % groups);
    } else if (people > 1) {
      const start = Math.floor((subject - 1) / circle) * circle;
      const near = 1 + start + skewed(Math.min(circle, people - start));
      // Everybody has three friends elsewhere.
      const far = 1 + ((subject * 7 + 11 * Math.floor(random() * 3)) % people);
      const peer = random() < 0.9 ? near : far;
      all.peer[row] = peer === subject ? 1 + (subject % people) : peer;
    }
    const hour = Math.floor(((time[row] ?? 0) % DAY) / HOUR);
    const away = hour >= 9 && hour < 17;
    all.direction[row] = random() < 0.5 ? 1 : 2;
    all.size[row] = 120 + Math.floor(600 * random() * random());
    all.app[row] = 1;
    if (networks > 0) all.network[row] = 1 + ((2 * subject + (away ? 1 : 0)) % networks);
    if (places.length > 0) all.place[row] = 1 + ((subject + (away ? 5 : 0)) % places.length);
    all.device[row] = 1 + (subject % 3);
  }
  const has = new Set(columns.filter((name) => !without.includes(name)));
  const data = Object.fromEntries([
    ['time', time],
    ...Object.entries(all).filter(([name]) => has.has(name as LogColumn)),
  ]) as unknown as LogData;
  const absent = Object.fromEntries(
    columnNames
      .filter((name) => name !== 'time' && !has.has(name))
      .map((name): [LogColumn, Absence] => [name, 'elsewhere']),
  );
  return {
    observer,
    origin: ORIGIN,
    span: days * DAY,
    length: records,
    data,
    absent,
    dictionaries: {
      party: Array.from({ length: people + 1 }, (_, code) => party(code, names)),
      group: Array.from({ length: groups + 1 }, (_, code) =>
        code === 0 ? { id: '' } : { id: `group-${code}`, name: `Group ${code}` },
      ),
      network: Array.from({ length: networks + 1 }, (_, code): NetworkSeen => ({
        id: code === 0 ? '' : `198.51.100.${code % 256}/${Math.floor(code / 256)}`,
        type: code % 2 === 0 ? 'wifi' : 'mobile',
      })),
      place: [{ area: 'town', id: '' }, ...places],
      device: ['', 'Pixel 8', 'Galaxy S23', 'iPhone 15'],
      text: ['', 'See you at eight.'],
    },
  };
}

export interface HandRecord {
  /** ms since {@link ORIGIN}; in ascending order. */
  readonly time: number;
  readonly subject: number;
  readonly peer?: number;
  readonly group?: number;
  readonly kind?: RecordKind;
  readonly network?: number;
  readonly place?: number;
}

/** A log written by hand: codes as given, parties as many as the highest code. */
export function handLog(
  records: readonly HandRecord[],
  options: { readonly days?: number; readonly names?: readonly string[] } = {},
): Log {
  const people = Math.max(0, ...records.flatMap(({ subject, peer = 0 }) => [subject, peer]));
  const most = (of: (record: HandRecord) => number | undefined) =>
    records.reduce((max, record) => Math.max(max, of(record) ?? 0), 0);
  const base = syntheticLog({
    people,
    records: 0,
    days: options.days ?? 7,
    groups: most((record) => record.group),
    networks: most((record) => record.network),
  });
  const wide = (of: (record: HandRecord) => number | undefined) =>
    Uint32Array.from(records, (record) => of(record) ?? 0);
  return {
    ...base,
    length: records.length,
    data: {
      time: wide(({ time }) => time),
      subject: wide(({ subject }) => subject),
      peer: wide(({ peer }) => peer),
      group: wide(({ group }) => group),
      kind: Uint8Array.from(records, ({ kind = 'message' }) => kindCode(kind)),
      network: wide(({ network }) => network),
      place: wide(({ place }) => place),
    },
    dictionaries: {
      ...base.dictionaries,
      party: base.dictionaries.party.map((entry, code) => {
        const name = options.names?.[code - 1];
        return name === undefined ? entry : { ...entry, name };
      }),
    },
  };
}

/** What no view may break on. */
export const hardLogs = {
  none: () => handLog([]),
  one: () => handLog([{ time: 9 * HOUR, subject: 1, peer: 2, network: 1, place: 1 }]),
  sameSecond: () =>
    handLog(
      Array.from({ length: 300 }, (_, i) => ({
        time: 20 * HOUR,
        subject: 1 + (i % 5),
        peer: 1 + ((i + 1 + (i % 3)) % 5),
        place: 1 + (i % 4),
        network: 1 + (i % 7),
      })),
    ),
  toOneself: () =>
    handLog(
      Array.from({ length: 40 }, (_, i) => ({ time: i * HOUR, subject: 1, peer: 1, place: 1 })),
    ),
  rightToLeft: () =>
    handLog(
      Array.from({ length: 60 }, (_, i) => ({
        time: i * HOUR,
        subject: 1 + (i % 4),
        peer: 1 + ((i + 1 + (i % 2)) % 4),
        place: 1 + (i % 3),
      })),
      { names: ['نور الهدى', 'דוד', 'Mira', 'رضا (عمل)'] },
    ),
  /** One person with records and not a single contact. */
  alone: () =>
    handLog(
      Array.from({ length: 50 }, (_, i) => ({
        time: i * 2 * HOUR,
        subject: 1,
        kind: i % 2 === 0 ? ('online' as const) : ('offline' as const),
        place: 1 + (i % 2),
        network: 1,
      })),
    ),
  /** One person in touch with 10,000 others. */
  star: () =>
    handLog(
      Array.from({ length: 20_000 }, (_, i) => ({
        time: i * 30 * SECOND,
        subject: i % 3 === 0 ? 2 + (i % 10_000) : 1,
        peer: i % 3 === 0 ? 1 : 2 + (i % 10_000),
        place: 1,
      })),
    ),
} as const satisfies Record<string, () => Log>;
