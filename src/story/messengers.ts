/**
 * Messengers beside each other, property by property: what each hides, what it leaves open, what it
 * only promises. Each cell stands on sources, or is our inference, or is said to be unknown; what it
 * says in words is in the catalogue.
 */
import type { Level } from './levels.ts';
import type { SourceId } from './sources.ts';

export const rivalNames = [
  'sms',
  'telegram',
  'whatsapp',
  'signal',
  'threema',
  'imessage',
  'rcs',
  'simplex',
  'viber',
  'line',
  'wechat',
] as const;
export type RivalName = (typeof rivalNames)[number];
/** Those that are shown before one asks for more. */
export const mainRivals: readonly RivalName[] = rivalNames.slice(0, 6);

export const properties = [
  'sealed',
  'sender',
  'recipient',
  'groups',
  'contacts',
  'account',
  'backup',
  'kept',
  'authority',
  'length',
] as const;
export type Property = (typeof properties)[number];

/**
 * `hidden`: by encryption or design; `promised`: not kept or not looked at, as they say; `visible`;
 * `partly`: some of each; `unknown`: we read nothing either way.
 */
export type Stance = 'hidden' | 'promised' | 'visible' | 'partly' | 'unknown';

export interface RivalCell {
  readonly stance: Stance;
  readonly ground: readonly SourceId[] | 'inference';
  readonly region?: NonNullable<Level['region']>;
  readonly asOf?: string;
}
export type Rival = Readonly<Partial<Record<Property, RivalCell>>>;

type Where = Pick<RivalCell, 'region' | 'asOf'>;
const cell = (stance: Stance, ground: RivalCell['ground'], where: Where = {}): RivalCell => ({
  stance,
  ground,
  ...where,
});

const us2020: Where = { region: 'us', asOf: '2020-11' };

/** What is not here is unknown. */
export const rivals = {
  sms: {
    sealed: cell('visible', ['F-sms']),
    sender: cell('visible', ['F-sms']),
    recipient: cell('visible', ['F-sms']),
    groups: cell('visible', 'inference'),
    contacts: cell('hidden', 'inference'),
    account: cell('visible', 'inference'),
    kept: cell('visible', ['F-spitz'], { region: 'germany', asOf: '2010' }),
    length: cell('visible', ['F-sms']),
  },
  telegram: {
    sealed: cell('visible', ['F-telegram']),
    sender: cell('visible', 'inference'),
    recipient: cell('visible', 'inference'),
    groups: cell('visible', ['F-telegram']),
    account: cell('visible', ['F-telegram-2024', 'F-fbi-telegram']),
    backup: cell('visible', ['F-telegram']),
    kept: cell('visible', ['F-telegram']),
    authority: cell('visible', ['F-telegram-2024', 'F-fbi-telegram'], { asOf: '2024-09' }),
  },
  whatsapp: {
    sealed: cell('hidden', ['F-wa-signal-protocol', 'F-wa-business', 'F-wa-meta-ai']),
    sender: cell('visible', 'inference'),
    recipient: cell('visible', ['F-wa-eea-timestamps'], { region: 'europe', asOf: '2026-07-02' }),
    groups: cell('visible', ['F-wa-usage-log', 'F-wa-unencrypted-content', 'F-wa-group-server']),
    contacts: cell('visible', ['F-wa-contacts'], { asOf: '2026-07' }),
    account: cell('visible', ['F-wa-device'], { asOf: '2026-07' }),
    backup: cell('partly', ['F-wa-backup-cloud', 'F-wa-backup-e2ee']),
    kept: cell('partly', ['F-wa-no-logs-quote', 'F-wa-usage-log', 'F-wa-three-levels'], {
      asOf: '2026-07',
    }),
    authority: cell('visible', ['F-fbi-whatsapp', 'F-wa-law-1', 'F-fbi-why-pen-register'], us2020),
    length: cell('visible', ['F-wa-padding']),
  },
  signal: {
    sealed: cell('hidden', ['F-fbi-doc'], { asOf: '2020-11' }),
    sender: cell('partly', ['F-signal-sealed-1', 'F-signal-sealed-2', 'F-sealed-sda']),
    recipient: cell('visible', ['F-signal-sealed-1', 'F-signal-sealed-2']),
    groups: cell('partly', ['F-wa-group-server']),
    contacts: cell('hidden', ['F-signal-contacts']),
    account: cell('partly', ['F-signal-usernames'], { asOf: '2024-02' }),
    kept: cell('promised', ['F-signal-subpoena-2016', 'F-signal-subpoena-2021'], {
      region: 'us',
      asOf: '2021',
    }),
    authority: cell(
      'partly',
      ['F-signal-subpoena-2016', 'F-signal-subpoena-2021', 'F-fbi-signal'],
      { region: 'us', asOf: '2021' },
    ),
    length: cell('partly', ['F-signal-padding']),
  },
  threema: {
    sealed: cell('hidden', ['F-fbi-doc'], { asOf: '2020-11' }),
    sender: cell('visible', 'inference'),
    recipient: cell('visible', 'inference'),
    contacts: cell('promised', ['F-threema']),
    account: cell('hidden', ['F-threema']),
    authority: cell('partly', ['F-fbi-threema'], us2020),
  },
  imessage: {
    sealed: cell('hidden', ['F-imessage-e2ee', 'F-fbi-doc']),
    backup: cell('visible', ['F-fbi-imessage'], us2020),
    kept: cell('visible', ['F-imessage-logs'], { region: 'us', asOf: '2025' }),
    authority: cell('visible', ['F-fbi-imessage'], us2020),
    length: cell('visible', ['F-ta-imessage'], { asOf: '2014' }),
  },
  rcs: {
    sealed: cell('partly', ['F-rcs'], { asOf: '2026-05' }),
    sender: cell('visible', ['F-rcs'], { asOf: '2026-05' }),
    recipient: cell('visible', ['F-rcs'], { asOf: '2026-05' }),
    length: cell('visible', ['F-rcs'], { asOf: '2026-05' }),
  },
  simplex: {
    recipient: cell('partly', ['F-simplex'], { asOf: '2021' }),
    account: cell('hidden', ['F-simplex'], { asOf: '2021' }),
    length: cell('hidden', ['F-simplex'], { asOf: '2021' }),
  },
  viber: {
    sealed: cell('hidden', ['F-fbi-doc'], { asOf: '2020-11' }),
    authority: cell('visible', ['F-fbi-viber'], us2020),
  },
  line: {
    sealed: cell('visible', ['F-fbi-doc'], { asOf: '2020-11' }),
    authority: cell('visible', ['F-fbi-line'], us2020),
  },
  wechat: {
    sealed: cell('visible', ['F-fbi-doc'], { asOf: '2020-11' }),
    authority: cell('visible', ['F-fbi-wechat'], us2020),
  },
} as const satisfies Record<RivalName, Rival>;

const unknown: RivalCell = { stance: 'unknown', ground: 'inference' };

export function rivalCell(name: RivalName, property: Property): RivalCell {
  const known: Rival = rivals[name];
  return known[property] ?? unknown;
}
