/**
 * What stands in the town's public directory and in its newspaper: places of a few kinds, numbers on
 * pages, cards and doors, public gatherings, and a publication with who had access to what it printed.
 * In the town's own ids; `knowledge-of.ts` tells it in those of an observer.
 */
import type { Category } from '../../inference/index.ts';
import {
  groupOf,
  messageAt,
  type CastId,
  type Message,
  type PersonId,
  type PlaceId,
  type PlaceKind,
  type StoryEvent,
} from '../../world/index.ts';
import { perTown, type PlottedTown } from './plotted-town.ts';
import { placeAt } from './whereabouts.ts';

export interface TownListing {
  readonly category: Category;
  /** A site, or a person's handle, for which catalogues have the words. */
  readonly name: string;
  readonly people: readonly PersonId[];
  readonly places: readonly PlaceId[];
  /** Of a gathering, seconds since the world began. */
  readonly from?: number;
  readonly until?: number;
}

export interface TownLeak {
  readonly source: PersonId;
  readonly reporter: PersonId;
  readonly access: readonly PersonId[];
  /** Seconds since the world began. */
  readonly published: number;
  readonly opened?: number;
}

/** Kinds of places that are listed everywhere. */
const byKind: Partial<Readonly<Record<PlaceKind, Category>>> = {
  clinic: 'clinic',
  hospital: 'clinic',
  pharmacy: 'pharmacy',
};

/** Sites of the written town that are listed besides. */
const bySite: Readonly<Record<string, Category>> = { company: 'company', newsroom: 'press' };

/** Listed numbers of the written town: with a site, or alone. */
const numbers: Partial<
  Readonly<Record<CastId, { readonly category: Category; readonly site?: string }>>
> = {
  ada: { category: 'press', site: 'newsroom' },
  yusuf: { category: 'recruiter' },
  desk: { category: 'clinic', site: 'clinic' },
  pharmacy: { category: 'pharmacy', site: 'pharmacy' },
};

function written(town: PlottedTown): TownListing[] {
  const listed = (town.cast ?? []).flatMap(({ id, person, listed }) => {
    const known = numbers[id];
    return listed && known !== undefined ? [{ id, person, ...known }] : [];
  });
  const places = town.places.flatMap(({ id, kind }): TownListing[] => {
    const name = town.siteOf(id);
    const category = bySite[name] ?? byKind[kind];
    if (category === undefined) return [];
    const people = listed.filter(({ site }) => site === name).map(({ person }) => person);
    return [{ category, name, people, places: [id] }];
  });
  const alone = listed
    .filter(({ site }) => site === undefined)
    .map(({ id, person, category }) => ({ category, name: id, people: [person], places: [] }));
  return [...places, ...alone];
}

/** By event: the messages that are part of it, in order. */
const messagesOf = perTown(({ messages }) => {
  const lists = new Map<number, Message[]>();
  for (let i = 0; i < messages.length; i++) {
    const event = messages.event[i] ?? 0;
    if (event === 0) continue;
    const list = lists.get(event) ?? [];
    list.push(messageAt(messages, i));
    lists.set(event, list);
  }
  return lists;
});

/** Those to whom an actor writes in an event, in the order in which they do. */
function partners(town: PlottedTown, { id, actors }: StoryEvent): PersonId[] {
  const [actor] = actors;
  const others = (messagesOf(town).get(id) ?? []).flatMap(({ sender, to }) =>
    groupOf(to) === undefined ? [sender === actor ? to : sender] : [],
  );
  return [...new Set(others)].filter((other) => other !== actor);
}

/** Whose number stands on the door of a place. */
const answering = ({ people, machines }: PlottedTown, place: PlaceId): readonly PersonId[] =>
  people
    .filter(({ id, home }) => machines?.get(id) === 'business' && home === place)
    .map(({ id }) => id);

/** Of a grown town: places by their kind, and who plays a public part in its plot. */
function grown(town: PlottedTown): TownListing[] {
  const places = town.places.flatMap(({ id, kind }): TownListing[] => {
    const category = byKind[kind];
    return category === undefined
      ? []
      : [{ category, name: town.siteOf(id), people: answering(town, id), places: [id] }];
  });
  const offices = new Set<PlaceId>();
  const numbers = (town.events ?? []).flatMap((event): TownListing[] => {
    const number = (category: Category, person: PersonId | undefined): TownListing[] =>
      person === undefined || town.machines?.has(person) === true
        ? []
        : [{ category, name: `person-${person}`, people: [person], places: [] }];
    switch (event.kind) {
      case 'treatment': {
        const [doctor, pharmacy] = partners(town, event);
        return [...number('doctor', doctor), ...number('pharmacy', pharmacy)];
      }
      case 'interview':
      case 'sales-visit':
        for (const { time } of event.marks) {
          const place = placeAt(town, event.actors[0] ?? 0, time);
          if (place !== undefined) offices.add(place);
        }
        return event.kind === 'interview' ? number('recruiter', event.actors[1]) : [];
      case 'leak':
        return number('press', event.actors[1]);
      default:
        return [];
    }
  });
  const companies = [...offices]
    .sort((a, b) => a - b)
    .map((id): TownListing => {
      return { category: 'company', name: town.siteOf(id), people: [], places: [id] };
    });
  return [...places, ...companies, ...numbers];
}

/** Gatherings that were announced. */
function gatherings(town: PlottedTown): TownListing[] {
  return (town.events ?? []).flatMap(({ kind, actors, marks, until }): TownListing[] => {
    const start = marks[0]?.time;
    if (kind !== 'protest' || start === undefined) return [];
    // Who is late is there half an hour on.
    const place = placeAt(town, actors[0] ?? 0, start + 1800);
    return place === undefined
      ? []
      : [
          {
            ...{ category: 'gathering', name: town.siteOf(place), people: [], places: [place] },
            ...{ from: start - 900, until: until - 3600 },
          },
        ];
  });
}

/** In an order that does not change: what indices in claims and truths stand for. */
export const listingsOf = perTown((town): readonly TownListing[] => [
  ...(town.cast === undefined ? grown(town) : written(town)),
  ...gatherings(town),
]);

/** The first leak of the plot, if it has one. */
export const leakOf = perTown((town): TownLeak | undefined => {
  const event = town.events?.find(({ kind }) => kind === 'leak');
  const [source, reporter] = event?.actors ?? [];
  const published = event?.marks.find(({ what }) => what === 'publication')?.time;
  if (source === undefined || reporter === undefined || published === undefined) return undefined;
  const work = town.people[source]?.work;
  const staff = town.people.filter((one) => one.id === source || (work && one.work === work));
  const opened = event?.marks.find(({ what }) => what === 'document-access')?.time;
  return {
    ...{ source, reporter, published },
    access: staff.map(({ id }) => id),
    ...(opened === undefined ? {} : { opened }),
  };
});
