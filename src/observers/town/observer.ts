/**
 * Who can observe a town, as values: a kind, and of whom or what. In a link or a menu an observer is
 * a word: `service`, `wifi:cafe`, `end:mira`.
 */

/** Each kind with what there is several of it for; `null` where there is just one. */
export const observerTargets = {
  /** A person, through their own phone. */
  end: 'person',
  /** Whoever runs the Wi-Fi of a place. */
  wifi: 'place',
  /** A provider of lines and SIMs, and the carrier of SMS. */
  provider: 'provider',
  /** The messaging service. */
  service: null,
  /** The company that owns the service. */
  parent: null,
  push: null,
  /** The cloud to which phones hand their backups. */
  backup: null,
  /** The company whose VPN everybody uses. */
  vpn: null,
  /** Whoever runs the list with which an app compares what is written, before it is sealed. */
  scanner: null,
  /** An authority with an order about one person: what the service has on file. */
  'authority-past': 'person',
  /** The same from now on: a pen register. */
  'authority-now': 'person',
  /** A bot in a group. */
  bot: 'group',
  /** A business to which people write. */
  business: 'person',
  /** Anyone who knows a person's number. */
  number: 'person',
  /** Somebody who holds a person's unlocked phone. */
  'unlocked-phone': 'person',
  /** Whoever put a program into a person's phone that reads along. */
  malware: 'person',
} as const satisfies Record<string, 'person' | 'place' | 'provider' | 'group' | null>;

export type ObserverKind = keyof typeof observerTargets;
export const observerKinds = Object.keys(observerTargets) as ObserverKind[];

export interface TownObserver {
  readonly kind: ObserverKind;
  /** Of whom or what, by its handle in the world. Absent where there is just one. */
  readonly of?: string;
}

function isKind(word: string): word is ObserverKind {
  return Object.hasOwn(observerTargets, word);
}

/**
 * @param text `kind` or `kind:of`
 * @throws RangeError that says what is wrong: no such kind, nobody named, or somebody too many
 */
export function parseObserver(text: string): TownObserver {
  const colon = text.indexOf(':');
  const kind = colon < 0 ? text : text.slice(0, colon);
  const of = colon < 0 ? undefined : text.slice(colon + 1);
  if (!isKind(kind)) throw new RangeError(`“${kind}” is no kind of observer`);
  const target = observerTargets[kind];
  if (target === null) {
    if (of !== undefined) throw new RangeError(`there is just one observer “${kind}”`);
    return { kind };
  }
  if (of === undefined || of === '') {
    throw new RangeError(`“${kind}” needs the ${target} that it is about`);
  }
  return { kind, of };
}

/** The word for an observer; {@link parseObserver} reads it. */
export function printObserver({ kind, of }: TownObserver): string {
  return of === undefined ? kind : `${kind}:${of}`;
}
