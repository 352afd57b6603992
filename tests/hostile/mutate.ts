/** What is done to good input to make it bad. */
import type { Dice } from './dice.ts';

/** Values at which numbers, lengths and tags turn. */
const turning = [0, 1, 2, 5, 7, 8, 10, 0x12, 0x22, 0x2a, 0x33, 0x7f, 0x80, 0xfe, 0xff];

function once(bytes: Uint8Array, other: Uint8Array, dice: Dice): Uint8Array {
  const at = dice.below(bytes.length + 1);
  const rest = bytes.subarray(at);
  const join = (...parts: readonly Uint8Array[]): Uint8Array =>
    Uint8Array.from(parts.flatMap((part) => [...part]));
  switch (dice.below(8)) {
    case 0: {
      const flipped = bytes.slice();
      if (at < flipped.length) flipped[at]! ^= 1 << dice.below(8);
      return flipped;
    }
    case 1: {
      const set = bytes.slice();
      if (at < set.length) set[at] = dice.of(turning);
      return set;
    }
    case 2:
      return bytes.slice(0, at);
    case 3:
      return rest.slice();
    case 4:
      return join(bytes.subarray(0, at), dice.bytes(1 + dice.below(8)), rest);
    case 5:
      return join(bytes.subarray(0, at), rest.subarray(1 + dice.below(8)));
    case 6:
      // A part of its own, or of another message, once more.
      return join(bytes.subarray(0, at), (dice.below(2) ? bytes : other).subarray(dice.below(40)));
    default:
      return join(bytes, dice.bytes(dice.below(64)));
  }
}

/** Random bytes, or one of the good ones with one to four things done to it. */
export function badBytes(good: readonly Uint8Array[], dice: Dice): Uint8Array {
  if (dice.below(4) === 0) return dice.bytes(dice.below(300));
  let bytes = dice.of(good);
  for (let times = 1 + dice.below(4); times > 0; times--) bytes = once(bytes, dice.of(good), dice);
  return bytes;
}

/** Characters at which texts turn: of addresses, JSON, CSV, and of scripts that are none of these. */
const strange = [
  ...'%&=?#+;,:."\'\\/<>[]{}()\n\r\t\0 -0189eEx_',
  ...['%00', '%E0%A4%A', '__proto__', 'constructor', 'toString', 'null', 'NaN', '1e999', '-0'],
  ...['9007199254740993', '\u202e', '\u2028', '\ud800', '\ufeff', 'محمد', '😀', '<script>', ',,'],
];

function textOnce(text: string, other: string, dice: Dice): string {
  const at = dice.below(text.length + 1);
  const until = at + dice.below(12);
  switch (dice.below(6)) {
    case 0:
      return text.slice(0, at) + dice.of(strange) + text.slice(at);
    case 1:
      return text.slice(0, at) + dice.of(strange) + text.slice(until);
    case 2:
      return text.slice(0, at) + text.slice(until);
    case 3:
      return text.slice(0, at);
    case 4:
      return text.slice(0, at) + other.slice(dice.below(other.length + 1));
    default:
      return text.slice(0, until) + text.slice(at);
  }
}

/** Random characters, or one of the good texts with one to six things done to it. */
export function badText(good: readonly string[], dice: Dice): string {
  if (dice.below(8) === 0)
    return Array.from({ length: dice.below(120) }, () =>
      dice.below(2) === 0 ? dice.of(strange) : String.fromCharCode(dice.below(0x250)),
    ).join('');
  let text = dice.of(good);
  for (let times = 1 + dice.below(6); times > 0; times--)
    text = textOnce(text, dice.of(good), dice);
  return text;
}

/** What stands in JSON where something else is meant. */
const values: readonly unknown[] = [
  ...[
    null,
    true,
    false,
    0,
    -1,
    1.5,
    1e300,
    2 ** 53,
    '',
    'a',
    '__proto__',
    '<script>',
    'x'.repeat(3000),
  ],
  ...[[], {}, [null], { a: [] }, '00', 'ff'.repeat(32), '2026-05-04T09:30:00Z'],
];

/** One value somewhere in it is another, gone, or there twice. */
function valueOnce(value: unknown, dice: Dice): unknown {
  if (typeof value !== 'object' || value === null || dice.below(6) === 0) return dice.of(values);
  if (Array.isArray(value)) {
    const list: unknown[] = [...(value as readonly unknown[])];
    const at = dice.below(list.length + 1);
    if (at === list.length) return [...list, dice.of(values)];
    switch (dice.below(5)) {
      case 0:
        list.splice(at, 1);
        break;
      case 1:
        list.push(list[at]);
        break;
      default:
        list[at] = valueOnce(list[at], dice);
    }
    return list;
  }
  const keys = Object.keys(value);
  const at = dice.below(keys.length + 1);
  const key = keys[at] ?? dice.of(['extra', 'toString', 'version', '0']);
  if (dice.below(6) === 0)
    return Object.fromEntries(Object.entries(value).filter(([one]) => one !== key));
  return { ...value, [key]: valueOnce((value as Record<string, unknown>)[key], dice) };
}

/** Good JSON in which one to three values are not as they should be. */
export function badValues(good: readonly string[], dice: Dice): string {
  let value: unknown = JSON.parse(dice.of(good));
  for (let times = 1 + dice.below(3); times > 0; times--) value = valueOnce(value, dice);
  return JSON.stringify(value);
}

/** Broken in its values, or, one time in three, as a text. */
export const badJson = (good: readonly string[], dice: Dice): string =>
  dice.below(3) === 0 ? badText(good, dice) : badValues(good, dice);
