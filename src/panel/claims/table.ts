/** Claims as files: a line each, in the order of the cards. */
import type { Log } from '../../observers/index.ts';
import { csvLine } from '../export/csv.ts';
import type { Conclusion } from './conclusions.ts';
import { idOfClaim } from './id.ts';
import { wordingOf, type Speech } from './wording.ts';

/** One line a claim; the last cell is what the world says of it. */
export function claimsCsv(conclusions: readonly Conclusion[], speech: Speech): string {
  const head = [
    ...['rule', 'claim', 'statement', 'confidence', 'right of 100', 'from', 'to'],
    ...['records', 'records against', 'could also be', 'in truth'],
  ];
  const lines = conclusions.map((one) => {
    const { claim, confidence, verdict } = one;
    const { statement, alternative } = wordingOf(one, speech);
    const hundred = (share: number | undefined) =>
      share === undefined ? '' : Math.round(100 * share);
    return csvLine([
      claim.rule,
      claim.value.is,
      plain(statement),
      confidence ?? '',
      hundred(claim.p),
      hundred(claim.pRange?.[0]),
      hundred(claim.pRange?.[1]),
      claim.n,
      claim.against.length,
      plain(alternative),
      verdict,
    ]);
  });
  return [csvLine(head), ...lines].join('');
}

/** With the numbers of the records, from 1 as the table counts them. */
export function claimsJson(
  conclusions: readonly Conclusion[],
  speech: Speech,
  log: Log,
  note: string,
): string {
  const rows = (those: Uint32Array) => Array.from(those, (row) => row + 1);
  const claims = conclusions.map((one) => {
    const { claim, confidence, verdict } = one;
    const { support, against, subjects, by, ...rest } = claim;
    const { party, device } = log.dictionaries;
    return {
      id: idOfClaim(log, claim),
      statement: plain(wordingOf(one, speech).statement),
      ...(confidence === undefined ? {} : { confidence }),
      about: subjects.map((code) => (by === 'party' ? party[code]?.id : device[code])),
      ...rest,
      support: rows(support),
      against: rows(against),
      verdict,
    };
  });
  return `${JSON.stringify({ note, observer: log.observer, claims }, null, 2)}\n`;
}

/** Without the marks that keep names of other scripts apart. */
const plain = (text: string): string => text.replaceAll(/[\u2068\u2069]/gu, '');
