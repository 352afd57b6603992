/**
 * R9: contact with, or a visit to, a place or number that stands in a public directory. One contact
 * is claimed as one contact. A stay of 20 minutes on a listed network or in a listed place is a visit;
 * who is there three days a week, or for four hours, works there. What follows within three days at
 * another listed place (a pharmacy after a clinic) is told with it, since it is the pattern that says
 * something and not the single contact (F-metaphone-result; of the volunteers 57 % had a call with a
 * health service, so that one such call sets nobody apart).
 *
 * Limits: why somebody was there is in no record, and this rule never says it. A café next door on the
 * same Wi-Fi is the same network. It makes no claim about health, belief or opinion.
 */
import type { Log } from '../observers/index.ts';
import { anchorOf, anchorsOf } from './anchors.ts';
import { ln } from './arithmetic.ts';
import { evidence, gather, perLog, rowsIn } from './buckets.ts';
import type { Abstention, AlternativeId, Claim } from './claim.ts';
import { DAY, dayOf, daysOf, HOUR, median, MINUTE } from './clock.ts';
import { homesOf } from './home.ts';
import type { Listing } from './knowledge.ts';
import { actorsOf, isMessage } from './life.ts';
import { defineRule } from './rule.ts';

const STAY = 20 * MINUTE;
/** Records of one stay lie no farther apart. */
const PAUSE = 4 * HOUR;
const STAFF_DAYS_A_WEEK = 3;
const STAFF_STAY = 4 * HOUR;
const AFTER = 3 * DAY;

/** What one actor had to do with one listing. */
interface Touch {
  readonly listing: number;
  readonly rows: readonly number[];
  /** When each contact or stay began. */
  readonly moments: readonly number[];
  /** Lengths of stays, ms; none for contacts. */
  readonly stays: readonly number[];
}

function codesOf(ids: readonly string[] | undefined, entries: readonly { id: string }[]) {
  const wanted = new Set(ids);
  return entries.flatMap(({ id }, code) => (code > 0 && wanted.has(id) ? [code] : []));
}

const during = ({ from, until }: Listing, { origin }: Log, time: number): boolean =>
  origin + time >= (from ?? -Infinity) && origin + time < (until ?? Infinity);

/** By party: messages to and from others, as rows. */
const talkOf = perLog((log: Log): ReadonlyMap<number, readonly number[]> => {
  const rows = new Map<number, number[]>();
  const { subject, peer } = log.data;
  if (subject === undefined || peer === undefined) return rows;
  for (let row = 0; row < log.length; row++) {
    const [from, to] = [subject[row] ?? 0, peer[row] ?? 0];
    if (from === 0 || to === 0 || from === to || !isMessage(log, row)) continue;
    gather(rows, from, row);
    gather(rows, to, row);
  }
  return rows;
});

function contactsWith(log: Log, listing: Listing, index: number): Map<number, Touch> {
  const { subject, peer, time } = log.data;
  const found = new Map<number, number[]>();
  const listed = new Set(codesOf(listing.parties, log.dictionaries.party));
  for (const party of listed) {
    for (const row of talkOf(log).get(party) ?? []) {
      const other = (subject?.[row] === party ? peer?.[row] : subject?.[row]) ?? 0;
      if (listed.has(other) || !during(listing, log, time[row] ?? 0)) continue;
      gather(found, other, row);
    }
  }
  return new Map(
    [...found].map(([other, rows]) => {
      const moments = rows.map((row) => time[row] ?? 0);
      return [other, { listing: index, rows, moments, stays: [] }];
    }),
  );
}

/** Which listings a row that puts somebody there could be a stay at. */
function placesListed(
  log: Log,
  listings: readonly Listing[],
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  const { network, place } = log.dictionaries;
  listings.forEach((listing, index) => {
    const anchors = new Set([
      ...codesOf(listing.networks, network).map((code) => anchorOf(log, { network: code })),
      ...codesOf(listing.places, place).map((code) => anchorOf(log, { place: code })),
    ]);
    for (const anchor of anchors) gather(found, anchor, index);
  });
  return found;
}

/** A stay that is not over yet, or that one just was. */
interface Stay {
  rows: number[];
  readonly touch: { rows: number[]; moments: number[]; stays: number[] };
}

/** By actor: their visits to each listing, in one pass over the log. */
function visitsIn(log: Log, listings: readonly Listing[]): Map<number, Touch[]> {
  const found = new Map<number, Touch[]>();
  const anchors = anchorsOf(log);
  if (anchors === undefined) return found;
  const listed = placesListed(log, listings);
  if (listed.size === 0) return found;
  const homes = homesOf(log);
  const { time } = log.data;
  // Whoever stands in the directory as the place is no visitor to it.
  const isParty = actorsOf(log)?.by === 'party';
  const own = listings.map(({ parties }) => new Set(isParty ? parties : []));
  const none: readonly number[] = [];
  const close = (stay: Stay): void => {
    const from = time[stay.rows[0] ?? 0] ?? 0;
    const length = (time[stay.rows.at(-1) ?? 0] ?? 0) - from;
    if (stay.rows.length > 0 && length >= STAY) {
      stay.touch.rows.push(...stay.rows);
      stay.touch.moments.push(from);
      stay.touch.stays.push(length);
    }
    stay.rows = [];
  };
  for (let actor = 1; actor < anchors.stays.count; actor++) {
    const home = listed.get(homes[actor]?.anchor ?? 0) ?? none;
    const id = log.dictionaries.party[actor]?.id ?? '';
    const stays = new Map<number, Stay>();
    for (const row of rowsIn(anchors.stays, actor)) {
      const moment = time[row] ?? 0;
      const here = (listed.get(anchors.codes[row] ?? 0) ?? none).filter((index) => {
        const listing = listings[index];
        if (listing === undefined || !during(listing, log, moment)) return false;
        return !home.includes(index) && own[index]?.has(id) !== true;
      });
      for (const [index, stay] of stays) {
        const last = time[stay.rows.at(-1) ?? row] ?? 0;
        if (!here.includes(index) || moment - last > PAUSE) close(stay);
      }
      for (const index of here) {
        const stay = stays.get(index) ?? {
          rows: [],
          touch: { rows: [], moments: [], stays: [] },
        };
        stays.set(index, stay);
        stay.rows.push(row);
      }
    }
    for (const [listing, stay] of [...stays].sort(([a], [b]) => a - b)) {
      close(stay);
      if (stay.touch.stays.length > 0) gather(found, actor, { listing, ...stay.touch });
    }
  }
  return found;
}

const visitOr = (category: Listing['category']): readonly AlternativeId[] =>
  category === 'gathering'
    ? ['passing-through', 'next-door', 'staff']
    : ['accompanying', 'visitor', 'staff', 'next-door'];

export const r09 = defineRule({
  id: 'R9',
  needs: [
    ['subject', 'peer'],
    ['subject', 'network'],
    ['subject', 'place'],
    ['device', 'network'],
    ['device', 'place'],
  ],
  source: ['F-metaphone-setup', 'F-metaphone-result'],
  run(log, knowledge = {}) {
    const claims: Claim[] = [];
    const abstentions: Abstention[] = [];
    const listings = knowledge.listings ?? [];
    const actors = actorsOf(log);
    if (listings.length === 0 || actors === undefined) {
      return { claims, abstentions: [{ rule: 'R9', what: 'knowledge', have: 0, need: 1 }] };
    }
    const touches = new Map<number, { contacts: Touch[]; visits: Touch[] }>();
    const of = (actor: number): { contacts: Touch[]; visits: Touch[] } => {
      const known = touches.get(actor) ?? { contacts: [], visits: [] };
      touches.set(actor, known);
      return known;
    };
    listings.forEach((listing, index) => {
      for (const [actor, touch] of contactsWith(log, listing, index))
        of(actor).contacts.push(touch);
    });
    for (const [actor, visits] of visitsIn(log, listings)) of(actor).visits.push(...visits);
    const weeks = daysOf(log) / 7;
    for (const [actor, { contacts, visits }] of [...touches].sort(([a], [b]) => a - b)) {
      const all = [...contacts, ...visits];
      const after = ({ listing, moments }: Touch): number[] => {
        const then = all.filter(
          (other) =>
            other.listing !== listing &&
            other.moments.some((late) =>
              moments.some((early) => late > early && late - early <= AFTER),
            ),
        );
        return [...new Set(then.map((other) => other.listing))].sort((a, b) => a - b);
      };
      const claim = (touch: Touch, is: 'contacted' | 'visited' | 'works-there'): void => {
        const category = listings[touch.listing]?.category ?? 'company';
        const days = new Set(touch.moments.map(dayOf)).size;
        const then = after(touch);
        claims.push({
          rule: 'R9',
          subjects: [actor],
          by: actors.by,
          value: {
            is,
            listing: touch.listing,
            days,
            minutes: Math.floor(Math.max(0, ...touch.stays) / MINUTE),
            then,
          },
          score: ln(1 + days) * (1 + then.length / 2),
          support: evidence(touch.rows),
          against: new Uint32Array(),
          n: touch.rows.length,
          alternatives:
            is === 'contacted'
              ? ['question', 'accompanying', 'client']
              : is === 'works-there'
                ? ['visitor', 'client', 'next-door']
                : visitOr(category),
        });
      };
      for (const touch of contacts) claim(touch, 'contacted');
      for (const touch of visits) {
        const days = new Set(touch.moments.map(dayOf)).size;
        const often = days >= STAFF_DAYS_A_WEEK * Math.max(1, weeks);
        const gathering = listings[touch.listing]?.category === 'gathering';
        const works = !gathering && (often || median(touch.stays) >= STAFF_STAY);
        claim(touch, works ? 'works-there' : 'visited');
      }
    }
    return { claims, abstentions };
  },
});
