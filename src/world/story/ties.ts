/** Who writes to whom in an ordinary week, and the group chats. What the plot adds is in `plot.ts`. */
import type { Group, GroupKind, PersonId, Tie, TieKind } from '../entities.ts';
import type { CastId } from './cast.ts';
import { personIn } from './cast.ts';

type Known = readonly [CastId, CastId, TieKind, layer: Tie['layer'], perDay: number];

/** Conversations a day before being together thins them. Jonas and Ada: none, ever. */
const known: readonly Known[] = [
  ['mira', 'sam', 'household', 0, 3.6],
  ['mira', 'luka', 'friend', 1, 1.8],
  ['mira', 'jonas', 'friend', 1, 0.52],
  ['mira', 'thanh', 'friend', 2, 0.27],
  ['mira', 'freya', 'friend', 1, 0.9],
  ['mira', 'osei', 'acquaintance', 3, 0.08],
  ['sam', 'freya', 'friend', 2, 0.18],
  ['sam', 'pharmacy', 'acquaintance', 3, 0.04],
  ['jonas', 'chioma', 'colleague', 1, 0.6],
  ['jonas', 'beatriz', 'colleague', 2, 0.38],
  ['jonas', 'priya', 'colleague', 2, 0.22],
  ['jonas', 'freya', 'friend', 2, 0.3],
  ['ada', 'chioma', 'friend', 0, 2.1],
  ['ada', 'osei', 'acquaintance', 3, 0.08],
  ['ada', 'yusuf', 'acquaintance', 3, 0.08],
  ['leo', 'teo', 'household', 0, 2.85],
  ['leo', 'beatriz', 'friend', 1, 0.68],
  ['leo', 'elif', 'acquaintance', 3, 0.12],
  ['teo', 'beatriz', 'friend', 1, 1.3],
  ['teo', 'tomasz', 'friend', 2, 0.22],
  ['teo', 'noor', 'acquaintance', 3, 0.09],
  ['osei', 'tomasz', 'colleague', 3, 0.09],
  ['osei', 'desk', 'colleague', 2, 0.3],
  ['priya', 'beatriz', 'colleague', 1, 0.9],
  ['priya', 'chioma', 'colleague', 2, 0.22],
  ['priya', 'yusuf', 'partner', 0, 3.0],
  ['tomasz', 'thanh', 'friend', 1, 0.45],
  ['tomasz', 'desk', 'colleague', 3, 0.12],
  ['freya', 'luka', 'friend', 0, 3.6],
  ['freya', 'desk', 'acquaintance', 3, 0.06],
  ['elif', 'nia', 'household', 0, 5.2],
  ['elif', 'noor', 'friend', 1, 1.2],
  ['elif', 'thanh', 'acquaintance', 2, 0.15],
  ['noor', 'nia', 'acquaintance', 3, 0.09],
  ['thanh', 'desk', 'acquaintance', 3, 0.09],
  ['thanh', 'pharmacy', 'acquaintance', 3, 0.12],
  ['beatriz', 'desk', 'acquaintance', 3, 0.06],
];

/** In the engine's order. */
export const storyTies: readonly Tie[] = known
  .map(([one, other, kind, layer, rate]): Tie => {
    const [a, b] = [personIn(one), personIn(other)];
    return { a: Math.min(a, b), b: Math.max(a, b), kind, layer, rate };
  })
  .sort((one, other) => one.a - other.a || one.b - other.b);

/** A group chat of the story. */
export interface StoryGroup extends Group {
  readonly key: GroupKey;
  /** A member that is a program: whoever runs it reads along. */
  readonly bot?: PersonId;
  /** First day of the chat. */
  readonly since: number;
}

interface Traits {
  readonly kind: GroupKind;
  readonly people: readonly CastId[];
  /** Conversations a day. */
  readonly rate: number;
  readonly bot?: CastId;
  readonly since?: number;
}

const groups = {
  team: { kind: 'team', people: ['jonas', 'priya', 'chioma', 'beatriz'], rate: 1.35 },
  choir: {
    kind: 'club',
    people: ['mira', 'osei', 'tomasz', 'freya', 'thanh'],
    rate: 0.75,
    bot: 'metronome',
  },
  // Noor moves in on the tenth day.
  flat: { kind: 'friends', people: ['mira', 'sam', 'noor'], rate: 1.8, since: 9 },
  family: { kind: 'family', people: ['leo', 'teo', 'beatriz'], rate: 0.9 },
  project: { kind: 'friends', people: ['leo', 'elif', 'nia'], rate: 1.5 },
} as const satisfies Readonly<Record<string, Traits>>;
export type GroupKey = keyof typeof groups;

/** By number. A bot is the last member. */
export const storyGroups: readonly StoryGroup[] = (
  Object.entries(groups) as [GroupKey, Traits][]
).map(([key, { kind, people, rate, bot, since }], id) => ({
  id,
  key,
  kind,
  rate,
  members: [...people, ...(bot === undefined ? [] : [bot])].map(personIn),
  since: since ?? 0,
  ...(bot === undefined ? {} : { bot: personIn(bot) }),
}));

/** A group's number. */
export function groupIn(key: GroupKey): number {
  return storyGroups.findIndex((group) => group.key === key);
}
