/** The names that an address may have, with their values, as the schemas have them: for whoever documents them. */
import { frameSchema } from '../embed/frame.ts';
import { stateSchema } from '../../ui/state.ts';

/** Of the state, those that an editor writes by hand; the others come with the code that is copied. */
const ofState = [
  'scene',
  'lang',
  'theme',
  'panel',
  'defences',
  'seed',
  't',
  'projector',
] as const satisfies readonly (keyof typeof stateSchema.entries)[];
/** Stands for several names of the state (`stage/link.ts`). */
const plain = ['observer'] as const;

export type ParameterName =
  (typeof ofState)[number] | (typeof plain)[number] | keyof typeof frameSchema.entries;

export interface Parameter {
  readonly name: ParameterName;
  /** All there are, where they can be counted. */
  readonly values?: readonly string[];
  /** What it is unless said, where that is one of them. */
  readonly preset?: string;
}

interface Entry {
  readonly wrapped?: { readonly options?: readonly string[] };
  readonly default?: unknown;
}

/** What a field of a schema says of itself. */
function read(name: ParameterName, entry: Entry | undefined): Parameter {
  const values = entry?.wrapped?.options;
  const preset = entry?.default;
  return {
    name,
    ...(values === undefined ? {} : { values }),
    ...(typeof preset === 'string' && preset !== '' ? { preset } : {}),
  };
}

/** The scene first, then what it shows, then how it stands in the page. */
export const parameters: readonly Parameter[] = [
  ...ofState.map((name) => read(name, stateSchema.entries[name] as Entry)),
  ...plain.map((name) => read(name, undefined)),
  ...(Object.keys(frameSchema.entries) as (keyof typeof frameSchema.entries)[]).map((name) =>
    read(name, frameSchema.entries[name] as Entry),
  ),
];
