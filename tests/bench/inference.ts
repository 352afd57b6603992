/**
 * How fast the rules are, and how their cost grows: the story's service, and logs ten times as long
 * each. The best of some rounds counts. What grows ten times in records and ten times in time is linear.
 * Nothing is asserted.
 */
import { it } from 'vitest';
import { infer, rules, runRules, type PublicKnowledge } from '../../src/inference/index.ts';
import { messengers } from '../../src/network/index.ts';
import { parseObserver, watch, type Log } from '../../src/observers/index.ts';
import { knowledgeOf } from '../../src/surfaces/reckoning/index.ts';
import { story } from '../../src/ui/language/en/weeks/story.ts';
import { generateWorld, inhabit, storyWorld } from '../../src/world/index.ts';

const service = parseObserver('service');

/** The same log again, of which no rule remembers anything. */
const afresh = (log: Log): Log => ({ ...log });

function best(rounds: number, run: () => void): number {
  let least = Infinity;
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    run();
    least = Math.min(least, performance.now() - start);
  }
  return least;
}

/** ms of each rule on its own log, and the longest that nothing is said between two steps. */
function longestStep(log: Log, knowledge: PublicKnowledge): number {
  const steps = runRules(afresh(log), knowledge);
  let longest = 0;
  let last = performance.now();
  for (let step = steps.next(); step.done !== true; step = steps.next()) {
    const now = performance.now();
    longest = Math.max(longest, now - last);
    last = now;
  }
  return Math.max(longest, performance.now() - last);
}

const say = (text: string): void => void process.stdout.write(`${text}\n`);

it('the story', () => {
  const town = storyWorld(story);
  for (const id of ['e2ee', 'signal'] as const) {
    const log = watch(town, messengers[id], service);
    const knowledge = knowledgeOf(town, messengers[id], service);
    const ms = best(15, () => infer(afresh(log), knowledge));
    say(`story, service, ${id}: ${log.length} records, ${ms.toFixed(0)} ms`);
  }
}, 600_000);

it('growth', () => {
  for (const id of ['e2ee', 'signal'] as const) {
    let before = 0;
    for (const people of [6, 60, 600]) {
      const town = inhabit(generateWorld({ seed: 'bench', scale: people, days: 28 }));
      const log = watch(town, messengers[id], service);
      const knowledge = knowledgeOf(town, messengers[id], service);
      const rounds = people > 100 ? 2 : 5;
      const ms = best(rounds, () => infer(afresh(log), knowledge));
      const grown = before === 0 ? '' : `, ${(ms / before).toFixed(1)} times as long`;
      say(
        `${id}: ${people} people, ${log.length} records, ${ms.toFixed(0)} ms${grown}, ` +
          `longest step ${longestStep(log, knowledge).toFixed(0)} ms of ${rules.length}`,
      );
      before = ms;
    }
  }
}, 1_200_000);
