/** What another observer sees of the town and this one does not. */
import type { Frame } from '../frame.ts';
import type { Regions, Shape } from './map.ts';
import { areasOf } from './areas.ts';

/**
 * Areas in the other's picked records that are not among this one's; the strongest, as far as they
 * are drawn at all.
 * @param frame this side; its log may lack places altogether
 */
export function goneAreas(frame: Frame, ghost: Frame, regions: Regions): Shape[] {
  const here = new Set<string>();
  const { place } = frame.index.log.dictionaries;
  frame.picked.places.forEach((count, code) => {
    const seen = place[code];
    if (count > 0 && seen !== undefined) here.add(`${seen.area} ${seen.id}`);
  });
  const theirs = ghost.index.log.dictionaries.place;
  const counts = Uint32Array.from(ghost.picked.places, (count, code) => {
    const seen = theirs[code];
    return seen === undefined || here.has(`${seen.area} ${seen.id}`) ? 0 : count;
  });
  // Worked out for what they see here, not for the whole dictionary.
  const shapes = theirs.map((seen, code) =>
    code > 0 && (counts[code] ?? 0) > 0 ? regions.shapeOf(seen) : undefined,
  );
  return areasOf(counts, shapes).codes.flatMap((code) => shapes[code] ?? []);
}
