import { describe, expect, it } from 'vitest';
import { story } from '../../ui/language/en/weeks/story.ts';
import type { DefenceName } from '../../ui/state.ts';
import { storyWorld } from '../../world/index.ts';
import { calibrationTable } from '../reckoning/index.ts';
import { Comparer } from './compare.ts';
import { topics } from './topics.ts';

const comparer = new Comparer(storyWorld(story));
const table = await calibrationTable();
const compare = (...defences: readonly DefenceName[]) => comparer.compare('e2ee', defences, table);
const effectsOf = (...defences: readonly DefenceName[]) =>
  new Map(compare(...defences).effects.map((effect) => [effect.observer, effect]));

describe('what defences change', () => {
  it('is nothing where there is none, and costs nothing', () => {
    const { price, effects } = compare();
    expect(price).toEqual({ delay: { median: 0, most: 0 }, bytes: 0, radio: 0 });
    for (const { tallies } of effects) {
      for (const topic of topics) {
        const { before, alive, weaker, fresh } = tallies[topic];
        expect([alive, weaker, fresh]).toEqual([before, 0, 0]);
      }
    }
    expect(effects.length).toBeGreaterThan(10);
  });

  it('a VPN takes places from the service and brings somebody who has them', () => {
    const effects = effectsOf('vpn');
    const service = effects.get('service')!;
    expect(service.tallies.where.before).toBeGreaterThan(5);
    expect(service.tallies.where.alive).toBe(0);
    const homes = service.changes.where.filter(({ claim }) => claim.value.is === 'home');
    expect(homes.length).toBeGreaterThan(5);
    expect(homes.every(({ fate, after }) => fate === 'dead' && after === undefined)).toBe(true);
    expect(service.tallies.who.alive).toBeGreaterThan(0.8 * service.tallies.who.before);
    // Each with how sure one may be, by the log that it is from.
    expect(homes.every(({ before }) => before?.p !== undefined)).toBe(true);
    expect(service.changes.who.length).toBeLessThanOrEqual(20);
    expect(effects.get('vpn')).toMatchObject({ stands: [false, true] });
    expect(effects.get('vpn')!.tallies.where.fresh).toBeGreaterThan(5);
  });

  it('an encrypted backup takes the words from its provider and from nobody else', () => {
    const effects = effectsOf('encrypted-backup');
    expect(effects.get('backup')!.tallies.words.before).toBeGreaterThan(100);
    expect(effects.get('backup')!.tallies.words.alive).toBe(0);
    for (const [observer, { tallies }] of effects) {
      if (observer !== 'backup') expect(tallies.words.alive, observer).toBe(tallies.words.before);
    }
  });

  it('location permission takes nothing from anybody', () => {
    const { effects } = compare('no-location');
    const tallies = (list: typeof effects) => list.map((one) => one.tallies);
    expect(tallies(effects)).toEqual(tallies(compare().effects));
    expect(effects.every(({ changes }) => changes.who.every(({ fate }) => fate === 'alive'))).toBe(
      true,
    );
  });
});
