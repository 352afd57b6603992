import { describe, expect, it } from 'vitest';
import { weeks } from '../../ui/language/en/weeks/index.ts';
import { Maker } from './maker.ts';
import type { Order } from './order.ts';
import { pack, unpack } from './packed.ts';

const order: Order = {
  world: 'story',
  seed: 'blue',
  messenger: 'e2ee',
  defences: [],
  observer: 'service',
  words: weeks.story,
};
const nothing = () => undefined;
const never = () => false;

describe('what can be worked out of a log', () => {
  it('is worked out of one that is kept, or made again, step by step', async () => {
    const maker = new Maker({ handsOver: true });
    const { index } = await maker.make(order, nothing);
    // As if it had gone to another thread.
    structuredClone(index.log.data, { transfer: [index.log.data.time.buffer] });
    const steps: number[] = [];
    const kept = await maker.reckon(order, ({ done }) => steps.push(done), never);
    expect(steps).toEqual(Array.from({ length: 13 }, (_, i) => i));
    const fresh = await new Maker().reckon(order, nothing, never);
    expect(kept?.claims.length).toBeGreaterThan(50);
    expect(fresh).toEqual(kept);
    expect(kept?.called).toMatchObject({ '+44 7700 900377': 'jonas' });
  }, 60_000);

  it('can be given up between two rules', async () => {
    let asked = 0;
    const worked = await new Maker().reckon(order, nothing, () => ++asked === 3);
    expect(worked).toBeUndefined();
    expect(asked).toBe(3);
  }, 60_000);

  it('travels as one list of rows, and comes out as it went in', async () => {
    const worked = await new Maker().reckon(order, nothing, never);
    if (worked === undefined) throw new Error('given up');
    const out = unpack(worked);
    const rows = [...new Set(out.claims.map(({ claim }) => claim.support.buffer))];
    expect(rows).toHaveLength(1);
    for (const { claim } of out.claims) {
      expect(claim.support.length + claim.against.length).toBeGreaterThan(0);
      expect([...claim.support]).toEqual([...claim.support].sort((a, b) => a - b));
    }
    const again = pack(out);
    expect(unpack(again).claims).toEqual(out.claims);
  }, 60_000);
});
