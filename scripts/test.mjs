/**
 * `npm test`: everything that must pass, and one true line at the end, "N passed, N failed", that
 * counts every runner: each checker (types, lint, format, build) is one, each test of Vitest and
 * of Playwright is one.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), 'who-sees-what-'));
const total = { passed: 0, failed: 0, skipped: 0 };

function run(command, args, env = {}) {
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, ...env },
  });
  return status === 0;
}

/** A step that either passes or fails as a whole. */
function check(name, command, args) {
  console.log(`\n── ${name}`);
  const ok = run(command, args);
  total[ok ? 'passed' : 'failed'] += 1;
  return ok;
}

/** A step that counts tests; a runner that breaks before it can count is one failure. */
function suite(name, command, args, env, report, count) {
  console.log(`\n── ${name}`);
  const ok = run(command, args, env);
  let counted;
  try {
    counted = count(JSON.parse(readFileSync(report, 'utf8')));
  } catch {
    counted = { passed: 0, failed: 1, skipped: 0 };
  }
  // The exit code has the last word: green counts with a red exit are not green.
  if (!ok && counted.failed === 0) counted.failed = 1;
  if (ok && counted.passed === 0) counted.failed = 1;
  for (const key of Object.keys(total)) total[key] += counted[key];
}

if (!run('node', ['scripts/setup.mjs', '--browser'])) process.exit(1);

check('types', 'npm', ['run', '--silent', 'check']);
check('lint', 'npx', ['eslint', '.', '--max-warnings', '0']);
check('format', 'npx', ['prettier', '--check', '--log-level', 'warn', '.']);

const vitestReport = join(scratch, 'vitest.json');
suite(
  'unit and interop',
  'npx',
  [
    'vitest',
    'run',
    '--project',
    'unit',
    '--project',
    'interop',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${vitestReport}`,
  ],
  {},
  vitestReport,
  (r) => ({
    passed: r.numPassedTests,
    failed: r.numFailedTests,
    skipped: r.numPendingTests + r.numTodoTests,
  }),
);

const built = check('build', 'node', ['scripts/build.mjs']);
if (check('build of one file', 'node', ['scripts/build.mjs', '--single']) && built) {
  const playwrightReport = join(scratch, 'playwright.json');
  suite(
    'real browser',
    'npx',
    ['playwright', 'test', '--reporter=list,json'],
    { PLAYWRIGHT_JSON_OUTPUT_NAME: playwrightReport },
    playwrightReport,
    ({ stats }) => {
      // Named in Playwright's own list.
      if (stats.flaky > 0) console.log(`Only at the second try: ${stats.flaky}`);
      return {
        passed: stats.expected + stats.flaky,
        failed: stats.unexpected,
        skipped: stats.skipped,
      };
    },
  );
}

rmSync(scratch, { recursive: true, force: true });
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exit(total.failed === 0 ? 0 : 1);
