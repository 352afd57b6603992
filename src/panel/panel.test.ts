import { describe, expect, it } from 'vitest';
import type { ChatLog } from '../observers/index.ts';
import { areasOf, cellPaths } from './location.ts';
import { contactsOf } from './contacts.ts';
import { hoursOf } from './timing.ts';

const DAY = 86_400_000;
const log = (records: ChatLog['records']): ChatLog => ({
  observer: 'service',
  columns: ['time', 'subject', 'peer', 'kind', 'place'],
  absent: {},
  records,
});
const message = (id: number, time: number, subject: string, peer: string) =>
  ({
    id: `r${id}`,
    journey: `j${id}`,
    time,
    subject,
    peer,
    kind: 'message',
    place: { area: 'town', id: 'town' },
  }) as const;

describe('timing', () => {
  it('counts records by the hour of the day of the first', () => {
    const hours = hoursOf(
      log([message(1, 3 * DAY + 5, 'a', 'b'), message(2, 3 * DAY + 3_600_000 * 7.5, 'b', 'a')]),
    );
    expect(hours).toHaveLength(24);
    expect(hours[0]).toEqual({ start: 3 * DAY, records: 1 });
    expect(hours[7]?.records).toBe(1);
  });
  it('has nothing to show for an empty log', () => expect(hoursOf(log([]))).toEqual([]));
});

describe('contacts', () => {
  it('counts messages each way, and gives the same picture for the same log', () => {
    const records = log([
      message(1, 1, 'a', 'b'),
      message(2, 2, 'b', 'a'),
      message(3, 3, 'a', 'b'),
    ]);
    const contacts = contactsOf(records, 400, 200);
    expect(contacts.edges).toEqual([{ a: 'a', b: 'b', forth: 2, back: 1 }]);
    expect(contactsOf(records, 400, 200)).toEqual(contacts);
    for (const { x, y } of contacts.nodes) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(400);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(200);
    }
  });
  it('draws somebody who writes to themselves, and nobody for an empty log', () => {
    expect(contactsOf(log([message(1, 1, 'a', 'a')]), 400, 200).nodes).toHaveLength(1);
    expect(contactsOf(log([]), 400, 200)).toEqual({ nodes: [], edges: [] });
  });
});

describe('location', () => {
  it('gathers areas, most records first', () => {
    const records = [1, 2, 3].map((id) => ({
      ...message(id, id, 'a', 'b'),
      place: { area: 'cell', id: id === 2 ? 'north' : 'south' } as const,
    }));
    expect(areasOf(log(records)).map(({ place, records: n }) => [place.id, n])).toEqual([
      ['south', 2],
      ['north', 1],
    ]);
  });
  it('cuts the map into one cell for each tower', () => {
    const cells = cellPaths({
      width: 10,
      height: 10,
      outline: '',
      river: '',
      roads: [],
      reach: 1,
      sites: [],
      towers: [
        { id: 'west', x: 2, y: 5 },
        { id: 'east', x: 8, y: 5 },
      ],
    });
    expect([...cells.keys()]).toEqual(['west', 'east']);
    expect(cells.get('west')).toContain('5,');
  });
});
