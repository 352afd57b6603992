import { describe, expect, it } from 'vitest';
import type { Watcher } from '../../network/index.ts';
import { messengers } from '../../network/index.ts';
import { kind, observed, SPAN } from './fixtures.ts';
import { DAY } from './keys.ts';

const { e2ee, signal, threema, cloud, sms, mixnet } = messengers;
const MESSAGE = kind('message');

/** Ana, in her flat, writes to Ben, who is out in cell 4; he answers in the choir's group. */
const internet = (watcher: Watcher): void => {
  watcher.packets?.(500, 1, 0, 2, 1, 1, 300);
  watcher.connect?.(500, 1, 1, 0);
  watcher.connect?.(700, 2, 1, 3);
  watcher.packets?.(700, 2, 3, 4, 2, 1, 310);
  watcher.packets?.(900, 2, 3, 4, 2, 2, 90);
  watcher.stanza?.(600, MESSAGE, 1, 2, 0, 1, 120, 1);
  watcher.stanza?.(1600, MESSAGE, 2, 0, 1, 4, 130, 2);
  watcher.stanza?.(100, kind('online'), 1, 0, 0, 1, 40, 0);
  watcher.wakeup?.(650, 2, 3, 80);
  watcher.phone?.(400, 1, 1, MESSAGE, 1, 2, 0, 120, 1);
  watcher.phone?.(800, 2, 2, MESSAGE, 1, 2, 0, 118, 1);
  watcher.phone?.(1800, 1, 2, MESSAGE, 2, 0, 1, 128, 2);
  watcher.bot?.(1700, 2, 1, 12, 2);
};

describe('networks', () => {
  it('Wi-Fi: its own devices, by the address they go by there', () => {
    expect(observed('wifi:flat', e2ee, internet).rows).toEqual([
      {
        ...{ time: 500, direction: 'up', size: 300, app: 'service' },
        ...{ network: 'flat', place: 'wifi flat', device: 'station 1 on 0' },
      },
    ]);
    expect(observed('wifi:cafe', e2ee, internet).rows).toEqual([]);
  });
  it('provider: its customers, their house or their cell', () => {
    expect(observed('provider:nordlink', e2ee, internet).rows).toEqual([
      {
        ...{ time: 500, subject: 'Ana', direction: 'up', size: 300, app: 'service' },
        ...{ network: 'line-flat', place: 'line flat' },
      },
    ]);
    expect(
      observed('provider:fernfunk', e2ee, internet).rows.map(({ time, app }) => [time, app]),
    ).toEqual([
      [700, 'service'],
      [900, 'push'],
    ]);
    expect(observed('provider:fernfunk', e2ee, internet).rows[0]).toMatchObject({
      ...{ subject: 'Ben', network: 'sim-1', place: 'cell cell-4', device: 'model 2' },
    });
  });
  it('carrier: numbers and words', () => {
    const { rows } = observed('provider:nordlink', sms, (watcher) => {
      watcher.sms?.(10, 0, 1, 2, 1, 1, 2, 11, 1);
      watcher.sms?.(20, 1, 2, 4, 2, 1, 2, 11, 1);
    });
    expect(rows).toEqual([
      {
        ...{ time: 10, subject: 'number 1', peer: 'number 2', kind: 'message', direction: 'up' },
        ...{ size: 11, network: 'sim-0', place: 'cell cell-2', device: 'model 1' },
        text: 'Are you in?',
      },
    ]);
  });
});

describe('the service', () => {
  it('knows who, for whom, from where; no words', () => {
    const { rows } = observed('service', e2ee, internet);
    expect(rows).toEqual([
      {
        ...{ time: 100, subject: 'account 1', kind: 'online', size: 40, network: '192.0.2.0' },
        ...{ place: 'town town', device: 'model 1', presence: 'online' },
      },
      {
        ...{ time: 600, subject: 'account 1', peer: 'account 2', kind: 'message', size: 120 },
        ...{ network: '192.0.2.0', place: 'town town', device: 'model 1' },
      },
      {
        ...{ time: 1600, subject: 'account 2', group: 'choir', kind: 'message', size: 130 },
        ...{ network: '198.51.100.30', place: 'town town', device: 'model 2' },
      },
    ]);
  });
  it('has the words with a key of its own', () => {
    expect(observed('service', cloud, internet).rows.map(({ text }) => text)).toEqual([
      undefined,
      'Are you in?',
      'Yes, come up',
    ]);
  });
  it('has no sender where that is sealed, but the address', () => {
    const { rows, log } = observed('service', signal, (watcher) =>
      watcher.stanza?.(600, MESSAGE, 0, 2, 0, 1, 120, 0),
    );
    expect(rows).toEqual([
      {
        ...{ time: 600, peer: 'account 2', kind: 'message', size: 120 },
        ...{ network: '192.0.2.0', place: 'town town' },
      },
    ]);
    expect(log.absent).toMatchObject({ subject: 'sender-sealed', group: 'among-phones' });
  });
  it('behind a mixnet has a recipient, a time and a size', () => {
    const { rows } = observed('service', mixnet, (watcher) =>
      watcher.stanza?.(600, MESSAGE, 0, 2, 0, 0, 2413, 0),
    );
    expect(rows).toEqual([{ time: 600, peer: 'account 2', size: 2413 }]);
  });
});

describe('those to whom something is handed on', () => {
  it('parent company: account and daily totals; businesses, no personal contact, no time', () => {
    const { rows } = observed('parent', e2ee, (watcher) => {
      internet(watcher);
      watcher.stanza?.(DAY + 77, MESSAGE, 1, 3, 0, 2, 50, 3);
      watcher.stanza?.(DAY + 99, MESSAGE, 1, 2, 0, 1, 60, 1);
    });
    expect(new Set(rows.map(({ time }) => Number(time) % DAY))).toEqual(new Set([0]));
    expect(rows.flatMap(({ peer }) => peer ?? [])).toEqual(['account 3']);
    const ofAna = rows.filter(({ subject }) => subject === 'account 1');
    expect(ofAna.map(({ time, kind, size, network }) => [time, kind, size, network])).toEqual([
      [0, 'registered', undefined, undefined],
      [0, 'daily', 160, '192.0.2.0'],
      [DAY, 'daily', 110, '192.0.2.0'],
      [DAY, 'business', 50, undefined],
    ]);
  });
  it('has the same log in whichever order it is told', () => {
    const tell = [
      (watcher: Watcher) => watcher.stanza?.(5, MESSAGE, 1, 2, 0, 1, 60, 1),
      (watcher: Watcher) => watcher.stanza?.(5, MESSAGE, 1, 2, 0, 2, 70, 1),
    ];
    const forth = observed('parent', e2ee, (watcher) => tell.forEach((one) => one(watcher)));
    const back = observed('parent', e2ee, (watcher) =>
      tell.toReversed().forEach((one) => one(watcher)),
    );
    expect(back.log).toEqual(forth.log);
  });
  it('is nobody where the service belongs to nobody else', () => {
    const { rows, log } = observed('parent', threema, internet);
    expect(rows).toEqual([]);
    expect(log.absent.subject).toBe('not-on-the-way');
  });
  it('push service: which app was woken', () => {
    expect(observed('push', e2ee, internet).rows).toEqual([
      {
        ...{ time: 650, subject: 'token 2', kind: 'push', size: 80, app: 'service' },
        ...{ network: '198.51.100.30', place: 'town town', device: 'model 2' },
      },
    ]);
  });
  it('backup provider: the messages of the phone, with their words and times', () => {
    const { rows } = observed('backup', e2ee, (watcher) => watcher.backup?.(9000, 1, 0, 999, 1, 4));
    expect(rows.map(({ time, kind, direction, text }) => [time, kind, direction, text])).toEqual([
      [2000, 'message', 'down', 'Yes, come up'],
      [3000, 'message', 'up', 'Two rolls, please'],
      [9000, 'backup', 'up', undefined],
    ]);
    const sealed = observed('backup', e2ee, (watcher) => watcher.backup?.(9000, 1, 0, 999, 4, 4));
    expect(sealed.rows.map(({ kind: one }) => one)).toEqual(['backup']);
  });
});

describe('an authority', () => {
  it('past: what is on file, and no message', () => {
    const { rows } = observed('authority-past:ana', e2ee, internet);
    expect(
      rows.map(({ time, subject, peer, group, kind: one, network }) => [
        time,
        one,
        subject,
        peer ?? group ?? network,
      ]),
    ).toEqual([
      [0, 'registered', 'account 1', undefined],
      [500, 'last-seen', 'account 1', '192.0.2.0'],
      [SPAN - 1, 'member', 'account 1', 'choir'],
      [SPAN - 1, 'contact', 'account 1', 'account 2'],
      [SPAN - 1, 'contact', 'account 1', 'account 3'],
      [SPAN - 1, 'contact', 'account 2', 'account 1'],
      [SPAN - 1, 'contact', 'account 3', 'account 1'],
    ]);
  });
  it.each([signal, threema])('past: two dates from a service that keeps no more', (messenger) => {
    expect(observed('authority-past:ana', messenger, internet).rows).toEqual([
      { time: 0, subject: 'account 1', kind: 'registered' },
      { time: 500, subject: 'account 1', kind: 'last-seen' },
    ]);
  });
  it('past: nothing from a mixnet', () => {
    expect(observed('authority-past:ana', mixnet, internet).rows).toEqual([]);
  });
  it('now: source and destination from the eighth day on, and where the phone is', () => {
    const later = (watcher: Watcher): void => {
      watcher.stanza?.(7 * DAY + 1, MESSAGE, 2, 1, 0, 4, 60, 1);
      watcher.stanza?.(7 * DAY + 2, MESSAGE, 2, 3, 0, 4, 60, 1);
      watcher.stanza?.(7 * DAY + 3, kind('online'), 1, 0, 0, 1, 60, 0);
      watcher.packets?.(7 * DAY + 4, 1, 2, 5, 1, 1, 60);
      watcher.packets?.(7 * DAY + 5, 1, 1, 5, 1, 1, 60);
    };
    const tell = (watcher: Watcher): void => [internet, later].forEach((one) => one(watcher));
    const moved = { time: 7 * DAY + 4, kind: 'traffic', network: 'sim-0', place: 'cell cell-5' };
    expect(observed('authority-now:ana', e2ee, tell).rows).toEqual([
      { time: 7 * DAY + 1, subject: 'account 2', peer: 'account 1', kind: 'message' },
      { ...moved, subject: 'account 1' },
    ]);
    const { rows, log } = observed('authority-now:ana', signal, tell);
    expect(rows.map(({ kind: one }) => one)).toEqual(['traffic']);
    expect(log.absent.peer).toBe('not-offered');
  });
});

describe('ends', () => {
  it('a phone: names and words', () => {
    expect(observed('end:ana', e2ee, internet).rows).toEqual([
      {
        ...{ time: 400, subject: 'Ana', peer: 'Ben', kind: 'message', direction: 'up' },
        ...{ size: 120, text: 'Are you in?' },
      },
      {
        ...{ time: 1800, subject: 'Ben', group: 'choir', kind: 'message', direction: 'down' },
        ...{ size: 128, text: 'Yes, come up' },
      },
    ]);
  });
  it('an unlocked phone: contacts and groups too', () => {
    const kinds = observed('unlocked-phone:ana', e2ee, internet).rows.map(({ kind: one }) => one);
    expect(kinds).toEqual(['message', 'message', 'member', 'contact', 'contact']);
  });
  it('a bot: its group and no other chat', () => {
    expect(observed('bot:choir', e2ee, internet).rows).toEqual([
      {
        ...{ time: 1700, subject: 'Ben', group: 'choir', kind: 'message', size: 12 },
        text: 'Yes, come up',
      },
    ]);
  });
  it('a business: what is written to it', () => {
    const { rows } = observed('business:shop', e2ee, (watcher) => {
      internet(watcher);
      watcher.phone?.(3100, 3, 2, MESSAGE, 1, 3, 0, 60, 3);
    });
    expect(rows.map(({ subject, text }) => [subject, text])).toEqual([
      ['Ana', 'Two rolls, please'],
    ]);
  });
  it('a message of which the world has only the length has no words', () => {
    const { log } = observed('end:ben', e2ee, (watcher) =>
      watcher.phone?.(4100, 2, 2, MESSAGE, 3, 2, 0, 60, 4),
    );
    expect(log.dictionaries.text).toEqual(['']);
  });
  it('anyone with the number: online or not, if the app shows it', () => {
    expect(observed('number:ana', e2ee, internet).rows).toEqual([
      { time: 100, subject: 'number 1', kind: 'online', presence: 'online' },
    ]);
    expect(observed('number:ana', threema, internet).log.absent.presence).toBe('no-number');
    expect(observed('number:ana', signal, internet).rows).toEqual([]);
  });
});

it.each(['wifi:home', 'end:carl', 'provider:x', 'bot:y', 'business:z'])(
  '%s is nobody here',
  (text) => {
    expect(() => observed(text, e2ee, internet)).toThrow(RangeError);
  },
);
