/**
 * Nightly backups (F-wa-backup-nightly): at two the app packs what is new, and hands it over before
 * five if the phone is on its owner's own Wi-Fi then; else it tries again the next night.
 */
import { purpose, subSeed } from '../../world/index.ts';
import type { Way } from './way.ts';

const DAY = 86_400;
const TWO = 7_200;
const WINDOW = 10_800;
/** Beside the words or the media of each message, and of each backup. Our estimate. */
const PER_MESSAGE = 100;
const PER_BACKUP = 4_096;

export class Backups {
  private readonly bytes: Float64Array;
  private readonly first: Uint32Array;
  private night = 0;

  private readonly way: Way;
  private readonly sealed: (person: number) => boolean;
  private readonly whose: readonly [number, number];

  /**
   * @param sealed whether a person has switched on end-to-end encryption (F-wa-backup-e2ee)
   * @param whose people from the one id up to the other
   */
  constructor(way: Way, sealed: (person: number) => boolean, whose: readonly [number, number]) {
    this.way = way;
    this.sealed = sealed;
    this.whose = whose;
    const count = way.carriage.world.people.length;
    this.bytes = new Float64Array(count);
    this.first = new Uint32Array(count);
  }

  /** A message is on the phones of its sender and of whoever it went to. */
  add(row: number, members: readonly number[]): void {
    const { messages } = this.way.carriage.world;
    const size = messages.bytes[row]! + PER_MESSAGE;
    this.bytes[messages.sender[row]!]! += size;
    for (const member of members) this.bytes[member]! += size;
  }

  /**
   * Lets nights pass.
   * @param second until then
   * @param row the first message from then on
   */
  until(second: number, row: number): void {
    for (; this.night * DAY + TWO <= second; this.night++) {
      for (let person = this.whose[0]; person < this.whose[1]; person++) this.back(person, row);
    }
  }

  private back(person: number, row: number): void {
    const { carriage, watcher, end } = this.way;
    const wait = subSeed(carriage.world.seed, purpose.backup, person, this.night) % (WINDOW * 1000);
    const time = (this.night * DAY + TWO) * 1000 + wait;
    const bytes = this.bytes[person]!;
    if (bytes === 0 || time >= end) return;
    carriage.positions.find(person, time);
    const { line, place } = carriage.positions;
    const atHome = place === carriage.world.people[person]?.home;
    if (!atHome || carriage.lines.all[line]?.type !== 'wifi') return;
    const first = this.sealed(person) ? row : this.first[person]!;
    const seen = this.way.seen(person, time, line);
    watcher.backup?.(time, person + 1, seen, PER_BACKUP + bytes, first, row);
    this.first[person] = row;
    this.bytes[person] = 0;
  }
}
