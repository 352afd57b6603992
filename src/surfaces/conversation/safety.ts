/**
 * The safety number as each phone would show it, from the identity key that it really trusts. A
 * half costs thousands of hash rounds, so each is worked out once, and in a task of its own.
 */
import {
  addressOf,
  partnerOf,
  people,
  personIds,
  type PersonId,
  type Simulation,
} from '../../network/index.ts';
import { fingerprint, fingerprintDigits } from '../../protocol/index.ts';
import { breathe } from './breathe.ts';

export interface SafetyNumbers {
  readonly mira: string;
  readonly jonas: string;
}

const halves = new Map<string, string>();

async function halfOf(identityKey: Uint8Array, stableId: string): Promise<string> {
  const name = `${stableId} ${identityKey.join()}`;
  const known = halves.get(name);
  if (known !== undefined) return known;
  await breathe();
  const digits = fingerprintDigits(fingerprint({ identityKey, stableId }));
  halves.set(name, digits);
  return digits;
}

/** The key that a phone holds for its partner, once there is one. */
const trustedBy = (simulation: Simulation, person: PersonId): Uint8Array | undefined =>
  simulation.phones[person].device.peers.get(addressOf(partnerOf(person)))?.identityKey;

/** The keys that make the numbers, as one name for them; nothing before both phones have one. */
export function keysOf(simulation: Simulation): string | undefined {
  const trusted = personIds.map((person) => trustedBy(simulation, person));
  if (trusted.includes(undefined)) return undefined;
  const own = personIds.map((person) => simulation.phones[person].device.identity.publicKey);
  return [...own, ...trusted].join(' ');
}

/** @returns nothing as long as the phones do not know each other's keys */
export async function safetyNumbers(simulation: Simulation): Promise<SafetyNumbers | undefined> {
  const on = async (person: PersonId): Promise<string | undefined> => {
    const trusted = trustedBy(simulation, person);
    if (trusted === undefined) return undefined;
    const own = simulation.phones[person].device.identity.publicKey;
    const both = [
      await halfOf(own, people[person].number),
      await halfOf(trusted, people[partnerOf(person)].number),
    ];
    // The lower half comes first, so that both phones show one number.
    return both.sort().join('');
  };
  const mira = await on('mira');
  const jonas = await on('jonas');
  return mira === undefined || jonas === undefined ? undefined : { mira, jonas };
}
