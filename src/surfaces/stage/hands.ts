/** Hands that a class raises: counted by the teacher, per question and option. */

/** By the key of the option. */
export type Hands = Readonly<Record<string, number>>;
/** By the id of the question. */
export type AllHands = Readonly<Record<string, Hands>>;

/** No class is larger. */
export const MOST = 999;

/** What was typed as a count; nothing for what is none. */
export function countIn(text: string): number | undefined {
  const trimmed = text.trim();
  return /^\d{1,3}$/u.test(trimmed) ? Number(trimmed) : undefined;
}

/** @param count nothing: taken back */
export function counted(
  all: AllHands,
  question: string,
  option: string,
  count: number | undefined,
): AllHands {
  const { [option]: _before, ...others } = all[question] ?? {};
  const own = count === undefined ? others : { ...others, [option]: Math.min(MOST, count) };
  const { [question]: _own, ...rest } = all;
  return Object.keys(own).length === 0 ? rest : { ...rest, [question]: own };
}

export const sum = (hands: Hands): number =>
  Object.values(hands).reduce((all, one) => all + one, 0);

/** Each option with its hands and their share of all, 0 to 1; nothing if no hand was raised. */
export function shares(
  hands: Hands | undefined,
  options: readonly string[],
):
  | readonly { readonly option: string; readonly count: number; readonly share: number }[]
  | undefined {
  const counts = options.map((option) => ({ option, count: hands?.[option] ?? 0 }));
  const all = counts.reduce((total, { count }) => total + count, 0);
  if (all === 0) return undefined;
  return counts.map(({ option, count }) => ({ option, count, share: count / all }));
}

/** The one option with the most hands; nothing where several have as many. */
export function majority(hands: Hands | undefined): string | undefined {
  const sorted = Object.entries(hands ?? {}).sort(([, a], [, b]) => b - a);
  const [first, second] = sorted;
  return first === undefined || first[1] === 0 || first[1] === second?.[1] ? undefined : first[0];
}
