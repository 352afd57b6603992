/**
 * Lines: the Wi-Fi of a place and the SIM of a person, each with its provider, subscriber and
 * address. Lines are numbered as they are first used; their ids are for good.
 */
import {
  PROVIDERS,
  indexOf,
  mobilePool,
  placeOf,
  purpose,
  subSeed,
  type Place,
  type PlaceId,
} from '../../world/index.ts';
import type { Carried } from './carried.ts';
import { SMALL, providers } from './carried.ts';

export interface Line {
  /** `line-<site>`, `sim-<person>`, or `exit-<number>` of a VPN or of Tor. */
  readonly id: string;
  readonly type: 'wifi' | 'mobile' | 'relay';
  /** Index into `providers`; −1 for an exit. */
  readonly provider: number;
  /** In whose name: `person-<id>`, or the site of a place that is nobody's home. */
  readonly subscriber: string;
  /** Id of that person, if it is one. */
  readonly person?: number;
  /** Where a Wi-Fi line ends, and that place as a word. */
  readonly place?: PlaceId;
  readonly site?: string;
  /** Of an exit, which keeps it. */
  readonly address?: string;
}

/** First three numbers of the addresses that RFC 5737 keeps for documentation, one for each provider. */
const documentation = ['192.0.2', '198.51.100', '203.0.113'] as const;
/** Homes, employers, venues and shared mobile addresses that have numbers of their own in one range. */
const smallSlots = { home: 0, work: 150, venue: 185, mobile: 215, end: 251 } as const;
/** The same in 198.18.0.0/15, which RFC 2544 keeps for tests: 2^17 addresses. */
const largeSlots = {
  home: 0,
  work: 100_000,
  venue: 108_000,
  mobile: 114_000,
  end: 131_072,
} as const;

/** Where a VPN and Tor come out: addresses that no line here has. Many share each. */
const exits = {
  vpn: ['192.0.2.252'],
  tor: ['198.51.100.252', '203.0.113.252', '203.0.113.253'],
} as const;
/** A circuit of Tor is used for so long, ms, then another is taken. Its default. */
const CIRCUIT = 600_000;

export class Lines {
  readonly all: Line[] = [];
  private readonly wifis = new Map<PlaceId, number>();
  private readonly sims = new Map<number, number>();
  private readonly exits = new Map<string, number>();
  private readonly known = new Map<PlaceId, Place>();
  private readonly holders = new Map<PlaceId, number>();
  private readonly shift: number;
  private readonly small: boolean;

  private readonly world: Carried;

  constructor(world: Carried) {
    this.world = world;
    for (const place of world.places) this.known.set(place.id, place);
    for (const { home, household } of world.people) this.holders.set(home, household);
    this.shift = subSeed(world.seed, purpose.address, 0);
    this.small = world.people.length <= SMALL.addresses;
  }

  place(id: PlaceId): Place {
    let place = this.known.get(id);
    if (place === undefined) {
      place = placeOf(this.world.seed, id);
      this.known.set(id, place);
    }
    return place;
  }

  /** The line of a place's Wi-Fi, as an index. */
  wifi(place: PlaceId): number {
    let index = this.wifis.get(place);
    if (index === undefined) {
      const { provider } = this.place(place);
      const site = this.world.siteOf(place);
      const person = this.holders.get(place);
      const subscriber = person === undefined ? site : `person-${person}`;
      const whose = person === undefined ? {} : { person };
      index =
        this.all.push({
          id: `line-${site}`,
          type: 'wifi',
          provider,
          subscriber,
          ...whose,
          place,
          site,
        }) - 1;
      this.wifis.set(place, index);
    }
    return index;
  }

  /** The line of a person's SIM, as an index. */
  sim(person: number): number {
    let index = this.sims.get(person);
    if (index === undefined) {
      index =
        this.all.push({
          id: `sim-${person}`,
          type: 'mobile',
          provider: this.carrier(person),
          subscriber: `person-${person}`,
          person,
        }) - 1;
      this.sims.set(person, index);
    }
    return index;
  }

  /** Where what a person sends then comes out of a VPN or of Tor, as the index of a line. */
  exit(by: 'vpn' | 'tor', person: number, time: number): number {
    const count = exits[by].length;
    const circuit = Math.floor(time / CIRCUIT);
    const which =
      count === 1 ? 0 : subSeed(this.world.seed, purpose.circuit, person, circuit) % count;
    const address = exits[by][which] ?? '';
    let index = this.exits.get(address);
    if (index === undefined) {
      const id = `exit-${by}-${which}`;
      index = this.all.push({ id, type: 'relay', provider: -1, subscriber: id, address }) - 1;
      this.exits.set(address, index);
    }
    return index;
  }

  /** The provider of a person's SIM. */
  carrier(person: number): number {
    const given = this.world.cast?.[person]?.carrier;
    const named = providers.findIndex((name) => name === given);
    return named >= 0 ? named : subSeed(this.world.seed, purpose.carrier, person) % PROVIDERS;
  }

  /**
   * The IPv4 address of a line as servers see it. That of a SIM is shared with some sixty others of
   * the same carrier (carrier-grade NAT), and another one each day.
   * @param index of the line
   */
  address(index: number, day: number): string {
    const line = this.all[index];
    if (line === undefined) throw new RangeError('no such line');
    if (line.address !== undefined) return line.address;
    const slots = this.small ? smallSlots : largeSlots;
    return this.numbered(line.provider, this.slot(line, day, slots));
  }

  private slot(line: Line, day: number, slots: typeof smallSlots | typeof largeSlots): number {
    if (line.place === undefined) {
      const owner = this.world.people[line.person ?? 0];
      if (owner === undefined) throw new RangeError('a SIM of nobody');
      // Pools of all carriers are numbered through; each carrier has a third of them to itself.
      const pool = Math.floor(mobilePool(this.world.seed, owner, day) / PROVIDERS);
      return slots.mobile + pool * (this.small ? 1 : PROVIDERS) + (this.small ? 0 : line.provider);
    }
    const kind = this.place(line.place).kind;
    const index = indexOf(line.place);
    if (kind === 'home') return slots.home + index;
    const employer = kind === 'office' || kind === 'school' || kind === 'hospital';
    return (employer ? slots.work : slots.venue) + index;
  }

  /** Spread over the range, one to one, so that neighbours in number are no neighbours in address. */
  private numbered(provider: number, slot: number): string {
    if (this.small) {
      const host = 1 + ((slot * 97 + this.shift) % smallSlots.end);
      return `${documentation[provider] ?? documentation[0]}.${host}`;
    }
    const spread = (slot * 40_503 + (this.shift >>> 8)) % largeSlots.end;
    return `198.${18 + (spread >>> 16)}.${(spread >>> 8) & 255}.${spread & 255}`;
  }
}
