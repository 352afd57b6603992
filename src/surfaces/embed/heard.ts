/**
 * What the page around says to the frame, read: our own messages, and those of pym.js, iframe-resizer and
 * @newswire/frames. Whatever else arrives is nothing.
 */
import { sceneOf } from '../../story/index.ts';
import { themes, type State } from '../../ui/state.ts';
import { readLink } from '../stage/link.ts';

/** By the names of the address, what shall be shown. */
export type Change = Readonly<Partial<Record<(typeof names)[number], string>>>;

export type Heard =
  /** How high is it? */
  | { readonly kind: 'height' }
  /** Somebody looks at the frame with iframe-resizer, under this id. */
  | { readonly kind: 'resizer'; readonly id: string }
  | { readonly kind: 'set'; readonly change: Change };

/** Longer than any message that is meant. */
const MOST = 2_000;
const names = ['scene', 'observer', 'defences', 't', 'theme'] as const;

function hearText(text: string, childId: string | undefined): Heard | undefined {
  if (text.length > MOST) return undefined;
  if (childId !== undefined && text.startsWith(`pymxPYMx${childId}xPYMxwidthxPYMx`)) {
    return { kind: 'height' };
  }
  const [, resizer] = /^\[iFrameSizer\](.*)$/su.exec(text) ?? [];
  if (resizer === undefined) return undefined;
  if (resizer === 'resize') return { kind: 'height' };
  // `id:bodyMargin:sizeWidth:log:interval:…`, fifteen fields and more.
  const [id = '', ...fields] = resizer.split(':');
  return fields.length >= 5 && /^[\w -]{1,64}$/u.test(id) ? { kind: 'resizer', id } : undefined;
}

/**
 * @param data of a message whose source is the parent; anything at all
 * @param childId what pym.js calls the frame
 */
export function hear(data: unknown, childId: string | undefined): Heard | undefined {
  if (typeof data === 'string') return hearText(data, childId);
  if (typeof data !== 'object' || data === null) return undefined;
  const { type, sentinel } = data as { type?: unknown; sentinel?: unknown };
  if (type === 'wsw:hello') return { kind: 'height' };
  if (type === 'frames-init' && sentinel === 'amp') return { kind: 'height' };
  if (type !== 'wsw:set') return undefined;
  const change: Partial<Record<(typeof names)[number], string>> = {};
  for (const name of names) {
    if (!Object.hasOwn(data, name)) continue;
    const value = (data as Record<string, unknown>)[name];
    const text = typeof value === 'number' ? String(value) : value;
    if (typeof text === 'string' && text.length <= MOST) change[name] = text;
  }
  return Object.keys(change).length === 0 ? undefined : { kind: 'set', change };
}

/** What becomes of a state by each name, by the rules of the address; nothing where they refuse the value. */
const rules: Readonly<Record<keyof Change, (value: string, state: State) => State | undefined>> = {
  scene: (scene, { scene: now, lang, theme }) =>
    scene === now || sceneOf(scene) === undefined
      ? undefined
      : { ...asked({ scene }), lang, theme },
  observer: (observer, state) => {
    const { see, as } = asked({ observer });
    return {
      ...state,
      ...(as === undefined ? {} : { as }),
      ...(see !== 'all' || observer === 'all' ? { see } : {}),
    };
  },
  defences: (given, state) => {
    const { defences } = asked({ defences: given });
    return defences === '' && given !== '' ? undefined : { ...state, defences };
  },
  t: (given, state) => {
    const { t } = asked({ t: given });
    if (t === undefined) return undefined;
    // Instead of whatever else said when.
    return {
      ...state,
      t,
      from: undefined,
      until: undefined,
      message: undefined,
      step: undefined,
    };
  },
  theme: (given, state) => {
    const theme = themes.find((one) => one === given);
    return theme === undefined ? undefined : { ...state, theme };
  },
};

const asked = (query: Readonly<Record<string, string>>): State =>
  readLink(new URLSearchParams(query).toString());

/** A state that was told to change: what the rules of the address refuse changes nothing. */
export function changed(state: State, change: Change): State {
  return names.reduce((next, name) => {
    const value = change[name];
    return value === undefined ? next : (rules[name](value, next) ?? next);
  }, state);
}
