import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { everything as whole } from '../../panel/selection.ts';
import { selectedRows } from '../../panel/selection.ts';
import { indexLog } from '../../panel/index-log.ts';
import { syntheticLog } from '../../panel/fixtures.ts';
import { Tally } from '../../panel/tally.ts';
import { readState, writeState } from '../../ui/state.ts';
import { choiceOf, everything, inLink, Names, picked, selectionOf, type Choice } from './choice.ts';

const MINUTE = 60_000;
const log = syntheticLog({ people: 12, records: 2000, days: 7, seed: 3 });
const names = new Names(log);

const list = (name: fc.Arbitrary<string>) => fc.uniqueArray(name, { maxLength: 12 });
const name = fc.stringMatching(/^[\p{L}\p{N}+:.#_-]{1,20}$/u);
const minutes = fc.option(fc.nat(99_999), { nil: undefined });
/** Whatever can be chosen, as far as links can say it. */
const choices: fc.Arbitrary<Choice> = fc
  .record({
    from: minutes,
    until: minutes,
    who: list(name),
    where: list(name),
    over: list(name),
    kinds: fc.subarray(['message', 'typing', 'media-up', 'last-seen']),
  })
  .map(({ from, until, ...rest }) => ({
    ...(from === undefined ? {} : { from: from * MINUTE }),
    ...(until === undefined ? {} : { until: until * MINUTE }),
    ...rest,
  }));

describe('a choice in a link', () => {
  it('comes back as it was', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const address = writeState({ ...readState(''), ...inLink(choice) });
        expect(choiceOf(readState(address))).toEqual(choice);
      }),
    );
  });

  it('of everything is nothing', () => {
    expect(writeState({ ...readState(''), ...inLink(everything) })).toBe('');
    expect(choiceOf(readState(''))).toEqual(everything);
  });

  it('takes in at least the time that was chosen, to the minute', () => {
    fc.assert(
      fc.property(fc.nat(2_419_200_000), fc.nat(2_419_200_000), (a, b) => {
        const [from, until] = [Math.min(a, b), Math.max(a, b)];
        const back = choiceOf({ ...readState(''), ...inLink({ ...everything, from, until }) });
        expect(back.from).toBeLessThanOrEqual(from);
        expect(from - (back.from ?? 0)).toBeLessThan(MINUTE);
        expect(back.until).toBeGreaterThanOrEqual(until);
        expect((back.until ?? 0) - until).toBeLessThan(MINUTE);
      }),
    );
  });

  it('leaves out what would fall apart in a list', () => {
    expect(inLink({ ...everything, who: ['a,b', 'c'] }).who).toBe('c');
  });
});

describe('picking', () => {
  const some = list(fc.constantFrom('a', 'b', 'c', 'd', 'e'));

  it('puts these in the place of others, and lets go of the very same', () => {
    expect(picked(['a'], ['b'], false)).toEqual(['b']);
    expect(picked(['a', 'b'], ['a'], false)).toEqual(['a']);
    expect(picked(['a'], ['a'], false)).toEqual([]);
    expect(picked(['a'], [], false)).toEqual([]);
  });

  it('adds each once, and adding them again takes them away', () => {
    fc.assert(
      fc.property(some, some, (before, more) => {
        fc.pre(more.length > 0 && !more.every((one) => before.includes(one)));
        const after = picked(before, more, true);
        expect(new Set(after)).toEqual(new Set([...before, ...more]));
        expect(after).toHaveLength(new Set(after).size);
        expect(picked(after, more, true)).toEqual(before.filter((one) => !more.includes(one)));
      }),
    );
  });
});

describe('names and codes', () => {
  it('are each other’s', () => {
    const { party, network, place } = log.dictionaries;
    for (let code = 1; code < party.length; code++)
      expect(names.code('party', names.party(code))).toBe(code);
    for (let code = 1; code < network.length; code++)
      expect(names.code('network', names.network(code))).toBe(code);
    for (let code = 1; code < place.length; code++)
      expect(names.code('place', names.place(code))).toBe(code);
  });

  it('of nothing chosen are none, of the unknown one that no record has', () => {
    expect(names.codes('party', [])).toEqual(new Set());
    expect(names.codes('party', [''])).toEqual(names.codes('party', ['nobody of this town']));
    const tally = new Tally(indexLog(log));
    for (const choice of [
      { ...everything, who: ['nobody of this town'] },
      { ...everything, where: ['town:moon'] },
      { ...everything, over: ['203.0.113.255'] },
    ]) {
      // After somebody who is there: an equally long list is another choice all the same.
      tally.select(selectionOf({ ...everything, who: [names.party(1)] }, log, names));
      const frame = tally.select(selectionOf(choice, log, names));
      expect(frame.all.records).toBe(log.length);
      expect(frame.picked.records).toBe(0);
      expect(selectedRows(frame)).toHaveLength(0);
    }
  });

  it('of some known and some not are those of the known', () => {
    expect(names.codes('party', [names.party(2), 'nobody of this town'])).toEqual(new Set([2]));
  });
});

describe('a choice in a log', () => {
  it('of everything is the whole log', () => {
    const selection = selectionOf(everything, log, names);
    expect(selection).toEqual({ ...whole(log), until: log.span });
  });

  it('stays within its time, whatever a link says', () => {
    fc.assert(
      fc.property(choices, (choice) => {
        const { from, until } = selectionOf(choice, log, names);
        expect(from).toBeGreaterThanOrEqual(0);
        expect(until).toBeGreaterThanOrEqual(from);
        expect(until).toBeLessThanOrEqual(log.span);
      }),
    );
  });

  it('knows no kind that there is none of', () => {
    expect(selectionOf({ ...everything, kinds: ['', 'song'] }, log, names).kinds.size).toBe(0);
    expect(selectionOf({ ...everything, kinds: ['typing'] }, log, names).kinds.size).toBe(1);
  });
});
