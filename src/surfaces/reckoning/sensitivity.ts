/**
 * How much it would mean to somebody that this is known of them. Our judgement, for the order of cards
 * alone: no claim is hidden or shown for it.
 */
import type { Category, Claim } from '../../inference/index.ts';
import type { TownListing } from './listings.ts';

/** 1 everyday … 4 could cost somebody their job, their love or their freedom. */
export type Sensitivity = 1 | 2 | 3 | 4;

/** Of a place or a number that one has to do with. */
const categories: Readonly<Record<Category, Sensitivity>> = {
  clinic: 4,
  doctor: 3,
  helpline: 4,
  union: 4,
  recruiter: 3,
  gathering: 4,
  pharmacy: 2,
  press: 2,
  company: 2,
};

export function sensitivityOf({ value }: Claim, listings: readonly TownListing[]): Sensitivity {
  switch (value.is) {
    case 'source':
      return 4;
    case 'visited':
    case 'contacted':
      return categories[listings[value.listing]?.category ?? 'company'];
    case 'couple':
    case 'new-tie':
    case 'same-person':
      return 3;
    case 'home':
    case 'household':
    case 'writes-to':
    case 'lines-talk':
    case 'night-work':
    case 'night-active':
    case 'close':
      return 2;
    case 'works-there':
    case 'workplace':
    case 'community':
    case 'group':
    case 'sleep':
    case 'utc-offset':
      return 1;
  }
}
