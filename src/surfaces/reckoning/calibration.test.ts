/** The table of calibration: sound, of these rules and this world, and fit for what the page asks. */
import { describe, expect, it } from 'vitest';
import { confidenceOf, defencesKey } from '../../inference/index.ts';
import { messengers } from '../../network/index.ts';
import { parseObserver, watch } from '../../observers/index.ts';
import { story } from '../../ui/language/en/weeks/story.ts';
import { storyWorld } from '../../world/index.ts';
import packed from './calibration/slice.json';
import { reckon } from './reckon.ts';
import { calibrationTable } from './calibration.ts';
import { countSlice, PEOPLE, SEEDS, setsFor } from './trials.ts';

const table = await calibrationTable();

describe('the table of calibration', () => {
  it('is not stale: the first towns, counted again, come to the same', () => {
    expect(countSlice()).toEqual(packed.slice);
    expect(packed).toMatchObject({ seeds: SEEDS, people: PEOPLE });
  }, 180_000);

  it('holds shares that never fall with the score, within their limits', () => {
    expect(table.entries.length).toBeGreaterThan(100);
    for (const { bins, rule, is } of table.entries) {
      expect(bins.length, `${rule} ${is}`).toBeGreaterThan(0);
      bins.forEach(({ from, n, right, p, range }, i) => {
        expect(right).toBeLessThanOrEqual(n);
        expect(p).toBe(right / n);
        expect(range[0]).toBeLessThanOrEqual(p);
        expect(range[1]).toBeGreaterThanOrEqual(p);
        if (i === 0) return;
        expect(from).toBeGreaterThan(bins[i - 1]?.from ?? Infinity);
        expect(p).toBeGreaterThan(bins[i - 1]?.p ?? 1);
      });
    }
  });

  it('knows what leaves the service’s log as it is', () => {
    const idle = table.idle?.find(
      ({ messenger, observer }) => messenger === 'e2ee' && observer === 'service',
    );
    const harmless = [
      ...['no-contact-upload', 'no-location', 'no-presence', 'encrypted-backup'],
      ...['no-push-metadata', 'disappearing', 'no-bot'],
    ];
    expect(idle?.defences).toContain('no-location');
    for (const name of idle?.defences ?? []) expect(harmless).toContain(name);
    expect(setsFor(messengers.e2ee)).toContain(defencesKey(['cover', 'batching']));
  });

  it('gives the story’s claims a probability, and words for it', () => {
    const town = storyWorld(story);
    const service = parseObserver('service');
    const log = watch(town, messengers.e2ee, service);
    const { claims } = reckon(log, town, messengers.e2ee, service, table);
    const counted = claims.filter(({ claim }) => claim.basis === 'counted');
    expect(counted.length).toBeGreaterThan(0.9 * claims.length);
    for (const { claim, confidence } of claims) {
      if (claim.p === undefined) continue;
      expect(confidence).toBe(confidenceOf(claim.p));
    }
    const order = ['almost-certain', 'probable', 'more-likely', 'possible', 'hidden', undefined];
    const ranks = claims.map(({ confidence }) => order.indexOf(confidence));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });
});
