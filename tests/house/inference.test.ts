/**
 * What inference promises to the rest of the house: rules that see records and nothing else, words for
 * all that they can say, and the measured numbers that our own world reproduces.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import {
  alternativeIds,
  categories,
  classicHomes,
  confidences,
  infer,
  measures,
  ruleIds,
  rules,
  scoreClaims,
  type Claim,
  type Score,
  type Truth,
} from '../../src/inference/index.ts';
import { messengers } from '../../src/network/index.ts';
import { columnNames, parseObserver, watch, type Log } from '../../src/observers/index.ts';
import { truthOf } from '../../src/surfaces/reckoning/index.ts';
import { claims as de } from '../../src/ui/language/de/claims.ts';
import { claims as en } from '../../src/ui/language/en/claims.ts';
import { story } from '../../src/ui/language/en/weeks/story.ts';
import { generateWorld, inhabit, storyWorld, type Inhabited } from '../../src/world/index.ts';

const root = new URL('../..', import.meta.url).pathname;

describe('the room', () => {
  it('imports observers by their front door, and otherwise itself', () => {
    const folder = `${root}src/inference`;
    for (const file of readdirSync(folder)) {
      const code = readFileSync(`${folder}/${file}`, 'utf8');
      const from = [...code.matchAll(/from '([^']+)'/gu)].map(([, path]) => path ?? '');
      const known = (path: string): boolean =>
        path.startsWith('./') ||
        path === '../observers/index.ts' ||
        (file.endsWith('.test.ts') && /^(vitest|fast-check)$/u.test(path));
      expect(
        from.filter((path) => !known(path)),
        file,
      ).toEqual([]);
    }
  });

  it('every rule names columns that there are, and a source', () => {
    expect(rules.map(({ id }) => id)).toEqual(ruleIds);
    for (const { id, needs, source } of rules) {
      expect(needs.length, id).toBeGreaterThan(0);
      for (const column of needs.flat()) expect(columnNames).toContain(column);
      for (const one of source) expect(one, id).toMatch(/^F-[a-z0-9-]+$|\d{4}$/u);
    }
  });
});

describe.each([
  ['en', en],
  ['de', de],
])('the words of claims, %s', (name, words) => {
  /** Messages with their path; those with parameters are called with a name, a number or names. */
  function flat(value: unknown, path: string): [string, unknown][] {
    if (typeof value === 'function') {
      const ask = value as (...given: unknown[]) => unknown;
      for (const given of [3, 'Mira', ['Mira']]) {
        try {
          return [[path, ask(given, given, given, given, given)]];
        } catch {
          continue;
        }
      }
      return [[path, undefined]];
    }
    return typeof value === 'object' && value !== null
      ? Object.entries(value).flatMap(([key, inner]) => flat(inner, `${path}.${key}`))
      : [[path, value]];
  }

  it('are there for all that can be said', () => {
    expect(Object.keys(words.rules).sort()).toEqual([...ruleIds].sort());
    expect(Object.keys(words.alternatives).sort()).toEqual([...alternativeIds].sort());
    expect(Object.keys(words.abstains).sort()).toEqual([...measures].sort());
    expect(Object.keys(words.categories).sort()).toEqual([...categories].sort());
    expect(Object.keys(words.confidence).sort()).toEqual([...confidences].sort());
  });

  it('have no gap', () => {
    for (const [path, message] of flat(words, name)) {
      expect(message, path).toBeTypeOf('string');
      expect(message, path).toMatch(/^\S(.*\S)?$/su);
      expect(message, path).not.toMatch(/undefined|\[object|NaN/u);
    }
  });
});

it('the words of messages change no claim, even where an observer reads them', () => {
  const world = storyWorld(story);
  const log = watch(world, messengers.cloud, parseObserver('service'));
  expect(log.data.text).toBeDefined();
  const { text: _, ...data } = log.data;
  expect(infer({ ...log, data })).toEqual(infer(log));
});

/** A class of 150 for four weeks, through this messenger, as its service sees it. */
function seen(world: Inhabited, messenger: 'e2ee' | 'signal'): { log: Log; truth: Truth } {
  const service = parseObserver('service');
  return {
    log: watch(world, messengers[messenger], service),
    truth: truthOf(world, messengers[messenger], service),
  };
}

describe('in our own world the measured numbers hold', () => {
  const worlds = ['measure 1', 'measure 2'].map((seed) =>
    inhabit(generateWorld({ seed, scale: 'class' })),
  );
  let open: { log: Log; truth: Truth; claims: readonly Claim[]; scores: Map<string, Score> }[];
  beforeAll(() => {
    open = worlds.map((world) => {
      const { log, truth } = seen(world, 'e2ee');
      const { claims } = infer(log);
      const scores = new Map(scoreClaims(log, claims, truth).map((score) => [score.is, score]));
      return { log, truth, claims, scores };
    });
  }, 120_000);
  const each = (is: string, check: (score: Score) => void): void => {
    for (const { scores } of open) {
      const score = scores.get(is);
      expect(score, is).toBeDefined();
      if (score !== undefined) check(score);
    }
  };

  it('R1: precision about 0.68 where 2 to 3 % of pairs are close', () => {
    each('close', ({ precision, recall, baseRate, guessing }) => {
      expect(baseRate).toBeLessThan(0.05);
      expect(guessing.alwaysNo).toBeGreaterThan(0.95);
      expect(precision).toBeGreaterThan(0.58);
      expect(precision).toBeLessThan(0.88);
      expect(recall).toBeGreaterThan(0.4);
    });
  });

  it('R2, R3, R4, R6: nearly always right when they speak', () => {
    for (const is of ['household', 'home', 'workplace', 'night-work']) {
      each(is, ({ precision }) => expect(precision).toBeGreaterThanOrEqual(0.9));
    }
    each('home', ({ recall }) => expect(recall).toBeGreaterThan(0.9));
    each('workplace', ({ recall }) => expect(recall).toBeGreaterThan(0.6));
  });

  it('R3 is right about who works nights; the rule of the clock is wrong about some', () => {
    let [named, right, wrong] = [0, 0, 0];
    for (const { log, truth, claims } of open) {
      const classic = classicHomes(log);
      log.dictionaries.party.forEach(({ id }, code) => {
        if (truth.nightWorkers?.includes(id) !== true) return;
        const network = (where: (typeof classic)[number]): string =>
          where !== undefined && 'network' in where
            ? (log.dictionaries.network[where.network]?.id ?? '')
            : '';
        const isHome = (place: string): boolean => truth.homes?.[id]?.includes(place) === true;
        for (const { subjects, value } of claims) {
          if (value.is !== 'home' || subjects[0] !== code) continue;
          named++;
          if (isHome(network(value.where))) right++;
        }
        const place = network(classic[code]);
        if (place !== '' && !isHome(place)) wrong++;
      });
    }
    expect(named).toBeGreaterThan(10);
    expect(right).toBe(named);
    expect(wrong).toBeGreaterThan(0);
  });

  it('R5: the interval of the clock holds the truth three times of four, and more', () => {
    each('utc-offset', ({ coverage }) => expect(coverage).toBeGreaterThan(0.75));
  });

  it('R7: circles agree with the real ones', () => {
    each('community', ({ ari, nmi }) => {
      expect(ari).toBeGreaterThan(0.7);
      expect(nmi).toBeGreaterThan(0.8);
    });
  });

  it('R11a: a sealed sender hides nobody whose phone sends receipts', () => {
    const [world] = worlds;
    if (world === undefined) throw new Error('no world');
    const { log, truth } = seen(world, 'signal');
    const { claims, abstentions } = infer(log);
    expect(new Set(claims.map(({ rule }) => rule))).toEqual(new Set(['R11a']));
    expect(abstentions.find(({ rule }) => rule === 'R1')?.missing).toContainEqual({
      ...{ column: 'subject', why: 'sender-sealed' },
    });
    const first = claims.filter(({ value }) => value.is === 'writes-to' && value.rank === 1);
    expect(first.length).toBeGreaterThan(0.9 * world.people.length);
    expect(scoreClaims(log, first, truth)[0]?.precision).toBeGreaterThan(0.95);
  });
});

describe('npm run infer', () => {
  const folder = mkdtempSync(join(tmpdir(), 'infer-'));
  const run = (...given: string[]) =>
    spawnSync(process.execPath, ['scripts/infer.mjs', ...given], { cwd: root, encoding: 'utf8' });

  it('reads a file, names bad rows, and says what can be worked out', () => {
    const file = join(folder, 'some.csv');
    const rows = [1, 2, 3].flatMap((day) => [
      `2026-05-0${day}T21:00Z,Ana,Ben`,
      `2026-05-0${day}T21:05Z,Ben,Ana`,
    ]);
    writeFileSync(file, ['time,from,to', ...rows, 'soon,Ana,Ben'].join('\n'));
    const { status, stdout, stderr } = run(file, '--json');
    expect(status).toBe(0);
    expect(stderr).toContain('line 8: skipped');
    const { records, skipped, claims } = JSON.parse(stdout) as Record<string, unknown>;
    expect(records).toBe(6);
    expect(skipped).toEqual([{ line: 8, fault: 'time' }]);
    expect(claims).toMatchObject([
      { rule: 'R1', about: ['Ana', 'Ben'], support: [2, 3, 4, 5, 6, 7] },
    ]);
    expect(run(file).stdout).toContain('relatives');
    rmSync(folder, { recursive: true });
  });

  it('says what is wrong with its use and with a file', () => {
    expect(run().status).toBe(2);
    expect(run('nowhere.csv')).toMatchObject({ status: 1 });
    expect(run('package.json').stderr).toContain('column');
  });
});
