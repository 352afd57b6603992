/**
 * The back of a card: whether it is so, and what is so instead or behind it. Here the panel knows the
 * truth, since the world is invented; no rule did.
 */
import type { Truth, Value } from '../../inference/index.ts';
import type { Log } from '../../observers/index.ts';
import type { Weeks } from '../../ui/language/weeks.ts';
import type { ClaimNames, Conclusion } from './conclusions.ts';
import { clockOf } from './wording.ts';

/** Of many places the first. */
const MOST = 3;

/** Sentences, the verdict apart. */
export function realOf(
  conclusion: Conclusion,
  truth: Truth,
  log: Log,
  names: ClaimNames,
  words: Weeks,
): string[] {
  const t = words.cards.truth;
  const { claim, verdict } = conclusion;
  if (verdict === 'unknown') return [t.unknown];
  const { party, device } = log.dictionaries;
  const ids = claim.subjects.map((code) =>
    claim.by === 'party' ? (party[code]?.id ?? '') : (device[code] ?? ''),
  );
  const who = ids.slice(0, MOST).flatMap((id) => {
    const name = names.who(id);
    return name === undefined || name === id ? [] : [t.who(id, name)];
  });
  const why = reasonsOf(conclusion, ids[0] ?? '', truth, names, words);
  return [...(who.length > 0 ? [who.join(' ')] : []), ...why];
}

/** @param id of whom it is about */
function reasonsOf(
  { claim, verdict, behind }: Conclusion,
  id: string,
  truth: Truth,
  names: ClaimNames,
  words: Weeks,
): string[] {
  const t = words.cards.truth;
  const story = behind === undefined ? undefined : eventOf(behind, words);
  const facts = factsOf(claim.value, id, truth, names, words);
  if (story !== undefined) return [story, ...(verdict === 'wrong' ? facts : [])];
  return facts.length > 0 ? facts : [verdict === 'right' ? t.yes : t.noWhy];
}

/** What happened, in words; nothing for what there are no words for. */
function eventOf(kind: string, { cards }: Weeks): string | undefined {
  const known: Readonly<Record<string, string>> = cards.truth.behind;
  return known[kind];
}

function factsOf(
  value: Value,
  id: string,
  truth: Truth,
  names: ClaimNames,
  words: Weeks,
): string[] {
  const t = words.cards.truth;
  switch (value.is) {
    case 'home':
    case 'workplace': {
      const places = (value.is === 'home' ? truth.homes : truth.workplaces)?.[id] ?? [];
      const known = [...new Set(places.map((place) => names.real(place)))].slice(0, MOST);
      return known.length === 0 ? [] : [t.place(known)];
    }
    case 'sleep': {
      const middle = truth.sleepMiddles?.[id];
      return middle === undefined ? [] : [t.hour(clockOf(value.centre), clockOf(middle))];
    }
    case 'utc-offset': {
      const hours = truth.utcOffsets?.[id];
      return hours === undefined ? [] : [t.offset(hours)];
    }
    case 'source':
      return (truth.sources ?? []).length === 0 || truth.sources?.includes(id) === true
        ? []
        : [t.source((truth.sources ?? []).map((one) => names.real(one)))];
    case 'night-work':
      return truth.nightActive?.includes(id) === true && !truth.nightWorkers?.includes(id)
        ? [t.awake]
        : [];
    default:
      return [];
  }
}
