import { describe, expect, it } from 'vitest';
import { allMessengerIds, messengers } from '../../network/index.ts';
import { columnNames } from '../log.ts';
import { observerKinds, observerTargets, parseObserver, printObserver } from './observer.ts';
import { viewOf, views } from './views.ts';

describe('an observer as a word', () => {
  it.each(['service', 'wifi:cafe', 'end:mira', 'authority-now:jonas', 'bot:group-7'])(
    '%s is read and written',
    (text) => expect(printObserver(parseObserver(text))).toBe(text),
  );
  it.each(observerKinds)('%s: needs just what it is about', (kind) => {
    if (observerTargets[kind] === null) {
      expect(parseObserver(kind)).toEqual({ kind });
      expect(() => parseObserver(`${kind}:mira`)).toThrow(RangeError);
    } else {
      expect(parseObserver(`${kind}:a:b`)).toEqual({ kind, of: 'a:b' });
      expect(() => parseObserver(kind)).toThrow(RangeError);
      expect(() => parseObserver(`${kind}:`)).toThrow(RangeError);
    }
  });
  it.each(['', ':', 'nobody', 'Service', 'toString', '__proto__:x'])('refuses “%s”', (text) => {
    expect(() => parseObserver(text)).toThrow(RangeError);
  });
});

const all = observerKinds.flatMap((kind) => allMessengerIds.map((id) => [kind, id] as const));

describe('columns', () => {
  it.each(all)('%s with %s: each is there or has a reason, and time always is', (kind, id) => {
    const { columns, absent } = viewOf(kind, messengers[id]);
    expect(new Set([...columns, ...Object.keys(absent)])).toEqual(new Set(columnNames));
    expect(columns).toContain('time');
    // A column that no projection could write would be one of zeros.
    for (const column of columns) expect(views[kind].columns).toContain(column);
  });
  it('of words are with those alone to whom they really leak', () => {
    const readers = (id: (typeof allMessengerIds)[number]): string[] =>
      observerKinds.filter((kind) => viewOf(kind, messengers[id]).columns.includes('text'));
    const always = ['bot', 'business', 'end', 'malware', 'scanner', 'unlocked-phone'];
    expect(readers('signal').sort()).toEqual(always);
    expect(readers('e2ee').sort()).toEqual(['backup', ...always].sort());
    expect(readers('cloud').sort()).toEqual(['service', ...always].sort());
    const inside = ['business', 'end', 'malware', 'provider', 'unlocked-phone'];
    expect(readers('sms').sort()).toEqual(inside);
  });
});
