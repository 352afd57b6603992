/**
 * `npm run calibrate`: counts how often claims are right in 200 trial towns, and writes the table that
 * the page uses (`src/surfaces/reckoning/calibration.json`), every ten towns, so that it can be stopped.
 * The same towns give the same file. `npm run calibrate -- 20` counts the first 20 alone.
 */
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const file = `${root}src/surfaces/reckoning/calibration.json`;
const { module } = await runnerImport(`${root}src/surfaces/reckoning/trials.ts`, {
  ...{ root, configFile: false, logLevel: 'error' },
});
const { Counting, SLICE, WORLDS } = module;

const [given] = process.argv.slice(2);
const worlds = given === undefined ? WORLDS : Number(given);
if (!Number.isInteger(worlds) || worlds < SLICE) {
  console.error('npm run calibrate [-- NUMBER OF TOWNS]');
  process.exit(2);
}

/** Says itself of how many towns it is. */
async function write(counting, slice, done) {
  const table = JSON.stringify(counting.table(slice, done));
  writeFileSync(file, await format(table, { parser: 'json', printWidth: 100 }));
}

const counting = new Counting();
let slice;
for (let world = 0; world < worlds; world++) {
  counting.add(world);
  const done = world + 1;
  if (done === SLICE) slice = counting.totals();
  if (done % 10 !== 0 && done !== worlds) continue;
  await write(counting, slice, done);
  console.log(`${done} of ${worlds} towns`);
}
