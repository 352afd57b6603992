/** From what passes in a town to the log of one observer. */
import type { Messenger, Watcher } from '../../network/index.ts';
import { LogBuilder } from '../columns/builder.ts';
import type { Log, LogColumn } from '../log.ts';
import type { Directory } from './directory.ts';
import type { TownObserver } from './observer.ts';
import { observerTargets, printObserver } from './observer.ts';
import type { Scene, Standing, Target, View } from './view.ts';
import { columnsBut } from './view.ts';
import { views } from './views.ts';

/** Monday, 4 May 2026, 00:00: the first moment of every invented town, whose clock is UTC. */
export const ORIGIN = Date.UTC(2026, 4, 4);

/** Somebody who watches: what they are to be told, and the log when all has been told. */
export interface Watch {
  readonly watcher: Watcher;
  log(): Log;
}

/**
 * @throws RangeError if there is nobody and nothing of that handle in the town
 */
export function targetOf(directory: Directory, { kind, of }: TownObserver): Target {
  const target = observerTargets[kind];
  const handle = of ?? '';
  if (target === null) return { handle, number: 0 };
  const found = numberOf(directory, target, handle);
  if (found === undefined) throw new RangeError(`“${handle}” is no ${target} of this town`);
  return { handle, number: found };
}

function numberOf(
  directory: Directory,
  target: 'person' | 'place' | 'provider' | 'group',
  handle: string,
): number | undefined {
  return target === 'place'
    ? directory.hasWifi(handle)
      ? 0
      : undefined
    : directory[target](handle);
}

/**
 * Puts an observer in its place.
 * @param span ms from the origin; what happens later it does not see
 * @throws RangeError if the town has nobody of that handle
 */
export function post(
  directory: Directory,
  messenger: Messenger,
  span: number,
  observer: TownObserver,
): Watch {
  const scene: Scene = { directory, messenger, span };
  const target = targetOf(directory, observer);
  // Each view writes its own columns, which differ from view to view.
  return watchAs(views[observer.kind] as View<LogColumn>, scene, target, printObserver(observer));
}

function watchAs<C extends LogColumn>(
  view: View<C>,
  scene: Scene,
  target: Target,
  observer: string,
): Watch {
  const absent = view.absent(scene.messenger);
  const columns = columnsBut(absent);
  const builder = new LogBuilder<C>(view.columns, scene.span, columns);
  // Whoever has nothing but a time has nothing, not even a number of records.
  const { watcher, close }: Standing =
    columns.length > 1 ? view.stand(builder, scene, target) : { watcher: {} };
  return {
    watcher,
    log() {
      close?.();
      return builder.finish(
        { observer, origin: ORIGIN, span: scene.span, absent },
        view.labels(scene),
      );
    },
  };
}
