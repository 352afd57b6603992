/**
 * What a trial town has besides its people: the clinic's desk and a pharmacy, to which customers write
 * and whose firm reads along; a bot in the largest group; and words, so that an app that scans finds
 * some. Nothing of it changes what people do otherwise.
 */
import {
  DAY,
  exchange,
  mergeMessages,
  mergeVisits,
  MessageLog,
  purpose,
  Stream,
  subUnit,
  visitColumns,
  type Group,
  type Inhabited,
  type Machine,
  type Person,
  type PersonId,
  type PlaceId,
  type Sleep,
  type Visit,
  type World,
} from '../../world/index.ts';

/** Far from the communities of people. */
const APART = 9_999;
/** Far from the labels of events, of which streams are named after. */
const [CUSTOM, WORDING] = [65_100, 65_101] as const;
const HOUR = 3600;
/** Opening hours, from and for so long. Our choice, like all of these. */
const [OPENS, OPEN] = [9 * HOUR, 9 * HOUR] as const;
/** From six in the evening to eight in the morning, in half-hours. */
const closed: Sleep = { onset: 36, length: 28 };
const ACTIVITY = 0.6;
/** Customers of a business, and of their days the share on which they write to it; of its own staff. */
const CUSTOMERS = 10;
const RATES = { customer: 0.07, staff: 0.3 } as const;
/** Messages of an enquiry: so many, and up to so many more. */
const [LEAST, MORE] = [2, 5] as const;

/** One text in so many has a word of the list in it. */
const ONE_IN = 400;
export const watchlist: readonly string[] = ['gate'];

interface Machines {
  readonly desk: PersonId;
  readonly pharmacy: PersonId;
  readonly bot: PersonId;
}

export interface Furnished {
  readonly world: World & { readonly groups: readonly (Group & { readonly bot?: PersonId })[] };
  readonly is: Machines;
  readonly machines: ReadonlyMap<PersonId, Machine>;
}

/** A counter's tablet or a program: always in its place. */
function machine(id: PersonId, home: PlaceId): Person {
  return {
    ...{ id, community: APART, district: 0, household: id, home, role: 'home' },
    ...{ worksAtHome: false, mobileAtWork: false, offset: 0 },
    sleep: { free: closed, work: closed },
    activity: ACTIVITY,
    rootActivity: Math.sqrt(ACTIVITY),
  };
}

/** What customers and one of the staff write with a business. */
function custom(log: MessageLog, { seed, people, days }: World, business: PersonId): void {
  const stream = new Stream(seed, purpose.event, CUSTOM, business);
  const first = stream.below(people.length);
  for (let i = 0; i <= CUSTOMERS; i++) {
    // Steps of seven: whoever they are, they are not all of one community.
    const customer = (first + 7 * i) % people.length;
    const rate = i === 0 ? RATES.staff : RATES.customer;
    for (let day = 0; day < days; day++) {
      const start = day * DAY + OPENS + stream.below(OPEN);
      const count = LEAST + stream.below(MORE);
      if (!stream.chance(rate)) continue;
      const talk = {
        event: 0,
        first: customer,
        second: business,
        start,
        until: start + HOUR,
        count,
      };
      for (const { time, sender, to, bytes, kind } of exchange(stream, talk)) {
        log.add(time, sender, to, bytes, kind);
      }
    }
  }
}

/**
 * @param world as it was grown
 * @param clinic where the desk stands; `pharmacy` where that one does
 */
export function furnish(world: World, clinic: PlaceId, pharmacy: PlaceId): Furnished {
  const next = world.people.length;
  const is: Machines = { desk: next, pharmacy: next + 1, bot: next + 2 };
  const log = new MessageLog();
  for (const business of [is.desk, is.pharmacy]) custom(log, world, business);
  const added = [machine(is.desk, clinic), machine(is.pharmacy, pharmacy), machine(is.bot, clinic)];
  const visits = added.flatMap(({ id, home }) =>
    Array.from({ length: world.days }, (_, day): Visit => {
      return { person: id, place: home, from: day * DAY, until: (day + 1) * DAY };
    }),
  );
  const [largest] = [...world.groups].sort((a, b) => b.members.length - a.members.length);
  return {
    world: {
      ...world,
      people: [...world.people, ...added],
      groups: world.groups.map((group) =>
        group === largest ? { ...group, members: [...group.members, is.bot], bot: is.bot } : group,
      ),
      visits: mergeVisits([world.visits, visitColumns(visits)]),
      messages: mergeMessages([world.messages, log.sorted()]),
    },
    is,
    machines: new Map([
      [is.desk, 'business'],
      [is.pharmacy, 'business'],
      [is.bot, 'bot'],
    ]),
  };
}

/** Words of some texts, by row, each as long as its message: one of the list, and dots. */
export function wordsIn({ seed, messages }: Inhabited): ReadonlyMap<number, string> {
  const texts = new Map<number, string>();
  const [word = ''] = watchlist;
  for (let row = 0; row < messages.length; row++) {
    const bytes = messages.bytes[row] ?? 0;
    if (messages.kind[row] !== 0 || bytes < word.length) continue;
    if (subUnit(seed, purpose.event, WORDING, row) * ONE_IN < 1) {
      texts.set(row, word.padEnd(bytes, '.'));
    }
  }
  return texts;
}
