/** What became of the cases of a run, and which case it was that went wrong. */
import { Dice, seed } from './dice.ts';

/** ms that one case may take before it is called a hang. Counted by the clock: far above all of them. */
const HANG = 20_000;

/**
 * Throws cases at a door.
 * @param door its name, for the report and for its cases
 * @param answer the word that a case was answered with
 * @throws Error naming seed and case, for what the door threw or for what took too long
 */
export function attack(door: string, cases: number, answer: (dice: Dice) => string): void {
  const dice = new Dice(door);
  const outcomes = new Map<string, number>();
  for (let i = 0; i < cases; i++) {
    dice.start(i);
    const began = performance.now();
    let outcome: string;
    try {
      outcome = answer(dice);
    } catch (error) {
      throw new Error(`${door}: seed “${seed}”, case ${i}`, { cause: error });
    }
    if (performance.now() - began > HANG)
      throw new Error(`${door}: seed “${seed}”, case ${i}: no answer for ${HANG} ms`);
    outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
  }
  const lines = [...outcomes]
    .sort(([, a], [, b]) => b - a)
    .map(([outcome, count]) => `  ${String(count).padStart(9)}  ${outcome}`);
  process.stdout.write(`\n${door}: ${cases} cases, seed “${seed}”\n${lines.join('\n')}\n`);
}
