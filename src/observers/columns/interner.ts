/** Keys, which are numbers, to codes, which are small numbers: 1 for the first key that comes, … */

/** Keys below this find their code in a table, all others in a map. */
const TABLE = 1 << 21;

export class Interner {
  private table = new Uint32Array(1 << 10);
  private readonly map = new Map<number, number>();
  private readonly known: number[] = [];

  /** Keys by code - 1. */
  get keys(): readonly number[] {
    return this.known;
  }

  /** @param key a safe integer from 0 up; 0 is none and has the code 0 */
  codeOf(key: number): number {
    if (key === 0) return 0;
    if (key >= TABLE) {
      const code = this.map.get(key);
      if (code !== undefined) return code;
      this.map.set(key, this.known.push(key));
      return this.known.length;
    }
    if (key >= this.table.length) this.grow(key);
    const code = this.table[key] ?? 0;
    return code === 0 ? (this.table[key] = this.known.push(key)) : code;
  }

  private grow(key: number): void {
    const table = new Uint32Array(Math.max(2 * this.table.length, key + 1));
    table.set(this.table);
    this.table = table;
  }
}
