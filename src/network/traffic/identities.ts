/**
 * What a phone and its owner are called by those who do not know them: numbers, accounts, tokens,
 * addresses on a Wi-Fi. All invented, each from the seed and the person alone.
 */
import { purpose, subSeed } from '../../world/index.ts';
import type { Messenger } from '../messenger.ts';
import type { Carried } from './carried.ts';
import { SMALL } from './carried.ts';
import type { Lines } from './lines.ts';

const letters = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const models = ['Pixel 8', 'Galaxy S23', 'iPhone 14', 'Fairphone 5', 'Xperia 10', 'Redmi 12'];

export interface Identities {
  /** Phone number as a person gives it to others; beyond a thousand people only a made-up id. */
  readonly numberOf: (person: number) => string;
  /** As the messenger's service knows somebody. */
  readonly accountOf: (person: number) => string;
  /** Model of the phone. */
  readonly deviceOf: (person: number) => string;
  /** The address that a phone made up for a Wi-Fi (index of its line) and keeps there. */
  readonly stationOf: (person: number, line: number) => string;
  /** As the push service knows the app on this phone. */
  readonly tokenOf: (person: number) => string;
  /** As a VPN calls its customer. */
  readonly customerOf: (person: number) => string;
}

/** Digits of one 32-bit draw each. */
const hex = (value: number, digits: number): string =>
  (value >>> 0).toString(16).padStart(8, '0').slice(-digits);

export function identitiesOf(
  { seed, people, cast }: Carried,
  messenger: Messenger,
  lines: Lines,
): Identities {
  const draw = (person: number, what: number): number =>
    subSeed(seed, purpose.identity, person, what);
  const small = people.length <= SMALL.numbers;

  const numberOf = (person: number): string => {
    const given = cast?.[person];
    if (given !== undefined) return given.number;
    if (!small) return `account-${String(person).padStart(6, '0')}`;
    // Ofcom's range for drama has a thousand numbers: one to one.
    const last = (person * 617 + draw(0, 9)) % 1000;
    const number = (digits: number): string =>
      `+44 7700 900${String(digits % 1000).padStart(3, '0')}`;
    // A new account of somebody in a cast must not get the number of another of them.
    for (let i = 0; i < 1000; i++) {
      if (cast?.some((one) => one.number === number(last + i)) !== true) return number(last + i);
    }
    return number(last);
  };
  const randomId = (person: number): string => {
    // Two draws of four letters; the first letters number the person, so that no two are alike.
    let rest = draw(person, 1);
    let id = '';
    for (let i = 0; i < 4; i++, rest = Math.floor(rest / 32)) id += letters[rest % 32] ?? '';
    let own = (person * 40_503 + draw(0, 2)) % 1_048_576;
    for (let i = 0; i < 4; i++, own = Math.floor(own / 32)) id += letters[own % 32] ?? '';
    return id;
  };
  return {
    numberOf,
    accountOf: (person) => (messenger.account === 'number' ? numberOf(person) : randomId(person)),
    deviceOf: (person) => cast?.[person]?.device ?? models[draw(person, 3) % models.length] ?? '',
    tokenOf: (person) => `token-${hex(draw(person, 4), 8)}`,
    customerOf: (person) => `customer-${hex(draw(person, 5), 8)}`,
    stationOf: (person, line) => {
      const place = lines.all[line]?.place;
      if (place === undefined) throw new RangeError('not a Wi-Fi');
      if (people.length <= 256) {
        // RFC 9542 keeps 256 addresses for examples: one to one on each Wi-Fi.
        const last = (person * 37 + subSeed(seed, purpose.station, place)) % 256;
        return `00:00:5e:00:53:${hex(last, 2)}`;
      }
      // Locally administered, as phones make them up.
      const digits =
        hex(subSeed(seed, purpose.station, person, place), 8) +
        hex(subSeed(seed, purpose.station, person, place, 1), 2);
      return `02:${(digits.match(/../g) ?? []).join(':')}`;
    },
  };
}
