/**
 * `npm run calibrate`: counts how often claims are right in 200 trial towns, and writes the tables that
 * the page uses, one a messenger (`src/surfaces/reckoning/calibration/`), every ten towns, so that it can be
 * stopped.
 * The same towns give the same files, on however many threads. `npm run calibrate -- 20` counts the first
 * 20 alone.
 */
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { format } from 'prettier';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = `${root}src/surfaces/reckoning/calibration/`;
const { module } = await runnerImport(`${root}src/surfaces/reckoning/trials.ts`, {
  ...{ root, configFile: false, logLevel: 'error' },
});
const { Counting, countSlice, countWorld, SLICE, WORLDS } = module;

async function writeOne(name, table) {
  const text = await format(JSON.stringify(table), { parser: 'json', printWidth: 100 });
  writeFileSync(`${folder}${name}.json`, text);
}

/** Each says itself of how many towns it is. */
async function write({ slice, counts, idle, ...head }) {
  const only = (all, messenger) => (messenger in all ? { [messenger]: all[messenger] } : {});
  for (const messenger of Object.keys(counts)) {
    const own = { idle: only(idle, messenger), counts: only(counts, messenger) };
    await writeOne(messenger, { ...head, ...own });
  }
  await writeOne('slice', { ...head, slice });
}

/** Threads that count one town after the other; told of each in whatever order they are done. */
function countAll(worlds, take) {
  let next = 0;
  return Promise.all(
    Array.from({ length: Math.min(availableParallelism(), worlds) }, () => {
      const worker = new Worker(new URL(import.meta.url));
      const more = () => worker.postMessage(next < worlds ? next++ : undefined);
      return new Promise((resolve, reject) => {
        worker.on('message', (counted) => {
          more();
          take(counted.world, counted);
        });
        worker.on('error', reject);
        worker.on('exit', resolve);
        more();
      });
    }),
  );
}

async function main() {
  const [given] = process.argv.slice(2);
  const worlds = given === undefined ? WORLDS : Number(given);
  if (!Number.isInteger(worlds) || worlds < SLICE) {
    console.error('npm run calibrate [-- NUMBER OF TOWNS]');
    process.exit(2);
  }
  const slice = countSlice();
  const counting = new Counting();
  // What is written is of the first so many, without a gap.
  const early = new Map();
  let done = 0;
  let written = Promise.resolve();
  await countAll(worlds, (world, counted) => {
    early.set(world, counted);
    for (let one = early.get(done); one !== undefined; one = early.get(done)) {
      early.delete(done);
      counting.add(one);
      done += 1;
      if (done % 10 !== 0 && done !== worlds) continue;
      console.log(`${done} of ${worlds} towns`);
      const table = counting.table(slice, done);
      written = written.then(() => write(table));
    }
  });
  await written;
}

if (isMainThread) await main();
else {
  parentPort.on('message', (world) => {
    if (world === undefined) process.exit(0);
    parentPort.postMessage({ world, ...copy(countWorld(world)) });
  });
}

/** What can be sent. */
function copy({ samples, effects }) {
  return { samples, effects };
}
