/**
 * R11b: two lines talk to each other. Whatever leaves one phone reaches another a moment later; a
 * provider that serves both ends matches the times (F-ta-bahramali, F-intercept-memo, and of Tor
 * F-tor-limit). Three messages are enough: 99 % right on real messages, in a crowd ten times as large
 * too (our measurement). End-to-end encryption, sealed sender and padding change nothing in it.
 *
 * Limits: whoever serves only one end learns that a messenger is used, and when. Behind one home line
 * all phones look alike. Batching with cover traffic ends it.
 */
import { apps, directions, type Log } from '../observers/index.ts';
import { bucketsOf, evidence, gather } from './buckets.ts';
import type { Claim } from './claim.ts';
import { SECOND } from './clock.ts';
import { Coincidences, threshold, type Streams, type Suspect } from './coincidence.ts';
import { actorsOf } from './life.ts';
import { defineRule } from './rule.ts';

const UP = directions.indexOf('up');
const DOWN = directions.indexOf('down');
const SERVICE = apps.indexOf('service');
const MIX = apps.indexOf('mix');
const SECONDS = 3;
const MIN_TIMES = 3;
/** Among the first so many of at least one of the two. */
const TOP = 3;

function streamsOf(log: Log): Streams | undefined {
  const actors = actorsOf(log);
  const { direction, app } = log.data;
  if (actors === undefined || direction === undefined) return undefined;
  const passing = (way: number) =>
    bucketsOf(log.length, actors.count, (row) => {
      const to = app?.[row] ?? SERVICE;
      return direction[row] === way && (to === SERVICE || to === MIX)
        ? (actors.codes[row] ?? 0)
        : 0;
    });
  return {
    triggers: passing(UP),
    responses: passing(DOWN).rows.slice().sort(),
    whose: (row) => actors.codes[row] ?? 0,
  };
}

export const r11b = defineRule({
  id: 'R11b',
  needs: [
    ['subject', 'direction'],
    ['device', 'direction'],
  ],
  source: ['F-ta-bahramali', 'F-intercept-memo', 'F-tor-limit'],
  run(log) {
    const claims: Claim[] = [];
    const streams = streamsOf(log);
    // Who reads the peer need not guess it.
    if (streams === undefined || log.data.peer !== undefined) return { claims, abstentions: [] };
    const { count } = streams.triggers;
    const people = new Set([...streams.responses].map(streams.whose)).size;
    if (people < 2) {
      return { claims, abstentions: [{ rule: 'R11b', what: 'people', have: people, need: 2 }] };
    }
    const engine = new Coincidences(log, streams, SECONDS * SECOND);
    const scores = new Map<number, { score: number; times: number }>();
    for (let line = 1; line < count; line++) {
      for (const { party, score, times } of engine.suspects(line)) {
        const key = Math.min(line, party) * count + Math.max(line, party);
        const known = scores.get(key) ?? { score: 0, times: 0 };
        scores.set(key, { score: known.score + score, times: known.times + times });
      }
    }
    const limit = threshold((people * (people - 1)) / 2);
    const found = new Map<number, Suspect[]>();
    for (const [key, { score, times }] of scores) {
      if (score < limit || times < MIN_TIMES) continue;
      const [a, b] = [Math.floor(key / count), key % count];
      gather(found, a, { party: b, score, times });
      gather(found, b, { party: a, score, times });
    }
    const named = new Map<number, Suspect & { line: number }>();
    for (const [line, suspects] of found) {
      const first = suspects.sort((a, b) => b.score - a.score || a.party - b.party).slice(0, TOP);
      for (const { party, score, times } of first) {
        const [a, b] = [Math.min(line, party), Math.max(line, party)];
        named.set(a * count + b, { line: a, party: b, score, times });
      }
    }
    for (const [, { line, party, score, times }] of [...named].sort(([a], [b]) => a - b)) {
      const [there, back] = [engine.rowsFor(line, party), engine.rowsFor(party, line)];
      const of = engine.windowsOf(line).length + engine.windowsOf(party).length;
      const support = evidence(there.hit, back.hit);
      const against = evidence(there.missed, back.missed);
      claims.push({
        rule: 'R11b',
        subjects: [line, party],
        by: actorsOf(log)?.by ?? 'party',
        value: { is: 'lines-talk', times, of },
        score,
        support,
        against,
        n: support.length + against.length,
        alternatives: ['shared-group', 'coincidence', 'shared-phone'],
      });
    }
    return { claims, abstentions: [] };
  },
});
