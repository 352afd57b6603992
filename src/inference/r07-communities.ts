/**
 * R7: circles of people. Where the observer knows groups, whoever writes in one is in it. Where it
 * knows pairs, label propagation over ln(1 + messages) finds circles of three or more
 * (`propagation.ts`: ARI 0.78 on real messages; of pairs put together 74 % belong together). How
 * stable a circle is shows when edges are drawn anew ten times; one that falls apart is chance.
 *
 * Limits: everybody is in one circle only; a circle has no name. (That memberships alone single
 * people out: F-revere, with its caution F-revere-caution.)
 */
import type { Log } from '../observers/index.ts';
import { ln } from './arithmetic.ts';
import { evidence, gather, perLog, rowsIn } from './buckets.ts';
import { normalisedMutualInformation } from './agreement.ts';
import type { Claim } from './claim.ts';
import { contactsOf } from './contacts.ts';
import { propagate, resampled, type Edges } from './propagation.ts';
import { defineRule } from './rule.ts';

const MIN_SIZE = 3;
const ROUNDS = 10;

/** Members by label, of labels with enough of them. */
function groupsOf(labels: Uint32Array): Map<number, number[]> {
  const groups = new Map<number, number[]>();
  labels.forEach((label, party) => {
    if (party > 0) gather(groups, label, party);
  });
  return new Map([...groups].filter(([, members]) => members.length >= MIN_SIZE));
}

interface Division {
  /** By party. */
  readonly labels: Uint32Array;
  readonly rounds: readonly Uint32Array[];
}

/** Circles by who writes to whom, and the same with edges drawn anew. */
export const divisionOf = perLog((log: Log): Division | undefined => {
  const contacts = contactsOf(log);
  if (contacts === undefined) return undefined;
  const edges: Edges = {
    nodes: log.dictionaries.party.length,
    from: contacts.first.subarray(1),
    to: contacts.second.subarray(1),
    weight: Float64Array.from({ length: contacts.count - 1 }, (_, i) =>
      ln(1 + rowsIn(contacts.messages, i + 1).length),
    ),
  };
  return {
    labels: propagate(edges),
    rounds: Array.from({ length: ROUNDS }, (_, round) => propagate(resampled(edges, round))),
  };
});

/** How much of a circle stays together on average: its best match in each round, by Jaccard. */
function holds(members: readonly number[], rounds: readonly Uint32Array[], sizes: Uint32Array[]) {
  let sum = 0;
  rounds.forEach((labels, round) => {
    const inside = new Map<number, number>();
    for (const party of members) {
      const label = labels[party] ?? 0;
      inside.set(label, (inside.get(label) ?? 0) + 1);
    }
    let best = 0;
    for (const [label, both] of inside) {
      const union = members.length + (sizes[round]?.[label] ?? 0) - both;
      best = Math.max(best, both / union);
    }
    sum += best;
  });
  return sum / rounds.length;
}

function circles(log: Log, { labels, rounds }: Division): Claim[] {
  const contacts = contactsOf(log);
  if (contacts === undefined) return [];
  const agreement = rounds.map((other) => normalisedMutualInformation(labels, other));
  const stability = agreement.reduce((a, b) => a + b, 0) / rounds.length;
  const sizes = rounds.map((round) => {
    const size = new Uint32Array(round.length);
    for (const label of round) size[label] = (size[label] ?? 0) + 1;
    return size;
  });
  const inside = new Map<number, Uint32Array[]>();
  const across = new Map<number, Uint32Array[]>();
  for (let pair = 1; pair < contacts.count; pair++) {
    const rows = rowsIn(contacts.messages, pair);
    const one = labels[contacts.first[pair] ?? 0] ?? 0;
    const other = labels[contacts.second[pair] ?? 0] ?? 0;
    if (one === other) gather(inside, one, rows);
    else [one, other].forEach((label) => gather(across, label, rows));
  }
  return [...groupsOf(labels)].map(([label, members]) => {
    const support = evidence(...(inside.get(label) ?? []));
    const against = evidence(...(across.get(label) ?? []));
    return {
      rule: 'R7',
      subjects: members,
      by: 'party',
      value: { is: 'community', stability },
      score: holds(members, rounds, sizes),
      support,
      against,
      n: support.length + against.length,
      alternatives: ['one-go-between', 'coincidence', 'colleagues'],
    };
  });
}

/** Groups that the observer knows as such, by who writes in them. */
function known(log: Log): Claim[] {
  const { subject, group } = log.data;
  if (subject === undefined || group === undefined) return [];
  const rowsOf = new Map<number, number[]>();
  for (let row = 0; row < log.length; row++) {
    const code = group[row] ?? 0;
    if (code === 0 || (subject[row] ?? 0) === 0) continue;
    gather(rowsOf, code, row);
  }
  return [...rowsOf]
    .sort(([a], [b]) => a - b)
    .flatMap(([code, rows]): Claim[] => {
      const members = [...new Set(rows.map((row) => subject[row] ?? 0))].sort((a, b) => a - b);
      if (members.length < MIN_SIZE) return [];
      return [
        {
          rule: 'R7',
          subjects: members,
          by: 'party',
          value: { is: 'group', group: code },
          score: rows.length / members.length,
          support: Uint32Array.from(rows),
          against: new Uint32Array(),
          n: rows.length,
          alternatives: ['shared-group'],
        },
      ];
    });
}

export const r07 = defineRule({
  id: 'R7',
  needs: [
    ['subject', 'peer'],
    ['subject', 'group'],
  ],
  source: ['F-revere', 'F-revere-caution'],
  run(log) {
    const division = divisionOf(log);
    const found = division === undefined ? [] : circles(log, division);
    const claims = [...known(log), ...found];
    if (claims.length > 0) return { claims, abstentions: [] };
    const have = log.dictionaries.party.length - 1;
    const enough = have >= MIN_SIZE;
    return {
      claims,
      abstentions: enough ? [] : [{ rule: 'R7', what: 'people', have, need: MIN_SIZE }],
    };
  },
});
