/**
 * `npm run calibrate`: counts how often claims are right in 200 trial towns, and writes the table that
 * the page uses (`src/surfaces/reckoning/calibration.json`). The same towns give the same file. Takes
 * a quarter of an hour or so; `npm run calibrate -- 20` counts the first 20 towns and writes nothing.
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
const { Counting, countSlice, WORLDS } = module;

const [given] = process.argv.slice(2);
const worlds = given === undefined ? WORLDS : Number(given);
if (!Number.isInteger(worlds) || worlds < 1) {
  console.error('npm run calibrate [-- NUMBER OF TOWNS]');
  process.exit(2);
}

const counting = new Counting();
for (let world = 0; world < worlds; world++) {
  counting.add(world);
  if ((world + 1) % 10 === 0) console.log(`${world + 1} of ${worlds} towns`);
}
if (worlds === WORLDS) {
  const table = counting.table(countSlice());
  writeFileSync(file, await format(JSON.stringify(table), { parser: 'json', printWidth: 1000 }));
  console.log(`written to ${file}`);
} else {
  console.log(JSON.stringify(counting.totals(), null, 1));
}
