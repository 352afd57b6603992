/**
 * `npm run build`: the site with the one file that opens from a disk (`dist/who-sees-what.html`), then the
 * embed beside it (`dist/embed`), and what each surface sends.
 * Where the environment has `SITE`, the address at which it will stand (`https://example.org/path/`), it
 * also writes what others ask of it under that address (`build/publish.ts`).
 * `--single` makes that one file alone; `--quiet` leaves the table out.
 */
import { fileURLToPath } from 'node:url';
import { build, runnerImport } from 'vite';
import { publishSite } from './publish.mjs';
import { sizesOf } from './sizes.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const quiet = process.argv.includes('--quiet');
const make = (configFile) =>
  build({ root, configFile: `${root}${configFile}`, logLevel: quiet ? 'error' : 'warn' });
/** Once more, now that all files are there. */
const finish = async () => {
  const { module } = await runnerImport(`${root}build/finish.ts`, { root, configFile: false });
  module.finishSite(`${root}dist`);
};

if (process.argv.includes('--single')) {
  await make('vite.single.config.ts');
  await finish();
  console.log('dist/who-sees-what.html: everything in one file');
} else {
  await make('vite.config.ts');
  await make('vite.embed.config.ts');
  const done = await publishSite(root);
  if (!quiet) console.log(done);
  await finish();
  if (!quiet) console.table(sizesOf(new URL('../dist/', import.meta.url)));
}
