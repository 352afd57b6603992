/** A town's messages through one messenger, as its observers write them down. */
import type { CarryOptions, Messenger, Watcher } from '../../network/index.ts';
import { carry } from '../../network/index.ts';
import type { Log } from '../log.ts';
import type { Observed } from './carriage.ts';
import { directoryOf, groupHandle, handleOf } from './carriage.ts';
import { DAY } from './keys.ts';
import type { Watch } from './observe.ts';
import { post } from './observe.ts';
import type { TownObserver } from './observer.ts';
import { viewOf } from './views.ts';

type Told<K extends keyof Watcher> = Parameters<NonNullable<Watcher[K]>>;

/** Tells several watchers the same; it listens to what any of them listens to. */
function together(watchers: readonly Watcher[]): Watcher {
  const [only] = watchers;
  if (watchers.length === 1 && only !== undefined) return only;
  const all: Watcher = {};
  const listen = <K extends keyof Watcher>(name: K): void => {
    const hear = watchers.flatMap((watcher) => {
      const method = watcher[name] as ((...told: Told<K>) => void) | undefined;
      return method === undefined ? [] : [method.bind(watcher)];
    });
    if (hear.length === 0) return;
    const tell = (...told: Told<K>): void => hear.forEach((method) => method(...told));
    Object.assign(all, { [name]: tell });
  };
  (
    ['packets', 'tunnel', 'connect', 'stanza', 'wakeup', 'backup', 'sms', 'phone', 'bot'] as const
  ).forEach(listen);
  return all;
}

/**
 * The logs of several observers of one world, from one passing of its messages.
 * @param options of `carry`: for one block of a city
 * @throws RangeError if the town has nobody and nothing of an observer's handle
 */
export function watchAll(
  world: Observed,
  messenger: Messenger,
  observers: readonly TownObserver[],
  options?: CarryOptions,
): Log[] {
  let watches: readonly Watch[] = [];
  carry(
    world,
    messenger,
    (carriage) => {
      const directory = directoryOf(world, carriage);
      watches = observers.map((one) => post(directory, messenger, world.days * DAY, one));
      return together(watches.map(({ watcher }) => watcher));
    },
    options,
  );
  return watches.map((one) => one.log());
}

/** The log of one observer, see {@link watchAll}. */
export function watch(
  world: Observed,
  messenger: Messenger,
  observer: TownObserver,
  options?: CarryOptions,
): Log {
  const [log] = watchAll(world, messenger, [observer], options);
  if (log === undefined) throw new RangeError('nobody watches');
  return log;
}

/**
 * Who can observe this world through this messenger at all: whoever has some column.
 * @param providers by index, as `carry` counts them
 */
export function observersOf(
  world: Observed,
  messenger: Messenger,
  providers: readonly string[],
): TownObserver[] {
  const people = world.people.filter(({ id }) => world.machines?.has(id) !== true);
  const handles = people.map(({ id }) => handleOf(world, id));
  const businesses = world.people.filter(({ id }) => world.machines?.get(id) === 'business');
  const wifis = world.places
    .filter(({ wifi }) => wifi !== 'none')
    .map(({ id }) => world.siteOf(id));
  const bots = world.groups.filter(({ bot }) => bot !== undefined).map(groupHandle);
  const of = (kind: TownObserver['kind'], targets: readonly string[]): TownObserver[] =>
    targets.map((target) => ({ kind, of: target }));
  const all: TownObserver[] = [
    { kind: 'service' },
    { kind: 'parent' },
    { kind: 'push' },
    { kind: 'backup' },
    { kind: 'vpn' },
    ...(world.watchlist === undefined ? [] : [{ kind: 'scanner' } as const]),
    ...of('provider', providers),
    ...of('wifi', wifis),
    ...of('end', handles),
    ...of('bot', bots),
    ...of(
      'business',
      businesses.map(({ id }) => handleOf(world, id)),
    ),
    ...of('authority-past', handles),
    ...of('authority-now', handles),
    ...of('number', handles),
    ...of('unlocked-phone', handles),
    ...of('malware', handles),
  ];
  return all.filter(({ kind }) => viewOf(kind, messenger).columns.length > 1);
}
