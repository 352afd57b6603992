/** A verdict in the reader's words. */
import type { Figures } from '../../ui/language/figures.ts';
import type { Weeks } from '../../ui/language/weeks.ts';
import { partyName } from '../weeks/naming.ts';
import { aboveLimit, endingOf } from './rules.ts';
import type { Tell, Verdict } from './verdict.ts';

type Words = Figures['challenge'];

export function toldEnding(t: Words, verdict: Verdict): string {
  const ending = endingOf(verdict);
  const told = t.endings[ending];
  if (typeof told === 'string') return told;
  return told(new Set(verdict.tells.filter(aboveLimit).map(({ observer }) => observer)).size);
}

/** The claim as its card has it, with the names of the two instead of their numbers. */
export function toldClaim(words: Weeks, { is, about, called }: Tell): string {
  const { kinds, listed, categories } = words.claims;
  const name = (id: string): string => partyName(words, { id });
  const [one = '', other = ''] = about.map(name);
  switch (is) {
    case 'close':
    case 'new-tie':
    case 'writes-to':
    case 'lines-talk':
      return kinds[is].suggests(one, other);
    case 'same-person':
      // One of the two twice: only their accounts tell them apart.
      return kinds[is].suggests(called[0] ?? one, called[1] ?? other);
    case 'source':
      return kinds.source.suggests(one);
    case 'contacted':
      return kinds.contacted.suggests(one, listed(name('newsroom'), categories.press));
    default:
      throw new RangeError(`“${is}” says nothing about who is in touch with whom`);
  }
}

/** How often such a claim is right, and how one knows. */
export function toldSure(t: Words, percent: Intl.NumberFormat, { p, basis }: Tell): string {
  if (p === undefined || basis === undefined) return t.sure.unknown;
  return t.sure[basis](percent.format(p));
}
