/** What holds for every rule, on a village as several see it. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsIn, type Log } from '../observers/index.ts';
import type { Claim } from './claim.ts';
import { ruleIds } from './claim.ts';
import { about, draws, filtered, reordered, village, without } from './fixtures.ts';
import { infer, rules, runRules } from './run.ts';

const { knowledge } = village;
const views = { service: village.service, sealed: village.sealed, provider: village.provider };
const names = Object.keys(views) as (keyof typeof views)[];

/** What tells a claim from another, without how sure it is. */
function identity(log: Log, claim: Claim): string {
  const { rule, value, subjects } = claim;
  const target = 'where' in value ? value.where : 'listing' in value ? value.listing : '';
  const people = value.is === 'community' ? Math.min(...subjects) : about(log, claim).join();
  return `${rule} ${value.is} ${people} ${JSON.stringify(target)}`;
}

const plain = (claim: Claim, row: (row: number) => number = (id) => id): unknown => ({
  ...claim,
  support: [...claim.support].map(row).sort((a, b) => a - b),
  against: [...claim.against].map(row).sort((a, b) => a - b),
});

describe('in a village', () => {
  it('every rule says something', () => {
    const heard = new Set(
      names.flatMap((name) => infer(views[name](1), knowledge).claims.map(({ rule }) => rule)),
    );
    expect([...heard].sort()).toEqual([...ruleIds].sort());
  });

  it.each(names)('%s: without its evidence a claim is gone, or weaker', (name) => {
    const log = views[name](2);
    const { claims } = infer(log, knowledge);
    expect(claims.length).toBeGreaterThan(5);
    // One of each kind and some more, since every one costs a run of its rule.
    const kinds = new Set<string>();
    const chosen = claims.filter(({ rule, value }, i) => {
      const kind = `${rule} ${value.is}`;
      const first = !kinds.has(kind);
      kinds.add(kind);
      return first || i % 9 === 0;
    });
    for (const claim of chosen) {
      const support = new Set(claim.support);
      expect(support.size, identity(log, claim)).toBeGreaterThan(0);
      const left = filtered(log, (row) => !support.has(row)).log;
      const rule = rules.filter(({ id }) => id === claim.rule);
      const after = infer(left, knowledge, rule).claims.filter(
        (other) => identity(left, other) === identity(log, claim),
      );
      for (const other of after) {
        expect(other.score, identity(log, claim)).toBeLessThan(claim.score);
      }
    }
  });

  it.each(names)('%s: the order of records of one moment is no matter', (name) => {
    // Whole minutes, so that many records share a moment.
    const original = views[name](3);
    const time = original.data.time.map((moment) => moment - (moment % 60_000));
    const log: Log = { ...original, data: { ...original.data, time } };
    const expected = infer(log, knowledge).claims.map((claim) => plain(claim));
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1e6 }), (seed) => {
        const draw = draws(seed);
        const key = Float64Array.from({ length: log.length }, draw);
        const rows = Uint32Array.from(time.keys()).sort(
          (a, b) => (time[a] ?? 0) - (time[b] ?? 0) || (key[a] ?? 0) - (key[b] ?? 0),
        );
        const shuffled = infer(reordered(log, rows), knowledge).claims;
        expect(shuffled.map((claim) => plain(claim, (row) => rows[row] ?? 0))).toEqual(expected);
      }),
      { numRuns: 3 },
    );
  });

  it.each(names)('%s: a rule whose columns are not there says so, and why', (name) => {
    const log = views[name](4);
    for (const column of columnsIn(log)) {
      if (column === 'time') continue;
      const less = without(log, column);
      for (const rule of rules) {
        const runs = rule.needs.some((set) => set.every((one) => less.data[one] !== undefined));
        const { claims, abstentions } = rule.run(less, knowledge);
        const lacks = abstentions.filter(({ what }) => what === 'columns');
        expect(lacks.length, `${rule.id} without ${column}`).toBe(runs ? 0 : 1);
        if (runs) continue;
        expect(claims).toEqual([]);
        const could = rule.needs.some((set) => set.every((one) => log.data[one] !== undefined));
        if (could) expect(lacks[0]?.missing).toContainEqual({ column, why: 'not-kept' });
      }
    }
  });

  it('nothing at all is said of an empty log, and of one without columns', () => {
    const log = filtered(village.service(5), () => false).log;
    expect(infer(log, knowledge).claims).toEqual([]);
    const bare = without(log, ...columnsIn(log).filter((name) => name !== 'time'));
    const { claims, abstentions } = infer(bare, knowledge);
    expect(claims).toEqual([]);
    expect(abstentions.map(({ rule }) => rule)).toEqual(ruleIds);
    expect(new Set(abstentions.map(({ what }) => what))).toEqual(new Set(['columns']));
  });

  it('evidence is rows of the log, ascending, each once', () => {
    for (const name of names) {
      const log = views[name](6);
      for (const { support, against, n } of infer(log, knowledge).claims) {
        for (const rows of [support, against]) {
          expect(rows.every((row, i) => i === 0 || row > (rows[i - 1] ?? 0))).toBe(true);
          expect(rows.at(-1) ?? 0).toBeLessThan(log.length);
        }
        expect(n).toBeGreaterThan(0);
      }
    }
  });

  it('step by step comes to the same', () => {
    const log = village.service(7);
    const steps = runRules(log, knowledge);
    const seen: string[] = [];
    let step = steps.next();
    while (step.done !== true) {
      seen.push(step.value.rule);
      step = steps.next();
    }
    expect(seen).toEqual(ruleIds);
    expect(step.value).toEqual(infer(log, knowledge));
  });
});
