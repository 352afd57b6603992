/**
 * Where phones are and how they are connected, at any time: from visits, or from plans where a
 * block of a city knows of no visits. On the way a phone is on the mobile network, in the cell of
 * the place that it left until half way, then in that of the next.
 */
import { attachmentOf, planOf, type Visit } from '../../world/index.ts';
import type { Carried } from './carried.ts';
import type { Lines } from './lines.ts';

/** One person's stays in order, times in s. */
interface Stays {
  readonly from: Uint32Array;
  readonly until: Uint32Array;
  readonly place: Uint32Array;
  /** Index of the Wi-Fi's line; −1 where the phone stays on the mobile network. */
  readonly line: Int32Array;
  readonly cell: Uint16Array;
}

export class Positions {
  /** Of the last {@link Positions.find}: index of the line, of the tower, and the place (−1 on the way). */
  line = 0;
  cell = 0;
  place = -1;

  private readonly found: (Stays | undefined)[] = [];
  private readonly starts: Uint32Array;
  private readonly rows: Uint32Array;

  private readonly world: Carried;
  private readonly lines: Lines;

  constructor(world: Carried, lines: Lines) {
    this.world = world;
    this.lines = lines;
    const { visits, people } = world;
    this.starts = new Uint32Array(people.length + 1);
    for (let i = 0; i < visits.length; i++) this.starts[(visits.person[i] ?? 0) + 1]! += 1;
    for (let p = 0; p < people.length; p++) this.starts[p + 1]! += this.starts[p]!;
    const next = this.starts.slice();
    this.rows = new Uint32Array(visits.length);
    // Visits are in order of time, and so are then those of each person.
    for (let i = 0; i < visits.length; i++) this.rows[next[visits.person[i]!]!++] = i;
  }

  /**
   * Finds a phone.
   * @param time ms since the world began
   */
  find(person: number, time: number): void {
    const stays = this.found[person] ?? this.stays(person);
    const { from, until, line, cell, place } = stays;
    const second = time / 1000;
    let low = 0;
    let high = from.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (from[middle]! <= second) low = middle + 1;
      else high = middle;
    }
    const at = low - 1;
    if (at >= 0 && second < until[at]!) {
      this.cell = cell[at]!;
      this.place = place[at]!;
      this.line = line[at]! >= 0 ? line[at]! : this.lines.sim(person);
      return;
    }
    this.place = -1;
    this.line = this.lines.sim(person);
    if (from.length === 0) {
      this.cell = this.world.cellAt(this.world.people[person]?.home ?? 0);
      return;
    }
    const next = Math.min(low, from.length - 1);
    const pastHalf = at < 0 || second * 2 >= until[at]! + from[next]!;
    this.cell = pastHalf ? cell[next]! : cell[at]!;
  }

  private stays(person: number): Stays {
    const visits = this.visitsOf(person);
    const whose = this.world.people[person];
    if (whose === undefined) throw new RangeError('nobody of that number');
    const stays: Stays = {
      from: Uint32Array.from(visits, ({ from }) => from),
      until: Uint32Array.from(visits, ({ until }) => until),
      place: Uint32Array.from(visits, ({ place }) => place),
      line: Int32Array.from(visits, ({ place }) => {
        const attachment = attachmentOf(this.world.seed, whose, this.lines.place(place), 0);
        return attachment.type === 'wifi' ? this.lines.wifi(place) : -1;
      }),
      cell: Uint16Array.from(visits, ({ place }) => this.world.cellAt(place)),
    };
    this.found[person] = stays;
    return stays;
  }

  private visitsOf(person: number): readonly Omit<Visit, 'person'>[] {
    const { visits, people, seed, days } = this.world;
    const rows = this.rows.subarray(this.starts[person], this.starts[person + 1]);
    if (rows.length > 0) {
      return Array.from(rows, (row) => ({
        place: visits.place[row]!,
        from: visits.from[row]!,
        until: visits.until[row]!,
      }));
    }
    const whose = people[person];
    if (whose === undefined) return [];
    const places = this.lines.place.bind(this.lines);
    return Array.from({ length: days }, (_, day) => planOf(seed, whose, day, places)).flat();
  }
}
