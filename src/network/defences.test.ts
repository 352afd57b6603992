import { describe, expect, it } from 'vitest';
import { appliesTo, defenceIds, defend, type DefenceId } from './defences.ts';
import { allMessengerIds, messengers } from './messenger.ts';

const on = (...ids: DefenceId[]): ReadonlySet<DefenceId> => new Set(ids);
const every = allMessengerIds.map((id) => messengers[id]);

describe('defences', () => {
  it('none of them changes nothing', () => {
    for (const messenger of every) expect(defend(messenger, on())).toEqual(messenger);
  });

  it('in whichever order, one by one or together, come to the same', () => {
    for (const messenger of every) {
      for (const one of defenceIds) {
        for (const other of defenceIds) {
          const both = defend(messenger, on(one, other));
          expect(defend(defend(messenger, on(one)), on(other))).toEqual(both);
          expect(defend(defend(messenger, on(other)), on(one))).toEqual(both);
        }
      }
      const all = defenceIds.toReversed().reduce((so, id) => defend(so, on(id)), messenger);
      expect(all).toEqual(defend(messenger, new Set(defenceIds)));
    }
  });

  it('say whether they do anything: switched on once, they do not again', () => {
    for (const messenger of every) {
      for (const id of defenceIds) {
        const defended = defend(messenger, on(id));
        expect(appliesTo(defended, id)).toBe(false);
        if (appliesTo(messenger, id)) expect(defended).not.toEqual(messenger);
        else expect(defended).toEqual(messenger);
      }
    }
  });

  it('apply where they make sense', () => {
    const of = (id: (typeof allMessengerIds)[number]) =>
      defenceIds.filter((defence) => appliesTo(messengers[id], defence));
    expect(of('e2ee')).toEqual(defenceIds);
    expect(of('sms')).toEqual(['new-number']);
    expect(of('mixnet')).toEqual(['vpn', 'no-location', 'disappearing', 'new-number', 'no-bot']);
    expect(of('signal')).not.toContain('sealed-sender');
    expect(of('signal')).not.toContain('padding');
    expect(of('cloud')).not.toContain('sealed-sender');
    expect(of('cloud')).not.toContain('cover');
  });

  it('VPN and Tor are one through the other', () => {
    const { e2ee } = messengers;
    expect(defend(e2ee, on('vpn')).route).toBe('vpn');
    expect(defend(e2ee, on('tor')).route).toBe('tor');
    expect(defend(e2ee, on('vpn', 'tor')).route).toBe('tor-over-vpn');
  });
});
