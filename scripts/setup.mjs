/**
 * Installs what is missing, and nothing when nothing is: the packages of the lock file, and with
 * `--browser` a Chromium. Chained before the real command, since npm skips `pre…` scripts where
 * `ignore-scripts` is set.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { findBrowser } from './browser.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const run = (command, args) =>
  spawnSync(command, args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' })
    .status === 0;

/** Whether node_modules holds exactly what the lock file asks for on this platform. */
function installed() {
  const hidden = `${root}/node_modules/.package-lock.json`;
  if (!existsSync(hidden)) return false;
  const wanted = JSON.parse(readFileSync(`${root}/package-lock.json`, 'utf8')).packages;
  const found = JSON.parse(readFileSync(hidden, 'utf8')).packages;
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || found[path]?.version === version,
  );
}

if (!installed()) {
  console.log('Installing packages …');
  if (!run('npm', ['ci', '--no-fund', '--no-audit'])) {
    console.error('The packages could not be installed: see the message of npm above.');
    process.exit(1);
  }
}

if (process.argv.includes('--browser') && findBrowser() === undefined) {
  const apt =
    process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  console.log('No Chromium found, installing one …');
  if (apt) {
    run('apt-get', ['update', '-qq']);
    run('apt-get', ['install', '-y', '-qq', 'chromium-headless-shell', 'fonts-liberation']);
  } else {
    run('npx', ['playwright', 'install', 'chromium-headless-shell']);
  }
  if (findBrowser() === undefined) {
    console.error(
      'No Chromium: install one (Debian: apt-get install chromium-headless-shell) or set CHROME_PATH to its program.',
    );
    process.exit(1);
  }
}
