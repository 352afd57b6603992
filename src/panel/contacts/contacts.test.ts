import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Log } from '../../observers/index.ts';
import { hardLogs, handLog, syntheticLog } from '../fixtures.ts';
import type { Frame } from '../frame.ts';
import { indexLog } from '../index-log.ts';
import { everything } from '../selection.ts';
import { Tally } from '../tally.ts';
import { communitiesOf } from './communities.ts';
import { csvOfPairs } from './csv.ts';
import { canvasOf, inkOf, tiesFrom } from './drawing.ts';
import { layoutOf } from './layout.ts';
import { blocksOf, sumCells } from './matrix.ts';
import { networkOf, type Ghost } from './network.ts';
import { pictureAtOnce, pictureFor } from './picture.ts';
import { readingOf, standingOf, strongestPairs } from './reading.ts';
import { runAtOnce, runInSlices } from './slices.ts';

const frameOf = (log: Log, change: Partial<Frame['selection']> = {}) =>
  new Tally(indexLog(log)).select({ ...everything(log), ...change });
const netOf = (log: Log, ghost?: Ghost) => runAtOnce(networkOf(indexLog(log), ghost));
const ghostOf = (log: Log, codeOf: Ghost['codeOf'] = (code) => code): Ghost => ({
  frame: frameOf(log),
  codeOf,
  nameOf: (code) => `other ${code}`,
});
const sum = (values: Uint32Array) => values.reduce((total, value) => total + value, 0);

/** Two fours who only meet over one tie. */
const twoCircles = handLog(
  [0, 4]
    .flatMap((start) =>
      [1, 2, 3, 4].flatMap((a) =>
        [1, 2, 3, 4]
          .filter((b) => b > a)
          .flatMap((b) =>
            Array.from({ length: 9 }, () => ({ time: 0, subject: start + a, peer: start + b })),
          ),
      ),
    )
    .concat([{ time: 0, subject: 1, peer: 5 }]),
);

describe('a network', () => {
  it('has each tie with its messages, and groups of whoever wrote to them', () => {
    const network = netOf(
      handLog([
        { time: 0, subject: 4, peer: 2 },
        { time: 1, subject: 2, peer: 4 },
        { time: 2, subject: 2, peer: 5 },
        { time: 3, subject: 7, group: 1 },
        { time: 4, subject: 2, group: 1 },
        { time: 5, subject: 3, kind: 'online' },
        { time: 6, subject: 5, peer: 6, kind: 'contact' },
      ]),
    );
    expect([...network.people]).toEqual([2, 4, 5, 6, 7]);
    expect([...network.ties.weight]).toEqual([2, 1]);
    expect([...network.strength]).toEqual([3, 2, 1, 0, 0]);
    expect(network.groups).toEqual([{ code: 1, members: [0, 4] }]);
    expect(network.filed).toEqual([[2, 3]]);
  });

  it('holds what only the other log has, known here or not', () => {
    const own = handLog([{ time: 0, subject: 1, peer: 2 }]);
    const other = handLog([
      { time: 0, subject: 1, peer: 2 },
      { time: 1, subject: 2, peer: 3 },
    ]);
    const ghost = ghostOf(other, (code) => (code === 3 ? undefined : code));
    const network = netOf(own, ghost);
    // Three parties in the dictionary with its filler, and code 3 of the other.
    expect([...network.people]).toEqual([1, 2, 6]);
    expect([...network.ghostTie]).toEqual([0, 0, 1]);
    expect(readingOf(frameOf(own), network, ghost).gone).toBe(1);
  });
});

describe('communities', () => {
  it('finds two circles, and says the same twice', () => {
    const network = netOf(twoCircles);
    const found = runAtOnce(communitiesOf(network));
    expect([...found]).toEqual([0, 0, 0, 0, 1, 1, 1, 1]);
    expect(runAtOnce(communitiesOf(network))).toEqual(found);
  });
});

describe('a layout', () => {
  it('is the same for the same log, whatever is chosen', () => {
    const log = syntheticLog({ people: 30, records: 2000 });
    expect(runAtOnce(layoutOf(netOf(log)))).toEqual(runAtOnce(layoutOf(netOf(log))));
    const index = indexLog(log);
    const tally = new Tally(index);
    const first = tally.select(everything(log));
    const small = hardLogs.sameSecond();
    expect(first.index).toBe(tally.select({ ...everything(log), from: 5e8 }).index);
    const kept = indexLog(small);
    expect(pictureAtOnce(kept, undefined)).toBe(pictureAtOnce(kept, undefined));
  });

  it('stands friends closer than strangers', () => {
    const { x, y } = runAtOnce(layoutOf(netOf(twoCircles)));
    const apart = (a: number, b: number) => Math.hypot(x[a]! - x[b]!, y[a]! - y[b]!);
    expect(apart(1, 2)).toBeLessThan(apart(1, 6));
    expect(apart(6, 7)).toBeLessThan(apart(2, 7));
  });

  it.each(Object.entries(hardLogs).filter(([name]) => name !== 'star'))(
    'keeps everybody of the hard log %s inside the picture',
    (_, make) => {
      const log = make();
      const network = netOf(log);
      const layout = runAtOnce(layoutOf(network));
      const canvas = canvasOf(network, layout, 320);
      for (const { x, y } of canvas.points) {
        expect(x >= 0 && x <= canvas.width && y >= 0 && y <= canvas.height).toBe(true);
      }
      const ink = inkOf(network, canvas, frameOf(log));
      expect([ink.context, ...ink.picked, ink.gone].join('')).not.toContain('NaN');
    },
  );
});

it('stands upright on a phone, and lies where it is wide', () => {
  const network = netOf(twoCircles);
  const layout = runAtOnce(layoutOf(network));
  const [phone, screen] = [canvasOf(network, layout, 328), canvasOf(network, layout, 720)];
  expect(phone.height).toBeGreaterThan(1.3 * phone.width);
  expect(screen.height).toBeLessThan(screen.width);
});

describe('the ink', () => {
  const log = syntheticLog({ people: 12, records: 900, days: 7 });
  const network = netOf(log);
  const canvas = canvasOf(network, runAtOnce(layoutOf(network)), 600);
  const shapes = (path: string) => path.split('M').length - 1;

  it('draws every tie once, picked or faint', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 6 }), fc.integer({ min: 1, max: 12 }), (day, who) => {
        const frame = frameOf(log, { from: day * 864e5, parties: new Set([who]) });
        const ink = inkOf(network, canvas, frame);
        const picked = ink.picked.reduce((total, path) => total + shapes(path), 0);
        expect(picked).toBe(readingOf(frame, network).pairs);
        expect(picked + shapes(ink.context)).toBe(network.ties.length);
      }),
      { numRuns: 30 },
    );
  });

  it('draws the ties of one person as the frame has them', () => {
    const frame = frameOf(log, { until: 2 * 864e5 });
    for (const place of network.people.keys()) {
      const { people } = standingOf(frame.picked, network, place);
      expect(shapes(tiesFrom(network, canvas, frame, place))).toBe(people);
    }
  });

  it('draws what is gone, and nothing as gone that is there', () => {
    const frame = frameOf(log);
    expect(inkOf(network, canvas, frame, ghostOf(log)).gone).toBe('');
    const without = { ...log, data: { ...log.data } };
    delete (without.data as { peer?: Uint32Array }).peer;
    const ghost = ghostOf(log);
    const both = netOf(without, ghost);
    const ink = inkOf(both, canvas, frameOf(without), ghost);
    expect(ink.picked.join('')).toBe('');
    expect(shapes(ink.gone)).toBe(both.ties.length);
  });
});

describe('a matrix', () => {
  it('has everybody in one block and every message in one cell', () => {
    const log = syntheticLog({ people: 700, records: 20_000 });
    const network = netOf(log);
    const blocks = runAtOnce(blocksOf(network, indexLog(log)));
    const everyone = blocks.members.flat();
    expect(everyone.length).toBe(network.people.length);
    expect(new Set(everyone).size).toBe(everyone.length);
    for (const [block, members] of blocks.members.entries()) {
      expect(members.every((place) => blocks.of[place] === block)).toBe(true);
    }
    const frame = frameOf(log, { from: 864e5, until: 5 * 864e5 });
    const cells = new Uint32Array(blocks.members.length ** 2);
    const most = sumCells(frame.picked, blocks.cellOf, cells);
    expect(sum(cells)).toBe(sum(frame.picked.pairs));
    expect(most).toBe(Math.max(...cells));
  });

  it('tells the two directions apart', () => {
    const log = handLog([
      { time: 0, subject: 1, peer: 2 },
      { time: 1, subject: 1, peer: 2 },
      { time: 2, subject: 2, peer: 1 },
    ]);
    const blocks = runAtOnce(blocksOf(netOf(log), indexLog(log)));
    const cells = new Uint32Array(blocks.members.length ** 2);
    sumCells(frameOf(log).picked, blocks.cellOf, cells);
    expect([...cells]).toEqual([0, 2, 1, 0]);
  });

  it('cuts 10,000 contacts of one person into blocks', async () => {
    const log = hardLogs.star();
    const index = indexLog(log);
    const picture = await pictureFor(index, undefined, new AbortController().signal);
    expect(picture.kind === 'matrix' && picture.blocks.members.length).toBeGreaterThan(20);
    expect(picture.kind === 'matrix' && picture.blocks.members.length).toBeLessThan(100);
    expect(pictureAtOnce(index, undefined)).toBe(picture);
  });
});

describe('a reading', () => {
  it('counts what the frame holds', () => {
    const log = handLog([
      { time: 0, subject: 1, peer: 2 },
      { time: 1, subject: 2, peer: 1 },
      { time: 2, subject: 3, peer: 1 },
      { time: 3, subject: 2, peer: 2 },
      { time: 4, subject: 2, peer: 3, kind: 'read' },
    ]);
    const network = netOf(log);
    expect(readingOf(frameOf(log), network)).toEqual({
      messages: 3,
      pairs: 2,
      people: 3,
      others: 3,
      strongest: { first: 1, second: 2, forth: 1, back: 1 },
      toOneself: 1,
      gone: 0,
    });
    const about3 = frameOf(log, { parties: new Set([3]) });
    expect(readingOf(about3, network)).toMatchObject({ pairs: 1, others: 1, toOneself: 0 });
    expect(standingOf(frameOf(log).picked, network, 0)).toEqual({
      messages: 3,
      people: 2,
      most: 1,
      mostMessages: 2,
    });
  });

  it('says of logs without contacts that there are none', () => {
    for (const log of [hardLogs.none(), syntheticLog({ without: ['peer', 'group'] })]) {
      const reading = readingOf(frameOf(log), netOf(log));
      expect(reading).toMatchObject({ messages: 0, pairs: 0, people: 0, strongest: undefined });
      expect(netOf(log).people).toHaveLength(0);
    }
  });

  it('lists pairs by weight, and exports all of them', () => {
    const frame = frameOf(syntheticLog({ people: 16, records: 3000 }));
    const { shown, of } = strongestPairs(frame, 10);
    const weights = shown.map(({ forth, back }) => forth + back);
    expect(weights).toEqual([...weights].sort((a, b) => b - a));
    expect(shown).toHaveLength(10);
    const lines = csvOfPairs(frame, (code) => `=${code}`)
      .trimEnd()
      .split('\r\n');
    expect(lines).toHaveLength(of + 1);
    expect(lines[1]).toContain("'=");
  });
});

describe('slices', () => {
  it('come to the same as in one go, and stop when told', async () => {
    function* work(): Generator<void, number> {
      for (let i = 0; i < 1000; i++) yield;
      return 7;
    }
    expect(await runInSlices(work())).toBe(runAtOnce(work()));
    await expect(runInSlices(work(), AbortSignal.abort(new Error('enough')))).rejects.toThrow(
      'enough',
    );
  });
});
