/**
 * What one sees, as a value that fits into a link. One schema for every surface: a link that holds
 * nonsense opens the default, field by field, and never throws. What a reader types is not part of
 * the state and so can never be in a link.
 */
import * as v from 'valibot';
import { languages, type Language } from './language/list.ts';

export { languages, type Language };

export const viewpoints = [
  'all',
  'mira',
  'wifi-home-mira',
  'wifi-cafe',
  'provider-nordlink',
  'service',
  'push',
  'provider-fernfunk',
  'wifi-home-jonas',
  'jonas',
] as const;
export const messengers = ['e2ee', 'cloud', 'sms'] as const;
export const attacks = ['none', 'flip', 'replay', 'swap'] as const;
export const places = ['home', 'cafe', 'out'] as const;
/** How large an invented town: the hand-written one, or generated ones. */
export const worlds = ['story', 'class', 'town', 'city'] as const;
/** Messengers that a whole town can write through. */
export const townMessengers = ['e2ee', 'signal', 'threema', 'cloud', 'sms', 'mixnet'] as const;
/** The three levels of the matrix, or all of them together. */
export const levelChoices = ['all', 'see', 'keep', 'share'] as const;
/** What a town's messenger can be defended with; a link has them in this order. */
export const defenceNames = [
  'sealed-sender',
  'no-receipts',
  'no-presence',
  'padding',
  'vpn',
  'tor',
  'batching',
  'cover',
  'no-contact-upload',
  'no-location',
  'encrypted-backup',
  'no-push-metadata',
  'disappearing',
  'new-number',
  'no-bot',
] as const;
export const themes = ['auto', 'light', 'dark'] as const;
/** What Present shows: the scenes of a lesson, by its minutes, or all. */
export const deckNames = ['10', '25', '50', 'all'] as const;
/** What of a scene stands on its slide, in the order in which a lesson goes through it. */
export const slideParts = [
  'say',
  'ask',
  'figure',
  'reveal',
  'explain',
  'try',
  'transfer',
  'answer',
] as const;

/** Views of the panel, in the order in which they stand. */
export const panelViews = ['timing', 'contacts', 'location', 'records', 'claims'] as const;
export type PanelView = (typeof panelViews)[number];

export type Viewpoint = (typeof viewpoints)[number];
export type WorldName = (typeof worlds)[number];
export type TownMessenger = (typeof townMessengers)[number];
export type LevelChoice = (typeof levelChoices)[number];
export type DefenceName = (typeof defenceNames)[number];
export type Theme = (typeof themes)[number];
export type DeckName = (typeof deckNames)[number];
export type SlidePart = (typeof slideParts)[number];
export type Attack = (typeof attacks)[number];

/** A field whose bad values become its default instead of an error. */
export const choice = <const T extends readonly [string, ...string[]]>(
  options: T,
  preset: T[number],
) => v.fallback(v.optional(v.picklist(options), preset), preset);
/** A whole number from 0, or nothing. */
const count = (most: number) =>
  v.fallback(
    v.optional(v.pipe(v.string(), v.regex(/^\d{1,7}$/), v.transform(Number), v.maxValue(most))),
    undefined,
  );
/** A word of the given characters, or nothing. */
export const word = (pattern: RegExp) =>
  v.fallback(v.optional(v.pipe(v.string(), v.regex(pattern))), undefined);
/** Up to sixty words, separated by commas; bad ones are left out. */
const list = (pattern: RegExp) =>
  v.pipe(
    v.optional(v.string(), ''),
    v.transform((text) =>
      [...new Set(text.split(',').filter((part) => pattern.test(part)))].slice(0, 60).join(','),
    ),
  );
/** Those of a text that are defences, in their order. */
function defencesIn(text: string): DefenceName[] {
  const given = new Set(text.split(','));
  return defenceNames.filter((name) => given.has(name));
}

/** Somebody or something as a log names it: no comma, nothing that could be markup. */
const NAME = /^[\p{L}\p{N} +:.#_-]{1,48}$/u;
const OBSERVER = /^[a-z]+(?:-[a-z]+)*(?::[\p{L}\p{N}_-]{1,40})?$/u;

export const stateSchema = v.object({
  /** Which scene of the story; what follows is about its figure. */
  scene: word(/^[a-z0-9-]{1,40}$/u),
  /** Through whose eyes. */
  see: choice(viewpoints, 'all'),
  messenger: choice(messengers, 'e2ee'),
  /** What the service does to messages, if it is not honest. */
  attack: choice(attacks, 'none'),
  /** Which byte the service flips, where `attack` is `flip`. */
  flip: count(99_999),
  /** Which byte the reader tries by hand on the message in hand. */
  byte: count(99_999),
  mira: choice(places, 'home'),
  jonas: choice(places, 'home'),
  /** Number of the message from which on the attack is on, from 1; none: from the first. */
  since: count(9_999),
  /** Number of the message in hand, from 1; none: the newest. */
  message: count(9_999),
  /** Step of its journey that is shown; none: all of it is over. */
  step: count(9_999),
  /** The four weeks: which town, from which seed, through which messenger, as whom. */
  world: choice(worlds, 'story'),
  seed: word(/^[\p{L}\p{N}-]{1,24}$/u),
  by: choice(townMessengers, 'e2ee'),
  as: word(OBSERVER),
  /** Which views of the panel; without a word all of them. */
  panel: list(/^(?:timing|contacts|location|records|claims)$/u),
  /** Beside it, to compare: another observer, another messenger, or both. */
  besideAs: word(OBSERVER),
  besideBy: v.fallback(v.optional(v.picklist(townMessengers)), undefined),
  /** What the messenger is defended with, separated by commas. */
  defences: v.pipe(
    v.optional(v.string(), ''),
    v.transform((text) => defencesIn(text).join(',')),
  ),
  /** The same for the one beside it: `none`, or nothing for the same as this one. */
  besideDefences: v.pipe(
    v.optional(v.string()),
    v.transform((text) => {
      const known = text === undefined ? '' : defencesIn(text).join(',');
      return known === '' ? (text === 'none' ? 'none' : undefined) : known;
    }),
  ),
  /**
   * A moment of the story, seconds since it began: in the chat since midnight of its day, in the four weeks
   * since the first Monday. What happened later is not shown yet.
   */
  t: count(28 * 86_400),
  /** Chosen time, minutes since the first Monday, half-open. */
  from: count(99_999),
  until: count(99_999),
  /** Chosen people, places and networks, by the ids that the log gives them. */
  who: list(NAME),
  where: list(NAME),
  over: list(NAME),
  /** The claim whose evidence is held up: rule, kind, and whom it is about, joined by tildes. */
  claim: word(/^R\d{1,2}[ab]?~[^\p{C}<>]{1,240}$/u),
  /** Kinds of records. */
  kinds: list(/^[a-z]{1,12}(?:-[a-z]{1,8})?$/u),
  /** The matrix: through which messenger, against which other, which level, which cell in hand. */
  matrix: choice(townMessengers, 'e2ee'),
  against: v.fallback(v.optional(v.picklist(townMessengers)), undefined),
  level: choice(levelChoices, 'all'),
  /** `observer.data`. */
  cell: word(/^[a-z]{1,9}(?:-[a-z]{1,9})?\.[a-z]{1,9}$/u),
  /** Tonight's file: of which night, from 1, and which of its pages, from 1. */
  night: count(28),
  page: count(9_999),
  /** The messengers compared: the best known, or all that we read of. */
  rivals: choice(['main', 'all'], 'main'),
  /** Present: which scenes, and which part of the scene's slide. */
  deck: choice(deckNames, 'all'),
  part: choice(slideParts, 'say'),
  /** Large type, thick lines, strong contrast; nothing: as the surface has it. */
  projector: v.fallback(v.optional(v.picklist(['0', '1'])), undefined),
  /** The notes beside a lesson: the name of the lesson that they go with. */
  notes: word(/^[a-z0-9]{8,24}$/u),
  lang: v.fallback(v.optional(v.picklist(languages)), undefined),
  theme: choice(themes, 'auto'),
});

export type State = v.InferOutput<typeof stateSchema>;

/** Of the whole page, not of one figure. */
type OfThePage = 'scene' | 'deck' | 'part' | 'projector' | 'notes' | 'lang' | 'theme';

/** What a scene shows before anybody changes it, as far as it differs from the general default. */
export type SceneState = Partial<Omit<State, OfThePage>>;

/**
 * @param search a URL's query (`?see=service&…`), well-formed or not. Unknown names are ignored.
 * @param stateOf what a scene shows of itself: what the query does not say is as there. Nothing for
 *   what is no scene, and then no scene is asked for
 */
export function readState(
  search: string,
  stateOf: (scene: string) => SceneState | undefined = () => undefined,
): State {
  const given: Record<string, string> = {};
  // First value wins, as with most forms; URLSearchParams never throws on any string.
  for (const [name, value] of new URLSearchParams(search)) given[name] ??= value;
  const state = v.parse(stateSchema, given);
  const shown = state.scene === undefined ? undefined : stateOf(state.scene);
  if (shown === undefined) return { ...state, scene: undefined };
  /** Neither said nor taken back; a bad value says nothing. */
  const unsaid = (name: string): boolean => {
    const said = given[name] ?? '';
    if (said === '') return !Object.hasOwn(given, name);
    const usual = preset[name as keyof State];
    return state[name as keyof State] === usual && said !== String(usual);
  };
  const own = Object.entries(shown).filter(([name]) => unsaid(name));
  return { ...state, ...Object.fromEntries(own) };
}

/** The defences of a state's field. */
export function defencesOf(field: string | undefined): readonly DefenceName[] {
  return field === undefined ? [] : defencesIn(field);
}

const preset = readState('');

/** What a scene shows, complete: the page's own fields as they are in `page`. */
export function sceneState(
  scene: string,
  shown: SceneState,
  page: Pick<State, 'lang' | 'theme'> & Partial<Pick<State, 'projector'>> = preset,
): State {
  const { lang, theme, projector } = page;
  return { ...preset, ...shown, scene, lang, theme, projector };
}

/**
 * The query that opens this state: only what differs from its scene's own, in the schema's order. What
 * the scene shows and the state does not is written as an empty value.
 */
export function writeState(state: State, shown: SceneState = {}): string {
  const query = new URLSearchParams();
  const usual: State = { ...preset, ...shown };
  for (const name of Object.keys(stateSchema.entries) as (keyof State)[]) {
    const value = state[name];
    if (value !== usual[name]) query.set(name, value === undefined ? '' : String(value));
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
