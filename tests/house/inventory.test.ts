/** The right answers of the concept inventory, worked out from the logs, the rules and the sources. */
import { describe, expect, it } from 'vitest';
import { sourcePosterior } from '../../src/inference/r10-source.ts';
import { messengers } from '../../src/network/index.ts';
import { viewOf, type LogColumn, type ObserverKind } from '../../src/observers/index.ts';
import { forms, itemIds, itemOf, items } from '../../src/story/inventory/index.ts';
import { sources } from '../../src/story/sources.ts';

/** What the table calls a column of the log. */
const columnOf = { words: 'text', peer: 'peer', time: 'time' } as const;
const sees = (kind: ObserverKind, column: LogColumn, by: keyof typeof messengers = 'e2ee') =>
  viewOf(kind, messengers[by]).columns.includes(column);

describe.each(forms)('form %s', (form) => {
  it('who sees what: as the logs have it', () => {
    for (const [kind, cells] of Object.entries(items.sees.rows[form])) {
      for (const [name, column] of Object.entries(columnOf))
        expect(cells[name as keyof typeof columnOf].is, `${kind} ${name}`).toBe(
          sees(kind as ObserverKind, column),
        );
      expect(cells.typing.is, `${kind} typing`).toBe(sees(kind as ObserverKind, 'presence'));
    }
  });
  it('which doors stand open beside the lock: whoever has the words in their log', () => {
    for (const [kind, { words }] of Object.entries(items.doors.rows[form]))
      expect(words.is, kind).toBe(sees(kind as ObserverKind, 'text'));
  });
  it('what survives: the service has addresses and presence, whatever a phone hides from others', () => {
    const { permission, 'last-seen': lastSeen, vanishing } = items.survives.rows[form];
    expect(permission.area.is).toBe(sees('service', 'network') && sees('service', 'place'));
    expect(lastSeen.service.is).toBe(sees('service', 'presence'));
    expect(vanishing.sent.is).toBe(sees('service', 'time') && sees('service', 'peer'));
    expect(vanishing.read.is).toBe(sees('service', 'text'));
  });
  it('how sure: as the rule counts it', () => {
    const { people, oneIn, percent } = items.sure.cases[form];
    expect(Math.round(100 * sourcePosterior(people, 1 / oneIn))).toBe(percent);
  });
});

it('the switch to end-to-end encryption takes the words from the service, and nothing else', () => {
  const columns = (by: 'cloud' | 'e2ee') => viewOf('service', messengers[by]).columns;
  expect(columns('cloud').filter((column) => column !== 'text')).toEqual(columns('e2ee'));
  expect(columns('cloud')).toContain('text');
  expect(items.switch.right).toBe('words');
});

it('the carrier reads an SMS and not the sealed message', () => {
  expect([sees('provider', 'text', 'sms'), sees('provider', 'text')]).toEqual([true, false]);
  expect(items.sms.right).toBe('carrier');
});

it.each(itemIds)('%s rests on a source that there is, or says that it does not', (id) => {
  const { ground } = itemOf(id);
  expect(ground.length).toBeGreaterThan(0);
  for (const one of ground)
    if (one !== 'simulation' && one !== 'inference') expect(sources).toHaveProperty(one);
});
