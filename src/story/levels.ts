/**
 * The three levels, never merged, for each column of each observer of a town: what the observer can
 * see, what it says it keeps, what it says it shares. Each stands on sources, or is our inference.
 * `tests/house/levels.test.ts` holds them against the columns that the logs really have.
 */
import type { TownMessenger } from '../ui/state.ts';
import type { SourceId } from './sources.ts';

/** `unsaid`: those who would have to say it do not. `unknown`: we read nothing either way. */
export type LevelName = 'yes' | 'no' | 'unsaid' | 'unknown' | 'not-applicable';

export interface Level {
  readonly level: LevelName;
  readonly ground: readonly SourceId[] | 'inference';
  /** Where it holds, if not everywhere. */
  readonly region?: 'europe' | 'outside-europe' | 'us' | 'germany';
  /** The state of things that the source speaks of: ISO date, month or year. */
  readonly asOf?: string;
}

export interface Levels {
  readonly see: Level;
  readonly keep: Level;
  readonly share: Level;
}

export type LevelColumn =
  | 'time'
  | 'subject'
  | 'peer'
  | 'group'
  | 'kind'
  | 'direction'
  | 'size'
  | 'app'
  | 'network'
  | 'place'
  | 'device'
  | 'presence'
  | 'text';
export type Table = Readonly<Partial<Record<LevelColumn, Levels>>>;

type Where = Pick<Level, 'region' | 'asOf'>;

/** What sources say of it. */
export function said(level: LevelName, ids: readonly SourceId[], where: Where = {}): Level {
  return { level, ground: ids, ...where };
}
/** What we infer of it. */
export const inferred = (level: LevelName): Level => ({ level, ground: 'inference' });

/** The same levels for several columns. */
function each(columns: readonly LevelColumn[], see: Level, keep: Level, share: Level): Table {
  return Object.fromEntries(columns.map((column) => [column, { see, keep, share }]));
}

const yes = inferred('yes');
const unknown = inferred('unknown');
const none = inferred('not-applicable');
const us2020: Where = { region: 'us', asOf: '2020-11' };
const usLaw: Where = { region: 'us', asOf: '2021' };
const europe: Where = { region: 'europe', asOf: '2026-07-02' };

/* People: they promise nothing, and nobody asks them to. */

const ends: Table = each(
  ['time', 'subject', 'peer', 'group', 'kind', 'direction', 'size', 'text'],
  yes,
  none,
  none,
);
const endWithPresence: Table = {
  ...ends,
  presence: { see: said('yes', ['F-wa-typing']), keep: none, share: none },
};
const businessOfService: Table = {
  ...each(['time', 'subject', 'peer', 'group', 'kind', 'direction', 'size'], yes, unknown, unknown),
  text: {
    see: said('yes', ['F-wa-business', 'F-wa-cloud-api']),
    keep: said('unknown', ['F-wa-business']),
    share: unknown,
  },
};
const businessElsewhere: Table = each(
  ['time', 'subject', 'peer', 'group', 'kind', 'direction', 'size', 'text'],
  yes,
  unknown,
  unknown,
);
const bot: Table = each(
  ['time', 'subject', 'group', 'kind', 'size', 'text'],
  yes,
  unknown,
  unknown,
);
const number: Table = each(
  ['time', 'subject', 'kind', 'presence'],
  said('yes', ['F-wa-lastseen-default', 'F-online-status'], {
    region: 'outside-europe',
    asOf: '2021',
  }),
  none,
  none,
);

const malware: Table = {
  ...each(
    ['time', 'subject', 'peer', 'group', 'kind', 'direction', 'size', 'text'],
    said('yes', ['F-nso']),
    unknown,
    unknown,
  ),
  ...each(['network', 'place'], yes, unknown, unknown),
};
/** Nobody here runs one: how such a list would be kept and shared no source says. */
const scanner: Table = each(
  ['time', 'subject', 'peer', 'group', 'kind', 'size', 'text'],
  yes,
  unknown,
  unknown,
);

/* Networks. Nobody whom we read says what those of a town keep. */

const seenOnTheLine = said('yes', ['F-intercept-memo', 'F-wa-noise']);
const wifi: Table = {
  ...each(['time', 'direction', 'size', 'app'], seenOnTheLine, unknown, unknown),
  ...each(['network', 'place', 'device'], yes, unknown, unknown),
};
const provider: Table = {
  ...each(['time', 'direction', 'size', 'app'], seenOnTheLine, unknown, unknown),
  ...each(['subject', 'network', 'place', 'device'], yes, unknown, unknown),
};
const kept = said('yes', ['F-spitz'], { region: 'germany', asOf: '2010' });
const carrier: Table = {
  ...each(['time', 'subject', 'peer', 'text'], said('yes', ['F-sms']), unknown, unknown),
  ...each(['kind', 'direction', 'size', 'network', 'device'], yes, unknown, unknown),
  place: { see: kept, keep: kept, share: unknown },
};

const vpn: Table = each(
  ['time', 'subject', 'direction', 'size', 'app', 'network', 'place'],
  yes,
  unknown,
  unknown,
);

/* Services. */

const shared = said('yes', ['F-wa-what-shared', 'F-wa-meta-purposes', 'F-wa-meta-purposes-europe']);
const notNamed = said('unsaid', ['F-wa-what-shared']);
const collected = said('yes', ['F-wa-device'], { asOf: '2026-07' });
const located = said('yes', ['F-wa-location'], { asOf: '2026-07' });

const whatsapp: Table = {
  time: {
    see: said('yes', ['F-wa-eea-timestamps'], europe),
    keep: said('yes', ['F-wa-usage-log', 'F-wa-eea-timestamps'], { asOf: '2026-07' }),
    share: notNamed,
  },
  subject: { see: collected, keep: collected, share: shared },
  peer: {
    see: yes,
    keep: said('no', ['F-wa-no-logs-quote', 'F-wa-law-2']),
    share: notNamed,
  },
  group: {
    see: said('yes', ['F-wa-usage-log', 'F-wa-unencrypted-content']),
    keep: said('yes', ['F-wa-usage-log'], { asOf: '2026-07' }),
    share: notNamed,
  },
  ...each(['kind', 'size'], yes, inferred('unsaid'), notNamed),
  network: { see: collected, keep: collected, share: shared },
  place: { see: located, keep: located, share: yes },
  device: { see: collected, keep: collected, share: shared },
  presence: {
    see: said('yes', ['F-wa-typing'], europe),
    keep: said('yes', ['F-wa-usage-log'], { asOf: '2026-07' }),
    share: notNamed,
  },
};

const onRequest = said('yes', ['F-telegram-2024'], { asOf: '2024-09' });
const telegram: Table = {
  ...each(['time', 'peer', 'group', 'kind', 'size', 'presence', 'device'], yes, unknown, unknown),
  ...each(['subject', 'network'], yes, onRequest, onRequest),
  place: { see: yes, keep: inferred('yes'), share: inferred('yes') },
  text: { see: said('yes', ['F-telegram']), keep: said('yes', ['F-telegram']), share: unknown },
};

const nothingElse = said('no', [
  'F-signal-subpoena-2016',
  'F-signal-subpoena-2021',
  'F-fbi-signal',
]);
const signal: Table = {
  ...each(
    ['time', 'size', 'network'],
    said('yes', ['F-signal-sealed-2']),
    nothingElse,
    nothingElse,
  ),
  peer: {
    see: said('yes', ['F-signal-sealed-1', 'F-signal-sealed-2']),
    keep: nothingElse,
    share: nothingElse,
  },
  ...each(['kind', 'place'], yes, nothingElse, nothingElse),
};

const onlyDates = said('no', ['F-fbi-threema'], us2020);
const threema: Table = {
  ...each(
    ['time', 'peer', 'kind', 'size', 'network', 'place', 'device'],
    yes,
    onlyDates,
    onlyDates,
  ),
  subject: { see: said('yes', ['F-threema']), keep: said('yes', ['F-threema']), share: unknown },
};

const mixnet: Table = each(['time', 'peer', 'size'], yes, unknown, unknown);

/* Those to whom something is handed on. */

const parent: Table = {
  ...each(['subject', 'network', 'device', 'peer'], shared, inferred('unsaid'), inferred('unsaid')),
  ...each(['time', 'kind', 'size', 'place'], yes, inferred('unsaid'), inferred('unsaid')),
};

const wake = said('yes', ['F-push']);
const demanded = said('unknown', ['F-push'], { asOf: '2023-12' });
const push: Table = {
  ...each(['time', 'subject', 'kind', 'app'], wake, demanded, demanded),
  ...each(['size', 'network', 'place', 'device'], yes, unknown, unknown),
};

const pushOfThreema: Table = {
  ...push,
  // An empty message, or one past Apple and Google altogether.
  ...each(['size'], said('yes', ['F-push-threema']), unknown, unknown),
};

const inTheCloud = said('yes', ['F-wa-backup-cloud', 'F-wa-backup-nightly', 'F-wa-backup-e2ee']);
const returned = said('yes', ['F-fbi-whatsapp'], us2020);
const backup: Table = {
  ...each(
    ['time', 'subject', 'peer', 'group', 'kind', 'direction', 'text'],
    inTheCloud,
    said('yes', ['F-wa-backup-cloud']),
    returned,
  ),
  ...each(['size', 'network', 'place', 'device'], yes, unknown, unknown),
};

/* Authorities: what they can see is what is handed over to them. */

const handedOver: Table = {
  ...each(['time', 'subject', 'kind', 'network'], said('yes', ['F-wa-law-1'], usLaw), none, none),
  peer: { see: said('yes', ['F-wa-law-1', 'F-fbi-whatsapp'], us2020), keep: none, share: none },
  group: { see: said('yes', ['F-wa-law-1'], usLaw), keep: none, share: none },
  place: { see: yes, keep: none, share: none },
};
const twoDates = (ids: readonly SourceId[], where: Where): Table =>
  each(['time', 'subject', 'kind'], said('yes', ids, where), none, none);
const pastOfTelegram: Table = {
  ...each(
    ['subject', 'network'],
    said('yes', ['F-fbi-telegram', 'F-telegram-2024'], { asOf: '2024-09' }),
    none,
    none,
  ),
  ...each(['time', 'kind', 'place'], yes, none, none),
};
const pastOfCarrier: Table = {
  ...each(['time', 'place'], kept, none, none),
  ...each(['subject', 'peer', 'kind', 'direction', 'network', 'device'], yes, none, none),
};
const penRegister: Table = {
  ...each(
    ['time', 'subject', 'peer', 'kind'],
    said('yes', ['F-fbi-whatsapp', 'F-fbi-why-pen-register'], us2020),
    none,
    none,
  ),
  ...each(['group', 'network', 'place'], yes, none, none),
};
const fromTheProvider: Table = each(
  ['time', 'subject', 'kind', 'network', 'place'],
  yes,
  none,
  none,
);
const fromTheCarrier: Table = { ...fromTheProvider, ...each(['peer'], yes, none, none) };

type ByMessenger = Readonly<Partial<Record<TownMessenger, Table>>>;
const onInternet = (table: Table): ByMessenger => ({
  e2ee: table,
  signal: table,
  threema: table,
  cloud: table,
  mixnet: table,
});

/** By kind of observer and messenger; what does not pass an observer has no entry. */
export const levels = {
  end: { ...onInternet(ends), sms: ends, e2ee: endWithPresence, cloud: endWithPresence },
  wifi: onInternet(wifi),
  provider: { ...onInternet(provider), sms: carrier },
  service: { e2ee: whatsapp, cloud: telegram, signal, threema, mixnet },
  parent: { e2ee: parent },
  push: { e2ee: push, cloud: push, signal: push, threema: pushOfThreema },
  backup: { e2ee: backup },
  vpn: onInternet(vpn),
  scanner: onInternet(scanner),
  'authority-past': {
    e2ee: handedOver,
    cloud: pastOfTelegram,
    signal: twoDates(['F-signal-subpoena-2016', 'F-signal-subpoena-2021', 'F-fbi-signal'], {
      region: 'us',
    }),
    threema: twoDates(['F-fbi-threema'], us2020),
    sms: pastOfCarrier,
  },
  'authority-now': { ...onInternet(fromTheProvider), e2ee: penRegister, sms: fromTheCarrier },
  bot: onInternet(bot),
  business: { ...onInternet(businessElsewhere), sms: businessElsewhere, e2ee: businessOfService },
  number: { e2ee: number, cloud: each(['time', 'subject', 'kind', 'presence'], yes, none, none) },
  'unlocked-phone': { ...onInternet(ends), sms: ends },
  malware: { ...onInternet(malware), sms: malware },
} as const satisfies Record<string, ByMessenger>;

export type LevelKind = keyof typeof levels;

/**
 * @returns the three levels of a column; `undefined` where such an observer has no such column
 */
export function levelsOf(
  kind: LevelKind,
  messenger: TownMessenger,
  column: LevelColumn,
): Levels | undefined {
  const tables: ByMessenger = levels[kind];
  return tables[messenger]?.[column];
}
