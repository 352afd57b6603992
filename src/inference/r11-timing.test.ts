import { describe, expect, it } from 'vitest';
import { about, at, draws, logOf, type Entry } from './fixtures.ts';
import { SECOND } from './clock.ts';
import { r11a } from './r11a-sealed.ts';
import { r11b } from './r11b-lines.ts';
import { infer, runRules } from './run.ts';

/** So many messages from one to the other, spread over the days, each at a time of its own. */
function messages(n: number, seed: number): number[] {
  const draw = draws(seed);
  return Array.from({ length: n }, () => at(0, 8) + Math.floor(draw() * at(20, 0)));
}
/** Many others who receive things at all times. */
const crowd = (n: number, each: number): Entry[] =>
  Array.from({ length: n }, (_, i) =>
    messages(each, 100 + i).map((time) => ({ time, peer: `stranger ${i}` })),
  ).flat();

describe('a sealed sender', () => {
  const arrivals = (n: number, delay: (i: number) => number): Entry[] =>
    messages(n, 7).flatMap((time, i) => [
      { time, peer: 'bea' },
      { time: time + delay(i), peer: 'ada' },
    ]);

  it('is named by the receipt, after a few messages, in a crowd', () => {
    const log = logOf([...arrivals(6, () => 2 * SECOND), ...crowd(50, 40)], 28, undefined, {
      subject: 'sender-sealed',
    });
    const claim = r11a.run(log).claims.find((one) => about(log, one)[1] === 'bea');
    expect(claim && about(log, claim)).toEqual(['ada', 'bea']);
    expect(claim?.value).toMatchObject({ rank: 1, times: 6, of: 6, seconds: 5 });
    expect(claim?.support).toHaveLength(12);
    expect(claim?.against).toHaveLength(0);
  });

  it('without receipts takes more messages, and replies', () => {
    const replies = (n: number): Entry[] => arrivals(n, (i) => (20 + (i % 9) * 25) * SECOND);
    const few = logOf([...replies(10), ...crowd(20, 20)]);
    expect(r11a.run(few).claims).toEqual([]);
    const many = logOf([...replies(40), ...crowd(20, 20)]);
    const claim = r11a.run(many).claims.find((one) => about(many, one)[1] === 'bea');
    expect(claim && about(many, claim)[0]).toBe('ada');
    expect(claim?.value).toMatchObject({ seconds: 300 });
  });

  it('is not named by chance, nor from four messages', () => {
    expect(r11a.run(logOf(crowd(40, 60))).claims).toEqual([]);
    const { claims, abstentions } = r11a.run(logOf(arrivals(4, () => 2000)));
    expect(claims).toEqual([]);
    expect(abstentions[0]).toMatchObject({ what: 'arrivals', have: 4, need: 5 });
  });

  it('is not asked for where the sender is shown', () => {
    const shown = arrivals(9, () => 2000).map((entry) => ({ ...entry, subject: 'somebody' }));
    expect(r11a.run(logOf(shown))).toEqual({ claims: [], abstentions: [] });
  });

  it('takes long on a large log, says how far it is, and comes to the same', () => {
    const log = logOf([...arrivals(40, () => 2000), ...crowd(60, 600)]);
    const steps = [...runRules(log, {}, [r11a])];
    expect(steps[0]).toEqual({ rule: 'R11a', done: 0, of: 1 });
    const shares = steps.slice(1).map(({ within = NaN }) => within);
    // 36,080 arrivals, ten thousand or a little more at a time.
    expect(shares).toHaveLength(3);
    expect(shares).toEqual([...shares].sort((a, b) => a - b));
    expect(shares[0]).toBeGreaterThan(0.25);
    expect(shares.at(-1)).toBeLessThanOrEqual(1);
    const { claims } = r11a.run(log);
    expect(claims.length).toBeGreaterThan(0);
    expect(infer(log, {}, [r11a]).claims).toEqual(claims);
    // A small one is done in one.
    expect([...runRules(logOf(arrivals(9, () => 2000)), {}, [r11a])]).toHaveLength(1);
  });

  it('is looked for in wake-ups too', () => {
    const pushes = [...arrivals(9, () => 2000), ...crowd(20, 20)].map(
      ({ time, peer = '' }): Entry => ({ time, subject: peer, kind: 'push' }),
    );
    const log = logOf(pushes);
    const named = r11a.run(log).claims.map((claim) => about(log, claim).join(' to '));
    expect(named).toContain('ada to bea');
  });
});

describe('two lines', () => {
  const traffic = (n: number, delay: (i: number) => number): Entry[] =>
    messages(n, 3).flatMap((time, i): Entry[] => [
      { time, subject: 'line a', direction: 'up' },
      { time: time + delay(i), subject: 'line b', direction: 'down' },
    ]);
  const noise: Entry[] = Array.from({ length: 40 }, (_, i) =>
    messages(30, 50 + i).map((time, k): Entry => ({
      ...{ time, subject: `line ${i}`, direction: k % 2 === 0 ? 'up' : 'down' },
    })),
  ).flat();

  it('are matched after three messages, in a crowd', () => {
    const log = logOf([...traffic(3, () => 700), ...noise]);
    const claims = r11b.run(log).claims;
    expect(claims.map((claim) => about(log, claim))).toEqual([['line a', 'line b']]);
    expect(claims[0]?.value).toEqual({ is: 'lines-talk', times: 3, of: 3 });
  });

  it('are not matched when what leaves comes down minutes later, or by chance', () => {
    expect(r11b.run(logOf([...traffic(9, (i) => (i + 1) * at(0, 0, 4)), ...noise])).claims).toEqual(
      [],
    );
    expect(r11b.run(logOf(noise)).claims).toEqual([]);
  });

  it('need two ends', () => {
    const one = traffic(9, () => 700).filter(({ direction }) => direction === 'up');
    expect(r11b.run(logOf(one)).abstentions[0]).toMatchObject({ what: 'people', need: 2 });
  });
});
