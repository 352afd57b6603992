/**
 * `npm run infer -- FILE.csv [--json]`: what the rules can work out of somebody's own records. Columns
 * and units are described in `src/inference/csv.ts`. Nothing leaves this computer. Exit code 1 for a
 * file that cannot be read, 2 for wrong use.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));
const USAGE = `npm run infer -- FILE.csv [--json]

  time     ISO 8601 with a time of day (without an offset: UTC), or seconds since 1970
  from     who sent it
  to       who it was for, one recipient
  size     optional: bytes
  network  optional: the sender's network; names that begin with "mobile" put nobody anywhere
  place    optional: where the sender was, as an area

The first line names the columns. A row that cannot be read is named and skipped.`;

const faults = {
  quotes: 'a quote is not closed, or text follows one',
  fields: 'another number of fields than the first line has',
  time: 'no time: ISO 8601 with a time of day, or seconds',
  from: 'nobody in "from"',
  to: 'nobody in "to"',
  size: 'no whole number of bytes in "size"',
  'too-old': 'more than 49 days before the last record',
};

function fail(message, code) {
  console.error(message);
  process.exit(code);
}

const given = process.argv.slice(2);
const files = given.filter((one) => !one.startsWith('--'));
const unknown = given.filter((one) => one.startsWith('--') && one !== '--json');
if (unknown.length > 0 || files.length !== 1) fail(USAGE, 2);

const load = async (path) =>
  (await runnerImport(`${root}src/${path}`, { root, configFile: false, logLevel: 'error' })).module;
const { infer, readCsv } = await load('inference/index.ts');
const { claims: words } = await load('ui/language/en/claims.ts');

let read;
try {
  read = readCsv(readFileSync(files[0], 'utf8'));
} catch (error) {
  fail(`${files[0]}: ${error.message}`, 1);
}
const { log, lines, skipped, ignored } = read;
const { claims, abstentions } = infer(log);

const { party, network, place } = log.dictionaries;
const names = (subjects = []) => subjects.map((code) => party[code]?.id ?? '');
const placeOf = ({ network: on, place: at }) =>
  on === undefined ? place[at]?.id : network[on]?.id;
const lineOf = (rows) => Array.from(rows, (row) => lines[row]).sort((a, b) => a - b);

if (given.includes('--json')) {
  const result = {
    records: log.length,
    skipped,
    ignored,
    claims: claims.map(
      ({ rule, subjects, value, score, interval, support, against, n, alternatives }) => ({
        rule,
        about: names(subjects),
        value: 'where' in value ? { ...value, where: placeOf(value.where) } : value,
        score,
        interval,
        n,
        // Lines of the file, from 1.
        support: lineOf(support),
        against: lineOf(against),
        alternatives,
      }),
    ),
    abstentions: abstentions.map(({ subjects, ...rest }) => ({ ...rest, about: names(subjects) })),
  };
  console.log(JSON.stringify(result, null, 2));
} else {
  const shown = (rows) => {
    const list = lineOf(rows);
    return `${list.slice(0, 3).join(', ')}${list.length > 3 ? ', …' : ''}`;
  };
  const detail = (value) =>
    Object.entries(value)
      .filter(([key]) => key !== 'is')
      .map(([key, one]) => {
        if (key === 'where') return `${key} ${placeOf(one)}`;
        return `${key} ${[one]
          .flat()
          .map((part) => Math.round(100 * part) / 100)
          .join(' and ')}`;
      })
      .join(', ');
  const rows = claims.map(({ rule, subjects, value, support, alternatives }) => [
    rule,
    value.is,
    names(subjects).join(', '),
    detail(value),
    `${support.length} (lines ${shown(support)})`,
    alternatives.map((one) => words.alternatives[one]).join(', '),
  ]);
  const table = [
    ['rule', 'claim', 'about', 'what the records show', 'records', 'could also be'],
    ...rows,
  ];
  const widths = table[0].map((_, i) =>
    Math.min(48, Math.max(...table.map((row) => row[i].length))),
  );
  for (const row of table)
    console.log(
      row
        .map((cell, i) => cell.padEnd(widths[i]))
        .join('  ')
        .trimEnd(),
    );
  console.log(`\n${log.length} records, ${claims.length} claims.`);
  console.log('How often such claims are right on records like these nobody has counted.');
  const reasons = new Map();
  for (const { rule, what, have, need, missing, subjects } of abstentions) {
    const why =
      what === 'columns'
        ? words.abstains.columns(missing.map(({ column }) => column))
        : words.abstains[what](have, need);
    const about = subjects === undefined ? '' : ` ${names(subjects).join(', ')}:`;
    reasons.set(rule, [...(reasons.get(rule) ?? []), `${about} ${why}`]);
  }
  if (reasons.size > 0) console.log('\nNothing said by:');
  for (const [rule, why] of reasons) {
    console.log(
      `${rule.padEnd(5)}${why[0]}${why.length > 1 ? ` (and ${why.length - 1} more)` : ''}`,
    );
  }
}
// After the result, and not in it.
for (const { line, fault } of skipped) console.error(`line ${line}: skipped, ${faults[fault]}`);
for (const name of ignored) console.error(`column "${name}": not used`);
