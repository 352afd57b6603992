/** A million bad messages at the parser, and the same at what opens messages. */
import { bytesToHex } from '@noble/hashes/utils.js';
import { expect, it } from 'vitest';
import { deliver, introduced, send, text, utf8 } from '../../src/protocol/fixtures.ts';
import {
  acceptDistribution,
  createDistributionId,
  createSenderKey,
  createSenderKeyStates,
  decrypt,
  decryptGroup,
  distributionOf,
  encryptGroup,
  fieldNames,
  generateKeyPair,
  issueSenderCertificate,
  issueServerCertificate,
  openUnidentified,
  parseMessage,
  parseProblems,
  ProtocolError,
  sealUnidentified,
  seededRandom,
  serializeDevice,
  type GroupDialect,
} from '../../src/protocol/index.ts';
import { badBytes } from './mutate.ts';
import { attack } from './outcomes.ts';

const HOURS = 3_600_000;
const random = seededRandom('hostile messages');

/** Anna's messages to Ben, of which the first two are read and two are on their way. */
function conversation() {
  const [begun, first] = send(introduced(random), 'anna', 'hello', random);
  const [met] = deliver(begun, 'ben', first);
  const [answered, back] = send(met, 'ben', 'hello yourself', random);
  const [known] = deliver(answered, 'anna', back);
  const [on, second] = send(known, 'anna', 'second', random);
  const [read] = deliver(on, 'ben', second);
  const [sent, third] = send(read, 'anna', 'third', random);
  const [pair, fourth] = send(sent, 'anna', 'fourth', random);
  return { pair, read: [first, second], waiting: [third, fourth] } as const;
}

/**
 * The code of the refusal. What is opened must be what was once written: some bytes around a message
 * (a number for the device, a field that nobody knows) are under no code. All else is a fault.
 */
function outcome(open: () => Uint8Array | undefined, written: readonly string[]): string {
  let opened: Uint8Array | undefined;
  try {
    opened = open();
  } catch (error) {
    if (error instanceof ProtocolError) return error.code;
    throw error;
  }
  if (opened !== undefined && !written.includes(text(opened)))
    throw new Error(`opened what nobody wrote: ${bytesToHex(opened)}`);
  return opened === undefined ? 'accepted' : 'opened, as it was written';
}

const { pair, read, waiting } = conversation();
const good = [...read, ...waiting].map(({ bytes }) => bytes);
const known = new Set(good.map(bytesToHex));
/** Now and then what was done to a message undoes itself. */
const isGood = (bytes: Uint8Array) => known.has(bytesToHex(bytes));

it('the parser lays out whatever it is given', { timeout: 2 * HOURS }, () => {
  attack('parser', 1_000_000, (dice) => {
    const bytes = badBytes(good, dice);
    const { ranges, error } = parseMessage(bytes);
    let offset = 0;
    for (const range of ranges) {
      if (range.offset !== offset || range.length <= 0 || !fieldNames.includes(range.field))
        throw new Error(`not every byte in one range: ${bytesToHex(bytes)}`);
      offset += range.length;
    }
    if (offset !== bytes.length) throw new Error(`bytes left over: ${bytesToHex(bytes)}`);
    if (error !== undefined && !parseProblems.includes(error.reason))
      throw new Error(`no word for ${error.reason}`);
    return error?.reason ?? 'a message';
  });
});

it('a session refuses with a word and stays as it was', { timeout: 2 * HOURS }, () => {
  const before = JSON.stringify(serializeDevice(pair.ben));
  attack('session', 1_000_000, (dice) => {
    const bytes = badBytes(good, dice);
    if (isGood(bytes)) return 'a good message after all';
    const type = dice.of(['whisper', 'prekey'] as const);
    return outcome(
      () => decrypt(pair.ben, 'anna', { type, bytes }).plaintext,
      ['hello', 'second', 'third', 'fourth'],
    );
  });
  expect(JSON.stringify(serializeDevice(pair.ben))).toBe(before);
  for (const [message, what] of [
    [waiting[1], 'fourth'],
    [waiting[0], 'third'],
  ] as const)
    expect(text(decrypt(pair.ben, 'anna', message).plaintext)).toBe(what);
});

it.each<GroupDialect>(['whatsapp', 'signal'])(
  'a group in the dialect %s refuses with a word and stays as it was',
  { timeout: 2 * HOURS },
  (dialect) => {
    const key = createSenderKey(
      random,
      dialect === 'signal' ? createDistributionId(random) : undefined,
    );
    const invitation = distributionOf(key);
    const states = acceptDistribution(createSenderKeyStates(dialect), invitation);
    const one = encryptGroup(key, utf8('one'), random);
    const two = encryptGroup(one.senderKey, utf8('two'), random);
    const messages = [one.message, two.message];
    const whole = new Set([...messages, invitation].map(bytesToHex));
    attack(`group, ${dialect}`, 250_000, (dice) => {
      const bytes = badBytes([...messages, invitation], dice);
      if (whole.has(bytesToHex(bytes))) return 'a good message after all';
      return dice.below(2) === 0
        ? outcome(() => void acceptDistribution(states, bytes), [])
        : outcome(() => decryptGroup(states, bytes).plaintext, ['one', 'two']);
    });
    expect(text(decryptGroup(states, two.message).plaintext)).toBe('two');
    expect(text(decryptGroup(states, one.message).plaintext)).toBe('one');
  },
);

it('an envelope without a sender refuses with a word', { timeout: 2 * HOURS }, () => {
  const [root, issuer, anna, ben] = Array.from({ length: 4 }, () => generateKeyPair(random)) as [
    ReturnType<typeof generateKeyPair>,
    ReturnType<typeof generateKeyPair>,
    ReturnType<typeof generateKeyPair>,
    ReturnType<typeof generateKeyPair>,
  ];
  const expires = Date.UTC(2026, 0, 1);
  const certificate = issueSenderCertificate(
    {
      keyPair: issuer,
      certificate: issueServerCertificate(root, 7, issuer.publicKey, random),
    },
    {
      uuid: '9d0652a3-dcc3-4d11-975f-74d61598733f',
      deviceId: 2,
      identityKey: anna.publicKey,
      expires,
    },
    random,
  );
  const content = { type: 'whisper' as const, content: utf8('hello'), certificate };
  const sealed = sealUnidentified(anna, ben.publicKey, content, random);
  attack('sealed sender', 250_000, (dice) => {
    const bytes = badBytes([sealed], dice);
    if (bytesToHex(bytes) === bytesToHex(sealed)) return 'a good envelope after all';
    return outcome(() => openUnidentified(ben, bytes, root.publicKey, expires).content, ['hello']);
  });
});
