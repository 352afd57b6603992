/** The matrix: nobody and nothing is left out, nothing is said without ground, in any language. */
import { describe, expect, it } from 'vitest';
import { csvRows } from '../../src/inference/csv-fields.ts';
import {
  allMessengerIds,
  defenceIds,
  defend,
  messengers,
  providers,
} from '../../src/network/index.ts';
import {
  columnNames,
  observerKinds,
  observersOf,
  printObserver,
  viewOf,
} from '../../src/observers/index.ts';
import { sources } from '../../src/story/sources.ts';
import {
  cellId,
  dataKinds,
  differs,
  matrixOf,
  observerOrder,
  placeOfCell,
  tallyOf,
} from '../../src/surfaces/matrix/cells.ts';
import { standsFor } from '../../src/surfaces/matrix/stands-for.ts';
import { cellInWords, levelNames, matrixCsv, reasonOf } from '../../src/surfaces/matrix/telling.ts';
import { figures as german } from '../../src/ui/language/de/figures/index.ts';
import { weeks as germanWeeks } from '../../src/ui/language/de/weeks/index.ts';
import { figures as english } from '../../src/ui/language/en/figures/index.ts';
import { weeks as englishWeeks } from '../../src/ui/language/en/weeks/index.ts';
import { readState } from '../../src/ui/state.ts';
import { storyWorld } from '../../src/world/index.ts';

const cellsOf = (id: (typeof allMessengerIds)[number]) =>
  matrixOf(messengers[id]).flatMap(({ cells }) => cells);
const cellOf = (id: (typeof allMessengerIds)[number], name: string) => {
  const cell = cellsOf(id).find((one) => cellId(one) === name);
  if (cell === undefined) throw new Error(`no cell ${name}`);
  return cell;
};

it('has every kind of observer and every column of a log', () => {
  expect([...observerOrder].sort()).toEqual([...observerKinds].sort());
  expect(dataKinds.filter((data) => data !== 'contacts').sort()).toEqual([...columnNames].sort());
});

describe.each(allMessengerIds)('through %s', (id) => {
  it('sees what the logs have, and nothing else', () => {
    for (const { kind, nowhere, cells } of matrixOf(messengers[id])) {
      const { columns, absent } = viewOf(kind, messengers[id]);
      expect(nowhere === undefined, kind).toBe(columns.length > 1);
      if (nowhere !== undefined) {
        expect(cells.every(({ seen }) => !seen)).toBe(true);
        continue;
      }
      const seen = cells.filter((cell) => cell.seen && cell.data !== 'contacts');
      expect(seen.map(({ data }) => data).sort(), kind).toEqual([...columns].sort());
      for (const cell of cells) {
        if (cell.seen || cell.data === 'contacts' || cell.why === 'phone-keeps-none') continue;
        expect(cell.why).toBe(absent[cell.data]);
      }
    }
  });

  it('stands on sources that exist, or says that it is inferred', () => {
    for (const cell of cellsOf(id)) {
      const grounds = cell.seen
        ? levelNames.map((name) => cell.levels[name].ground)
        : [cell.sources ?? 'inference'];
      for (const ground of grounds) {
        if (ground === 'inference') continue;
        expect(ground.length).toBeGreaterThan(0);
        for (const source of ground) expect(Object.keys(sources)).toContain(source);
      }
    }
  });

  it.each([
    ['en', english, englishWeeks],
    ['de', german, germanWeeks],
  ] as const)('has words for every cell: %s', (_, figures, weeks) => {
    for (const cell of cellsOf(id)) {
      expect(cellInWords(figures, weeks, cell)).toMatch(/^\S.*\S$/su);
      if (!cell.seen) expect(reasonOf(figures, weeks, cell), cell.why).toMatch(/\.$/u);
    }
  });

  it('can be taken away as a table that says the same', () => {
    const rows = matrixOf(messengers[id]);
    const csv = matrixCsv(english, englishWeeks, [{ name: id, rows }]);
    const [head, ...lines] = [...csvRows(csv, ',')].map(({ fields }) => fields ?? []);
    expect(lines).toHaveLength(observerOrder.length * dataKinds.length);
    const see = head?.indexOf('can see') ?? -1;
    expect(see).toBeGreaterThan(0);
    expect(lines.filter((line) => line[see]?.startsWith('yes'))).toHaveLength(tallyOf(rows).seen);
    for (const line of lines) expect(line).toHaveLength(head?.length ?? 0);
  });
});

it('under any defence every cell is still sourced, and none shows more of the words', () => {
  for (const id of allMessengerIds) {
    const plainly = matrixOf(messengers[id]);
    for (const on of [...defenceIds.map((one) => [one]), defenceIds]) {
      const defended = matrixOf(defend(messengers[id], new Set(on)));
      defended.forEach(({ cells }, i) => {
        const [words] = cells;
        if (words?.seen) expect(plainly[i]?.cells[0]?.seen, `${id} ${on.join()}`).toBe(true);
      });
    }
  }
  const [service] = matrixOf(defend(messengers.e2ee, new Set(['sealed-sender'])));
  expect(service?.cells.find(({ data }) => data === 'subject')).toMatchObject({
    barrier: 'hidden',
    why: 'sender-sealed',
  });
});

it('proof and promise are not confused', () => {
  const why = (id: (typeof allMessengerIds)[number], name: string) => {
    const cell = cellOf(id, name);
    return cell.seen ? 'seen' : cell.barrier;
  };
  expect(why('e2ee', 'service.text')).toBe('hidden');
  expect(why('cloud', 'service.text')).toBe('seen');
  expect(why('signal', 'service.subject')).toBe('hidden');
  expect(why('signal', 'service.contacts')).toBe('hidden');
  expect(why('e2ee', 'parent.contacts')).toBe('promised');
  expect(why('e2ee', 'parent.group')).toBe('promised');
  expect(why('signal', 'authority-past.peer')).toBe('promised');
  expect(why('sms', 'service.time')).toBe('nothing');
  const peer = cellOf('e2ee', 'service.peer');
  expect(peer.seen && peer.levels.see.level).toBe('yes');
  expect(peer.seen && peer.levels.keep.level).toBe('no');
});

it('two messengers differ where they do', () => {
  const changed = (name: string) => differs(cellOf('e2ee', name), cellOf('signal', name));
  expect(changed('service.subject')).toBe(true);
  expect(changed('service.text')).toBe(false);
  expect(changed('wifi.time')).toBe(false);
  for (const cell of cellsOf('e2ee')) expect(differs(cell, cell)).toBe(false);
});

it('a link holds a cell', () => {
  for (const cell of cellsOf('e2ee')) {
    const id = cellId(cell);
    expect(readState(`?cell=${id}`).cell).toBe(id);
    const place = placeOfCell(id);
    expect(place && [observerOrder[place.row], dataKinds[place.column]]).toEqual([
      cell.kind,
      cell.data,
    ]);
  }
  for (const nonsense of ['service', 'service.', 'moon.text', 'service.soul', '.', '__proto__.x'])
    expect(placeOfCell(nonsense)).toBeUndefined();
});

it('each row leads to somebody of the story', () => {
  const world = storyWorld(englishWeeks.story);
  const all = new Set(
    allMessengerIds.flatMap((id) =>
      observersOf(world, defend(messengers[id], new Set(['vpn'])), providers).map(printObserver),
    ),
  );
  for (const observer of Object.values(standsFor)) expect(all).toContain(observer);
});
