/**
 * The file that a reader may keep their answers in: JSON with a version. What is no such file is
 * told apart by what is wrong with it, and changes nothing.
 */
import * as v from 'valibot';
import { answersSchema, type Answers } from './answer.ts';
import { forms, type Form } from './items.ts';

/** Which form came first, and the answers before and after. */
export interface Sitting {
  readonly first: Form;
  readonly before: Answers;
  /** Whether the first pass is closed: the second asks the other form. */
  readonly closed: boolean;
  readonly after: Answers;
}

export const FORMAT = 'who-sees-what-inventory';
export const VERSION = 1;
/** Characters; no sitting comes near. */
const LARGEST = 100_000;

export const otherForm = (form: Form): Form => (form === 'a' ? 'b' : 'a');

/** @param random uniform in [0, 1): which of the two forms comes first */
export const firstForm = (random: () => number): Form => (random() < 0.5 ? 'a' : 'b');

export function writeFile(sitting: Sitting): string {
  return `${JSON.stringify({ format: FORMAT, version: VERSION, ...sitting }, null, 2)}\n`;
}

export type FileProblem = 'too-large' | 'not-json' | 'not-ours' | 'newer' | 'broken';
export type Opened =
  | { readonly ok: true; readonly sitting: Sitting }
  | { readonly ok: false; readonly problem: FileProblem };

const head = v.object({
  format: v.literal(FORMAT),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
});
const body = v.object({ first: v.picklist(forms), closed: v.boolean() });

/** @param text of a file, whatever is in it */
export function openFile(text: string): Opened {
  const fail = (problem: FileProblem): Opened => ({ ok: false, problem });
  if (text.length > LARGEST) return fail('too-large');
  let given: unknown;
  try {
    given = JSON.parse(text);
  } catch {
    return fail('not-json');
  }
  const known = v.safeParse(head, given);
  if (!known.success) return fail('not-ours');
  if (known.output.version > VERSION) return fail('newer');
  const frame = v.safeParse(body, given);
  if (!frame.success) return fail('broken');
  const { first, closed } = frame.output;
  const rest = v.safeParse(
    v.object({ before: answersSchema(first), after: answersSchema(otherForm(first)) }),
    given,
  );
  return rest.success ? { ok: true, sitting: { first, closed, ...rest.output } } : fail('broken');
}
