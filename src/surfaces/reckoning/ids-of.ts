/**
 * What an observer calls the people, places and groups of a town, where it knows them at all: so that
 * truth and public knowledge can be told in the ids of its own log.
 */
import { Carriage, type Messenger } from '../../network/index.ts';
import { groupHandle, handleOf, type TownObserver } from '../../observers/index.ts';
import { attachmentOf, type PersonId, type PlaceId } from '../../world/index.ts';
import { humansOf, perTown, type PlottedTown } from './plotted-town.ts';
import { placeAt } from './whereabouts.ts';

export interface Ids {
  /** None for somebody of whom this observer cannot have a record; two for who takes a new account. */
  readonly names: (person: PersonId) => readonly string[];
  readonly group: (group: PlottedTown['groups'][number]) => string;
  /** Fixed networks of a place. */
  readonly networks: (place: PlaceId) => readonly string[];
  /** The place itself, where records name it. */
  readonly sites: (place: PlaceId) => readonly string[];
  /** The mobile cell that it lies in, where records name cells. */
  readonly cells: (place: PlaceId) => readonly string[];
  /**
   * Whose name stands on records of this person at that time, in seconds, where it can be another's:
   * who has a line is written down for whoever uses it.
   */
  readonly behind?: (person: PersonId, time: number) => string | undefined;
}

/** By place: who holds the contract of the line of a home. */
const holdersOf = perTown(
  ({ people }) => new Map(people.map(({ home, household }) => [home, household])),
);
const placesById = perTown(({ places }) => new Map(places.map((place) => [place.id, place])));

type Naming = (id: number) => string;

export function idsOf(town: PlottedTown, messenger: Messenger, observer: TownObserver): Ids {
  const carriage = new Carriage(town, messenger);
  const { accounts, identities } = carriage;
  const { accountOf, numberOf, stationOf, tokenOf, customerOf } = identities;
  const sms = messenger.path === 'sms';
  const group: Ids['group'] = (one) => groupHandle(one);
  const none = (): readonly string[] => [];
  const site = (place: PlaceId): readonly string[] => [town.siteOf(place)];
  const cells = (place: PlaceId): readonly string[] => {
    const cell = town.cellAt(place);
    return [town.geography.towers[cell]?.id ?? `cell-${cell}`];
  };
  /** As servers see a line; that of a Wi-Fi is the same every day. */
  const address = (place: PlaceId): readonly string[] => {
    const line = carriage.wifiOf(place);
    return line === undefined ? [] : [carriage.addressOf(line, 0)];
  };
  const lineOf = (place: PlaceId): readonly string[] => {
    const line = carriage.wifiOf(place);
    return line === undefined ? [] : [carriage.line(line).id];
  };
  const byPhone = (name: Naming): Pick<Ids, 'names'> => ({ names: (person) => [name(person)] });
  const byAccount = (name: Naming): Pick<Ids, 'names' | 'behind'> => ({
    names: (person) => [...new Set([person, accounts.at(person, Infinity)])].map(name),
    ...(messenger.renumbered
      ? { behind: (person, time) => name(accounts.at(person, 1000 * time)) }
      : {}),
  });
  const servers = { group, networks: address, sites: none, cells: none };
  const nowhere = { group, networks: none, sites: none, cells: none };
  const carriers = { group, networks: lineOf, sites: site, cells };

  switch (observer.kind) {
    case 'service':
    case 'parent':
    case 'backup':
      return { ...servers, ...byAccount(accountOf) };
    case 'push':
      return { ...servers, ...byPhone(tokenOf) };
    case 'vpn':
      return { ...servers, ...byPhone(customerOf) };
    case 'bot':
    case 'scanner':
      return { ...nowhere, ...byAccount(accountOf) };
    case 'number':
      return { ...nowhere, ...byAccount(numberOf) };
    case 'end':
    case 'business':
    case 'unlocked-phone':
      return { ...nowhere, ...byAccount(sms ? numberOf : accountOf) };
    case 'malware':
      return { ...carriers, ...byAccount(sms ? numberOf : accountOf) };
    case 'authority-past':
      return sms
        ? { ...carriers, ...byAccount(numberOf) }
        : { ...servers, ...byAccount(accountOf) };
    case 'authority-now':
      return {
        ...carriers,
        ...byAccount(messenger.account === 'number' ? accountOf : numberOf),
      };
    case 'wifi': {
      const mine = (place: PlaceId): boolean => town.siteOf(place) === observer.of;
      const place = town.places.find(({ id }) => mine(id));
      const line = place === undefined ? undefined : carriage.wifiOf(place.id);
      const here = (id: PlaceId): readonly string[] => (mine(id) ? site(id) : []);
      return {
        ...{ group, networks: here, sites: here, cells: none },
        names: (person) => (line === undefined ? [] : [stationOf(person, line)]),
      };
    }
    case 'provider':
      return {
        ...carriers,
        ...(sms ? byAccount(numberOf) : subscribers(town, carriage, observer.of ?? '')),
      };
  }
}

/** People as one provider knows them: by who pays for the line. */
function subscribers(
  town: PlottedTown,
  carriage: Carriage,
  name: string,
): Pick<Ids, 'names' | 'behind'> {
  const provider = carriage.providers.indexOf(name);
  const isMine = (line: number | undefined): line is number =>
    line !== undefined && carriage.line(line).provider === provider;
  const holders = holdersOf(town);
  const customers = new Set(
    humansOf(town)
      .filter(({ id, home }) => {
        const held = holders.get(home) === id ? carriage.wifiOf(home) : undefined;
        return isMine(held) || isMine(carriage.simOf(id));
      })
      .map(({ id }) => id),
  );
  const subscriber = (line: number): string => {
    const { person, subscriber: of } = carriage.line(line);
    return person === undefined ? of : handleOf(town, person);
  };
  return {
    names: (person) => (customers.has(person) ? [handleOf(town, person)] : []),
    behind(person, time) {
      const whose = town.people[person];
      const at = placeAt(town, person, time);
      const place = at === undefined ? undefined : placesById(town).get(at);
      if (whose === undefined) return undefined;
      const { type } = attachmentOf(town.seed, whose, place, 0);
      const line =
        type === 'wifi' && place !== undefined ? carriage.wifiOf(place.id) : carriage.simOf(person);
      return isMine(line) ? subscriber(line) : undefined;
    },
  };
}
