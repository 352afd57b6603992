/**
 * Randomness that repeats: every entity of the world (a person, a tie, one day of a tie) has a stream
 * of its own, found from the world's seed and the entity's number. Nobody draws from anybody else's
 * stream, so one more person changes no other, and a longer world begins with the shorter one.
 *
 * Only integer operations and exact IEEE-754 arithmetic (+ − × ÷, floor): the same in every engine.
 */

/** What a stream is for. The numbers are part of the seed: never reuse or renumber one. */
export const purpose = {
  household: 1,
  person: 2,
  place: 3,
  contacts: 4,
  tie: 5,
  tieCount: 6,
  tieDay: 7,
  groupCount: 8,
  groupDay: 9,
  plan: 10,
  night: 11,
  mobile: 12,
  event: 13,
  club: 14,
  tower: 15,
  name: 16,
  // What only the network draws: how its people's messages travel. From 64, apart from the town's.
  message: 64,
  padding: 65,
  registration: 66,
  chain: 67,
  identity: 68,
  station: 69,
  carrier: 70,
  backup: 71,
  cover: 72,
  address: 73,
  account: 74,
  circuit: 75,
  batch: 76,
} as const;
export type Purpose = (typeof purpose)[keyof typeof purpose];

/** 2^-32. */
const UNIT = 1 / 4294967296;

/** The finaliser of MurmurHash3 (Appleby, public domain): every input bit reaches every output bit. */
function finalise(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** One more 32-bit value into a hash: the round of MurmurHash3. */
function mix(h: number, value: number): number {
  let k = Math.imul(value, 0xcc9e2d51);
  k = Math.imul((k << 15) | (k >>> 17), 0x1b873593);
  h ^= k;
  return (Math.imul((h << 13) | (h >>> 19), 5) + 0xe6546b64) | 0;
}

/** The world's seed as 32 bits. A number and its decimal text are the same seed. */
export function worldSeed(seed: string | number): number {
  const text = String(seed);
  let h = text.length;
  for (let i = 0; i < text.length; i++) h = mix(h, text.charCodeAt(i));
  return finalise(h);
}

/**
 * 32 bits for one entity.
 * @param world as {@link worldSeed} gives it
 * @param a number of the entity; `b`, `c`: the other end of a tie, the day
 */
export function subSeed(world: number, what: Purpose, a: number, b = 0, c = 0): number {
  return finalise(mix(mix(mix(mix(world, what), a), b), c));
}

/** {@link subSeed} as a number in (0, 1): one draw without a stream, for what is drawn most. */
export function subUnit(world: number, what: Purpose, a: number, b = 0, c = 0): number {
  return (subSeed(world, what, a, b, c) + 0.5) * UNIT;
}

/** sfc32 (Chris Doty-Humphrey, PractRand): 128 bits of state, period at least 2^32. */
export class Stream {
  private a = 0;
  private b = 0;
  private c = 0;
  private counter = 1;

  constructor(world: number, what: Purpose, a: number, b = 0, c = 0) {
    this.restart(world, what, a, b, c);
  }

  /** Makes this the stream of another entity, as a new one would be; saves the allocation. */
  restart(world: number, what: Purpose, a: number, b = 0, c = 0): this {
    this.a = subSeed(world, what, a, b, c);
    // A second, unrelated hash: 32 bits alone would give some of millions of streams twice.
    this.b = subSeed(world ^ 0x9e3779b9, what, b, c, a);
    this.c = what;
    this.counter = 1;
    for (let i = 0; i < 12; i++) this.next();
    return this;
  }

  /** 32 random bits. */
  next(): number {
    const t = (this.a + this.b + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (this.c << 21) | (this.c >>> 11);
    this.c = (this.c + t) | 0;
    return t >>> 0;
  }

  /** A number in (0, 1), never an end. */
  unit(): number {
    return (this.next() + 0.5) * UNIT;
  }

  /** An integer from 0 to `n` − 1. */
  below(n: number): number {
    return Math.floor(this.next() * UNIT * n);
  }

  /** True with that probability. */
  chance(probability: number): boolean {
    return this.unit() < probability;
  }
}
