import { describe, expect, it } from 'vitest';
import { messengerIds, people, settle } from '../network/index.ts';
import { chat, START, TEXTS } from './fixtures.ts';
import type { ColumnName } from './chat-log.ts';
import { observe, seenAt } from './observe.ts';
import { observerAt, observerIds } from './standing.ts';
import { columnsOf } from './views.ts';

const every = new Set<ColumnName>(Object.values(columnsOf).flat());
const all = messengerIds.flatMap((messenger) =>
  (['none', 'replay', 'swap'] as const).map((kind) => ({ messenger, interference: { kind } })),
);

describe('every log', () => {
  it.each(all)('%j: has the columns that it says, and a reason for each other', (given) => {
    const simulation = settle(chat(given), START + 900_000);
    for (const observer of observerIds) {
      const { columns, absent, records } = observe(simulation, observer);
      expect(new Set([...columns, ...Object.keys(absent)])).toEqual(every);
      expect(columns.length + Object.keys(absent).length).toBe(every.size);
      for (const record of records) {
        const { id: _id, journey: _journey, ...fields } = record;
        for (const name of Object.keys(fields)) expect(columns).toContain(name);
        expect(Object.values(fields)).not.toContain(undefined);
      }
      const times = records.map(({ time }) => time);
      expect(times).toEqual([...times].sort((a, b) => a - b));
      expect(new Set(records.map(({ id }) => id)).size).toBe(records.length);
    }
  });

  it('is cut at a time without a change to what was before', () => {
    const simulation = chat();
    for (const observer of observerIds) {
      const whole = observe(simulation, observer).records;
      const half = observe(simulation, observer, START + 60_000).records;
      expect(half).toEqual(whole.filter(({ time }) => time <= START + 60_000));
    }
  });
});

describe('the words', () => {
  const readers = (given: Parameters<typeof chat>[0]) => {
    const simulation = chat(given);
    return observerIds.filter((observer) => {
      const { records, columns } = observe(simulation, observer);
      const words = (records as readonly { readonly text?: string }[]).flatMap(
        ({ text }) => text ?? [],
      );
      expect((columns as readonly ColumnName[]).includes('text') || words.length === 0).toBe(true);
      return words.length > 0;
    });
  };
  it('are with the ends alone if sealed to them', () => {
    expect(readers({})).toEqual(['mira', 'jonas']);
    expect(readers({ interference: { kind: 'flip', offset: 60, bit: 1 } })).toEqual([
      'mira',
      'jonas',
    ]);
  });
  it('are with the service too if it holds the key, or swapped it', () => {
    expect(readers({ messenger: 'cloud' })).toEqual(['mira', 'jonas', 'service']);
    expect(readers({ interference: { kind: 'swap' } })).toEqual(['mira', 'jonas', 'service']);
  });
  it('are with both carriers of an SMS', () => {
    expect(readers({ messenger: 'sms' })).toEqual([
      ...['mira', 'jonas'],
      ...['provider-nordlink', 'provider-fernfunk'],
    ]);
  });
});

describe('each observer', () => {
  it('service: who to whom, once a message, from where and on what', () => {
    const { records, absent } = observe(chat(), 'service');
    const messages = records.filter(({ kind }) => kind === 'message');
    expect(messages).toHaveLength(TEXTS.length);
    expect(messages[0]).toMatchObject({
      subject: people.mira.number,
      peer: people.jonas.number,
      network: '203.0.113.80',
      device: 'Pixel 8',
      place: { area: 'town' },
    });
    expect(absent.text).toBe('sealed-to-ends');
    expect(records.filter(({ presence }) => presence === 'online')).not.toHaveLength(0);
    expect(records.find(({ kind }) => kind === 'read')).toMatchObject({
      subject: people.jonas.number,
      network: '198.51.100.23',
    });
  });

  it('Wi-Fi: a device and a server, no person', () => {
    const { records, absent } = observe(chat(), 'wifi-cafe');
    expect(records[0]).toMatchObject({
      device: '00:00:5e:00:53:7c',
      app: 'service',
      network: 'cafe',
    });
    expect(absent).toMatchObject({ peer: 'sealed-in-channel', text: 'sealed-in-channel' });
    expect(JSON.stringify(records)).not.toContain('7700');
    // The same phone goes by another address at home.
    const home = observe(chat({ mira: 'home' }), 'wifi-home-mira').records;
    expect(home[0]!.device).not.toBe(records[0]!.device);
  });

  it('provider: the line, or the SIM with its cell', () => {
    const onLine = observe(chat(), 'provider-nordlink').records[0]!;
    expect(onLine).toMatchObject({ subject: 'cafe', place: { area: 'line', id: 'cafe' } });
    expect(onLine).not.toHaveProperty('device');
    const onSim = observe(chat({ mira: 'out' }), 'provider-nordlink').records[0]!;
    expect(onSim).toMatchObject({
      subject: 'mira',
      device: 'Pixel 8',
      place: { area: 'cell', id: 'cell-station' },
    });
  });

  it('carrier: every SMS once, with the cell of its own customer', () => {
    const simulation = chat({ messenger: 'sms', mira: 'out' });
    const own = {
      'provider-nordlink': 'cell-station',
      'provider-fernfunk': 'cell-harbour',
    } as const;
    for (const observer of ['provider-nordlink', 'provider-fernfunk'] as const) {
      const { records } = observe(simulation, observer);
      expect(records).toHaveLength(TEXTS.length);
      for (const { place } of records) expect(place).toEqual({ area: 'cell', id: own[observer] });
    }
  });

  it('push: a token and a time, only when an app sleeps', () => {
    const { records } = observe(chat(), 'push');
    // Two, for the first and the reply; the third finds the app open.
    expect(records.map(({ subject }) => subject)).toEqual(['token-c14e62', 'token-7f3a09']);
    expect(observe(chat({ messenger: 'sms' }), 'push')).toMatchObject({
      columns: [],
      records: [],
      absent: { text: 'not-on-the-way' },
    });
  });

  it('ends: all of it', () => {
    const { records } = observe(chat(), 'jonas');
    const messages = records.filter(({ kind }) => kind === 'message');
    expect(messages.map(({ text }) => text)).toEqual(TEXTS);
    expect(messages.map(({ direction }) => direction)).toEqual(['down', 'up', 'down']);
  });
});

describe('standing', () => {
  it('sees what is at its place, and nothing elsewhere', () => {
    for (const { hops } of chat().journeys) {
      for (const hop of hops) {
        for (const observer of observerIds) {
          const seen = seenAt(hop, observer);
          expect(seen !== null).toBe(observerAt(hop.place) === observer);
        }
      }
    }
  });
});
