import { describe, expect, it } from 'vitest';
import {
  acquainted,
  codeOf,
  deliver,
  flip,
  hex,
  introduced,
  other,
  send,
  strangers,
  text,
  utf8,
} from './fixtures.ts';
import {
  acceptIdentity,
  bundleOf,
  createDevice,
  decrypt,
  encrypt,
  MAX_ARCHIVED,
  seededRandom,
  startSession,
} from './index.ts';

const random = seededRandom('messaging');

describe('a conversation', () => {
  it('starts with prekey messages and goes on with whisper messages after the first reply', () => {
    let pair = introduced(random);
    const types = [];
    for (const from of ['anna', 'anna', 'ben', 'anna', 'ben', 'ben'] as const) {
      const [sent, message] = send(pair, from, `from ${from}`, random);
      const [after, read] = deliver(sent, other(from), message);
      expect(read).toBe(`from ${from}`);
      types.push(message.type);
      pair = after;
    }
    expect(types).toEqual(['prekey', 'prekey', 'whisper', 'whisper', 'whisper', 'whisper']);
  });

  it('works without a one-time prekey', () => {
    const { anna, ben } = strangers(random);
    const ready = startSession(anna, 'ben', bundleOf(ben, 'none'), random);
    const { message } = encrypt(ready, 'ben', utf8('no prekey'), random);
    expect(text(decrypt(ben, 'anna', message).plaintext)).toBe('no prekey');
  });

  it('carries an empty plaintext and one of a megabyte', () => {
    const pair = acquainted();
    for (const length of [0, 1 << 20]) {
      const plaintext = new Uint8Array(length).fill(7);
      const { message } = encrypt(pair.anna, 'ben', plaintext, random);
      const opened = decrypt(pair.ben, 'anna', message).plaintext;
      expect(opened.length).toBe(length);
      expect(opened.every((byte) => byte === 7)).toBe(true);
    }
  });

  it('repeats exactly under the same seed', () => {
    const run = () => {
      const source = seededRandom('twice');
      const [, message] = send(acquainted(source), 'anna', 'again', source);
      return hex(message.bytes);
    };
    expect(run()).toBe(run());
  });
});

describe('a one-time prekey', () => {
  it('is spent by the first message that is authentic, and only then', () => {
    const pair = introduced(random);
    const [, message] = send(pair, 'anna', 'hello', random);
    const forged = { ...message, bytes: flip(message.bytes, message.bytes.length - 8) };
    expect(codeOf(() => deliver(pair, 'ben', forged))).not.toBe('none');
    expect(pair.ben.preKeys.size).toBe(1);
    expect(deliver(pair, 'ben', message)[0].ben.preKeys.size).toBe(0);
  });

  it('leaves the signed prekey where it is', () => {
    const pair = introduced(random);
    const [after] = deliver(pair, 'ben', send(pair, 'anna', 'hello', random)[1]);
    expect(after.ben.signedPreKeys).toBe(pair.ben.signedPreKeys);
  });
});

describe('state', () => {
  it('is not touched by a message that fails, nor by one that succeeds', () => {
    const pair = acquainted();
    const before = JSON.stringify(pair, (_, v: unknown) => (v instanceof Map ? [...v] : v));
    const [, message] = send(pair, 'anna', 'hello', random);
    for (let i = 0; i < message.bytes.length; i++) {
      const forged = { ...message, bytes: flip(message.bytes, i) };
      expect(codeOf(() => deliver(pair, 'ben', forged))).not.toBe('none');
    }
    deliver(pair, 'ben', message);
    expect(JSON.stringify(pair, (_, v: unknown) => (v instanceof Map ? [...v] : v))).toBe(before);
  });

  it("does not keep views into what was handed in, not even into Node's Buffers", () => {
    /** As Buffer does: `slice` shares memory. */
    class Sharing extends Uint8Array<ArrayBuffer> {
      override slice = (start?: number, end?: number) => this.subarray(start, end);
    }
    const pair = introduced(random);
    const [sent, message] = send(pair, 'anna', 'hello', random);
    const bytes = Sharing.from(message.bytes);
    const [after] = deliver(sent, 'ben', { ...message, bytes });
    bytes.fill(0);
    const [replied, reply] = send(after, 'ben', 'still here', random);
    expect(deliver(replied, 'anna', reply)[1]).toBe('still here');
  });
});

describe('crossed first messages', () => {
  it('are both read, and both sides come to use the same session', () => {
    const { anna, ben } = strangers(random);
    let pair = {
      anna: startSession(anna, 'ben', bundleOf(ben), random),
      ben: startSession(ben, 'anna', bundleOf(anna), random),
    };
    const [one, a] = send(pair, 'anna', 'me first', random);
    const [two, b] = send(one, 'ben', 'no, me', random);
    let read: string;
    [pair, read] = deliver(two, 'ben', a);
    expect(read).toBe('me first');
    [pair, read] = deliver(pair, 'anna', b);
    expect(read).toBe('no, me');
    for (const from of ['ben', 'anna', 'ben', 'anna'] as const) {
      const [sent, message] = send(pair, from, 'on we go', random);
      expect(message.type).toBe('whisper');
      [pair, read] = deliver(sent, other(from), message);
      expect(read).toBe('on we go');
    }
    expect(pair.anna.peers.get('ben')?.current?.baseKey).toEqual(
      pair.ben.peers.get('anna')?.current?.baseKey,
    );
  });
});

describe('a new bundle in mid-conversation', () => {
  it('archives the session, which still reads what was under way', () => {
    const pair = acquainted();
    const [sent, late] = send(pair, 'ben', 'under way', random);
    const anna = startSession(sent.anna, 'ben', bundleOf(sent.ben, 'none'), random);
    expect(anna.peers.get('ben')?.archived.length).toBe(1);
    const [after, read] = deliver({ ...sent, anna }, 'anna', late);
    expect(read).toBe('under way');
    expect(after.anna.peers.get('ben')?.current?.baseKey).toEqual(
      pair.anna.peers.get('ben')?.current?.baseKey,
    );
  });

  it(`keeps ${MAX_ARCHIVED} archived sessions and no more`, () => {
    const { anna: before, ben } = acquainted();
    const bundle = bundleOf(ben, 'none');
    const first = encrypt(ben, 'anna', utf8('first session'), random).message;
    let anna = before;
    for (let i = 0; i < MAX_ARCHIVED; i++) anna = startSession(anna, 'ben', bundle, random);
    expect(text(decrypt(anna, 'ben', first).plaintext)).toBe('first session');
    anna = startSession(anna, 'ben', bundle, random);
    expect(anna.peers.get('ben')?.archived.length).toBe(MAX_ARCHIVED);
    expect(codeOf(() => decrypt(anna, 'ben', first))).toBe('InvalidMessage');
  });
});

describe('trust', () => {
  it('refuses a changed identity key in a bundle and in a message, until it is accepted', () => {
    const { anna, ben } = acquainted();
    const newBen = createDevice(random);
    expect(codeOf(() => startSession(anna, 'ben', bundleOf(newBen), random))).toBe(
      'UntrustedIdentity',
    );
    const ready = startSession(newBen, 'anna', bundleOf(anna, 'none'), random);
    const { message } = encrypt(ready, 'anna', utf8('new phone'), random);
    expect(codeOf(() => decrypt(anna, 'ben', message))).toBe('UntrustedIdentity');

    const accepted = acceptIdentity(anna, 'ben', newBen.identity.publicKey);
    expect(codeOf(() => encrypt(accepted, 'ben', utf8('to whom?'), random))).toBe(
      'SessionNotFound',
    );
    expect(text(decrypt(accepted, 'ben', message).plaintext)).toBe('new phone');
    // What the old phone still sends is not read as if it came from the new one.
    const old = encrypt(ben, 'anna', utf8('old phone'), random).message;
    expect(codeOf(() => decrypt(accepted, 'ben', old))).toBe('UntrustedIdentity');
  });

  it('takes the known key again without a change', () => {
    const { anna, ben } = acquainted();
    expect(acceptIdentity(anna, 'ben', ben.identity.publicKey)).toBe(anna);
  });
});
