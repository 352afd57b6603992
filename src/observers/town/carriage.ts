/** The directory of a world that is being carried. */
import type { Carried, CarriedGroup, Carriage, GivenPhone } from '../../network/index.ts';
import type { Directory, Line, MessageRow } from './directory.ts';

/** What observers need of a world besides what its messages' ways depend on. */
export interface Observed extends Carried {
  readonly ties: readonly { readonly a: number; readonly b: number }[];
  readonly groups: readonly (CarriedGroup & { readonly key?: string })[];
  readonly geography: { readonly towers: readonly { readonly id: string }[] };
  readonly texts: ReadonlyMap<number, string>;
  /** Words that an app would look for if it scanned what people write. */
  readonly watchlist?: readonly string[];
  /** By person: what a link calls them. */
  readonly cast?: readonly (GivenPhone & { readonly id?: string })[];
  /** Whose account is no person's, and what answers there. */
  readonly machines?: ReadonlyMap<number, 'business' | 'bot'>;
}

/** Recipients from here on are groups. */
const GROUPS = 0x80000000;
const PERSON = /^person-(0|[1-9]\d{0,8})$/u;
const GROUP = /^group-(0|[1-9]\d{0,9})$/u;

/** What a link calls a person: a name of the story, or a number. */
export function handleOf({ cast }: Observed, person: number): string {
  return cast?.[person]?.id ?? `person-${person}`;
}

export function groupHandle({ key, id }: Observed['groups'][number]): string {
  return key ?? `group-${id}`;
}

function remembered<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/** Numbers by number, each list ascending. */
function lists(length: number, fill: (put: (at: number, value: number) => void) => void) {
  const all = Array.from({ length }, (): number[] => []);
  fill((at, value) => all[at]?.push(value));
  return all;
}

export function directoryOf(world: Observed, carriage: Carriage): Directory {
  const { people, groups, messages } = world;
  const { identities, accounts } = carriage;
  const owner = (number: number): number => accounts.ownerOf(number - 1);
  const groupNumbers = new Map(groups.map(({ id }, i) => [id, i + 1]));
  const handles = remembered(() => new Map(people.map(({ id }) => [handleOf(world, id), id + 1])));
  const sites = remembered(
    () =>
      new Set(world.places.filter(({ wifi }) => wifi !== 'none').map(({ id }) => world.siteOf(id))),
  );
  const contacts = remembered(() =>
    lists(people.length, (put) => {
      for (const { a, b } of world.ties) {
        put(a, b + 1);
        put(b, a + 1);
      }
    }),
  );
  const memberships = remembered(() =>
    lists(people.length, (put) => {
      carriage.world.groups.forEach(({ members }, i) =>
        members.forEach((member) => put(member, i + 1)),
      );
    }),
  );
  const onPhones = remembered(() =>
    lists(people.length, (put) => {
      for (let row = 0; row < messages.length; row++) {
        if (!carriage.written(row)) continue;
        const sender = messages.sender[row] ?? 0;
        const to = messages.to[row] ?? 0;
        put(sender, row);
        if (to < GROUPS) {
          if (to !== sender) put(to, row);
          continue;
        }
        const group = groups[(groupNumbers.get(to - GROUPS) ?? 0) - 1];
        for (const member of group?.members ?? []) if (member !== sender) put(member, row);
      }
    }),
  );
  const known: (Line | undefined)[] = [];
  const lineOf = (index: number): Line => {
    const { id, type, provider, subscriber, person, site } = carriage.line(index);
    return {
      id,
      type,
      provider,
      subscriber: person === undefined ? subscriber : handleOf(world, person),
      ...(person === undefined ? {} : { owner: person + 1 }),
      ...(site === undefined ? {} : { place: site }),
    };
  };

  return {
    person: (handle) => {
      const found = handles().get(handle);
      if (found !== undefined) return found;
      const id = Number(PERSON.exec(handle)?.[1] ?? NaN);
      return id < people.length ? id + 1 : undefined;
    },
    group: (handle) => {
      const at = groups.findIndex((group) => groupHandle(group) === handle);
      return at < 0 ? groupNumbers.get(Number(GROUP.exec(handle)?.[1] ?? NaN)) : at + 1;
    },
    provider: (handle) => {
      const at = carriage.providers.indexOf(handle);
      return at < 0 ? undefined : at;
    },
    hasWifi: (handle) => sites().has(handle),

    name: (person) => world.name?.(owner(person)),
    account: (person) => identities.accountOf(person - 1),
    phoneNumber: (person) => identities.numberOf(person - 1),
    device: (person) => identities.deviceOf(owner(person)),
    station: (person, line) => identities.stationOf(person - 1, line),
    token: (person) => identities.tokenOf(person - 1),
    customer: (person) => identities.customerOf(person - 1),
    contacts: (person) => contacts()[person - 1] ?? [],
    isBusiness: (person) => world.machines?.get(owner(person)) === 'business',

    groupId: (group) => {
      const found = groups[group - 1];
      return found === undefined ? `group-${group}` : groupHandle(found);
    },
    groupsOf: (person) => memberships()[person - 1] ?? [],

    line: (index) => (known[index] ??= lineOf(index)),
    simOf: (person) => carriage.simOf(person - 1),
    address: (line, day) => carriage.addressOf(line, day),
    tower: (cell) => world.geography.towers[cell]?.id ?? `cell-${cell}`,

    messagesOf: (person) => onPhones()[person - 1] ?? [],
    message: (row): MessageRow => {
      const to = messages.to[row] ?? 0;
      const time = 1000 * (messages.time[row] ?? 0);
      return {
        time,
        from: accounts.at(messages.sender[row] ?? 0, time) + 1,
        to: to < GROUPS ? accounts.at(to, time) + 1 : 0,
        group: to < GROUPS ? 0 : (groupNumbers.get(to - GROUPS) ?? 0),
        bytes: messages.bytes[row] ?? 0,
      };
    },
    words: (row) => world.texts.get(row),
    watchlist: world.watchlist ?? [],
  };
}
