/**
 * How fast ours is beside the others, as ratios: the machine differs, the ratios hardly do. Rounds
 * of all contestants are interleaved so that a busy moment hits all alike, and the best round of
 * each counts. Every peer keeps its session records in memory, its fastest way. Nothing is asserted.
 */
import { it } from 'vitest';
import { libsignalJs } from '../interop/libsignal.ts';
import { libsignalClient } from '../interop/libsignal-client.ts';
import { ours } from '../interop/ours.ts';
import type { Implementation, Participant } from '../interop/peer.ts';
import { privacyResearch } from '../interop/privacyresearch.ts';

const ROUNDS = 15;
const contestants = [ours, libsignalClient, libsignalJs, privacyResearch];
const plaintext = new Uint8Array(100).fill(65);

/** Sets up and returns what one round runs, and how often it is repeated within the round. */
interface Discipline {
  readonly name: string;
  readonly times: number;
  readonly prepare: (contestant: Implementation) => Promise<() => Promise<unknown>>;
}

async function acquainted(contestant: Implementation) {
  const a = await contestant.create(true);
  const b = await contestant.create(true);
  await a.start(await b.bundle(true));
  await b.open(await a.seal(plaintext));
  await a.open(await b.seal(plaintext));
  return [a, b] as const;
}

const pass = async (from: Participant, to: Participant) => to.open(await from.seal(plaintext));

const disciplines: readonly Discipline[] = [
  {
    name: 'message, same sender (seal + open, 100 bytes)',
    times: 300,
    async prepare(contestant) {
      const [a, b] = await acquainted(contestant);
      return () => pass(a, b);
    },
  },
  {
    name: 'message with a turn of the ratchet',
    times: 40,
    async prepare(contestant) {
      let [a, b] = await acquainted(contestant);
      return async () => {
        await pass(a, b);
        [a, b] = [b, a];
      };
    },
  },
  {
    name: 'two identities, bundle, X3DH, first message',
    times: 3,
    prepare: (contestant) =>
      Promise.resolve(async () => {
        const [a, b] = [await contestant.create(true), await contestant.create(true)];
        await a.start(await b.bundle(true));
        await pass(a, b);
      }),
  },
  {
    name: 'safety number',
    times: 1,
    async prepare(contestant) {
      const [a, b] = [await contestant.create(), await contestant.create()];
      const local = { identityKey: a.identityKey, stableId: '+1' };
      const remote = { identityKey: b.identityKey, stableId: '+2' };
      return async () => contestant.safetyNumber?.(local, remote);
    },
  },
];

async function compare({ name, times, prepare }: Discipline) {
  const entered = contestants.filter((one) => name !== 'safety number' || one.safetyNumber);
  const runs = await Promise.all(entered.map(prepare));
  const best = entered.map(() => Infinity);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [i, run] of runs.entries()) {
      const start = performance.now();
      for (let n = 0; n < times; n++) await run();
      best[i] = Math.min(best[i]!, (performance.now() - start) / times);
    }
  }
  const line = (one: Implementation, i: number) =>
    [
      one.name.padEnd(24),
      `${best[i]!.toFixed(3)} ms`.padStart(12),
      `${Math.round(1000 / best[i]!)}/s`.padStart(9),
      `ours takes ${(best[0]! / best[i]!).toFixed(2)} of it`.padStart(25),
    ].join('');
  process.stdout.write(`\n${name}\n${entered.map(line).join('\n')}\n`);
}

async function compareAll() {
  for (const discipline of disciplines) await compare(discipline);
}

it('all contestants, interleaved', compareAll, 600_000);
