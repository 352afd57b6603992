/**
 * What a link says, on every surface alike: the state's own names, and the few plain ones that stand for
 * several of them (`observer`, `view`, `panel=all`), so that whoever writes a link by hand need not know
 * how a figure is made.
 */
import { parseObserver } from '../../observers/index.ts';
import { sceneOf } from '../../story/index.ts';
import { panelViews, readState, viewpoints, type SceneState, type State } from '../../ui/state.ts';

/** Views of a figure: as its scene shows it, beside another messenger, on the map, or asked as a question. */
export const views = ['story', 'compare', 'map', 'quiz'] as const;
export type View = (typeof views)[number];

/** What a scene shows of itself; nothing for what is no scene. */
export const shownBy = (scene: string): SceneState | undefined => sceneOf(scene)?.state;

/** Observers of the chat by the plain names that those of the town have. */
const inChat: Readonly<Record<string, string>> = {
  wifi: 'wifi-cafe',
  'wifi:cafe': 'wifi-cafe',
  provider: 'provider-nordlink',
  'provider:nordlink': 'provider-nordlink',
  'provider:fernfunk': 'provider-fernfunk',
  'end:mira': 'mira',
  'end:jonas': 'jonas',
};
/** Observers of the town by the names that those of the chat have. */
const inTown: Readonly<Record<string, string>> = {
  mira: 'end:mira',
  jonas: 'end:jonas',
  wifi: 'wifi:cafe',
  'wifi-cafe': 'wifi:cafe',
  provider: 'provider:nordlink',
  'provider-nordlink': 'provider:nordlink',
  'provider-fernfunk': 'provider:fernfunk',
};

/** Through whose eyes, as the chat names them; nothing where nobody stands there. */
function seeOf(observer: string): string | undefined {
  const name = Object.hasOwn(inChat, observer) ? inChat[observer] : observer;
  return viewpoints.find((one) => one === name);
}

/** The same for the four weeks. */
function asOf(observer: string): string | undefined {
  const name = (Object.hasOwn(inTown, observer) ? inTown[observer] : observer) ?? observer;
  try {
    parseObserver(name);
    return name;
  } catch {
    return undefined;
  }
}

/** What the plain names stand for; those of the state that are given have the last word. */
function translated(search: string): URLSearchParams {
  const given = new URLSearchParams(search);
  const stand = (name: string, value: string | undefined): void => {
    if (value !== undefined && !given.has(name)) given.set(name, value);
  };
  const observer = given.get('observer');
  if (observer !== null) {
    stand('see', seeOf(observer));
    stand('as', asOf(observer));
  }
  if (given.get('panel') === 'all') given.set('panel', panelViews.join(','));
  const view = given.get('view');
  if (view === 'map') stand('panel', 'location');
  if (view === 'compare') {
    // Beside the same through a service that can read it.
    stand('besideBy', given.get('by') === 'cloud' ? 'e2ee' : 'cloud');
    stand('against', given.get('matrix') === 'cloud' ? 'e2ee' : 'cloud');
  }
  return given;
}

/** @param search a URL's query, well-formed or not; what it gets wrong is as the scene shows it */
export const readLink = (search: string): State =>
  readState(translated(search).toString(), shownBy);
