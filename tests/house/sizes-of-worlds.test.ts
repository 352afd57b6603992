/**
 * Nobody could seal half a million messages while a reader waits, so a model of sizes stands in for
 * the cipher. Here the cipher is put in its place again: for pairs and groups of generated worlds
 * random bytes of the same lengths are really sealed and opened, in the order of the messages, and
 * every size that a watcher was told must be the same, to the byte.
 */
import { describe, expect, it } from 'vitest';
import {
  type AnyMessengerId,
  type Carried,
  carry,
  messengers,
  sealConversation,
  sealForGroup,
} from '../../src/network/index.ts';
import { counted } from '../../src/network/stanza.ts';
import { certificate } from '../../src/network/traffic/sealer.ts';
import { addressOf } from '../../src/network/traffic/seal-conversation.ts';
import { stanzaSizesOf } from '../../src/network/traffic/stanza-sizes.ts';
import {
  type ContentType,
  decrypt,
  generateKeyPair,
  issueSenderCertificate,
  issueServerCertificate,
  sealUnidentified,
  seededRandom,
} from '../../src/protocol/index.ts';
import { generateWorld, groupOf } from '../../src/world/index.ts';

const sealing = ['e2ee', 'signal', 'threema', 'mixnet'] as const satisfies AnyMessengerId[];

function worldOf(seed: number): Carried {
  const world = generateWorld({ seed, scale: 30, days: 8 });
  return { ...world, siteOf: String, cellAt: () => 0 };
}

/** A sender's certificate and a recipient's key, as sealed sender needs them. */
function envelopes() {
  const random = seededRandom('envelopes');
  const [root, server, sender, recipient] = Array.from({ length: 4 }, () =>
    generateKeyPair(random),
  ) as [KeyPair, KeyPair, KeyPair, KeyPair];
  const { account, serverId } = certificate;
  const issuer = {
    keyPair: server,
    certificate: issueServerCertificate(root, serverId, server.publicKey, random),
  };
  const mine = issueSenderCertificate(
    issuer,
    {
      uuid: 'a'.repeat(account.uuid),
      deviceId: account.deviceId,
      identityKey: sender.publicKey,
      expires: 2 ** 41,
    },
    random,
  );
  return (type: ContentType, content: Uint8Array): number =>
    sealUnidentified(sender, recipient.publicKey, { type, content, certificate: mine }, random)
      .length;
}
type KeyPair = ReturnType<typeof generateKeyPair>;

/** Sizes that phones and the service are told, by who sent to whom, in order of the rows. */
function told(world: Carried, id: AnyMessengerId) {
  const stanzas = new Map<string, number[]>();
  const phones = new Map<string, number[]>();
  const put = (map: Map<string, number[]>, key: string, size: number): void => {
    map.set(key, [...(map.get(key) ?? []), size]);
  };
  carry(world, messengers[id], {
    stanza: (_time, kind, from, to, group, _line, size) => {
      if (kind === 0) put(stanzas, `${from}>${to}/${group}`, size);
    },
    phone: (_time, _owner, direction, kind, from, to, group, size) => {
      if (direction === 1 && kind === 0) put(phones, `${from}>${to}/${group}`, size);
    },
  });
  return { stanzas, phones };
}

/** The pairs that write most, and those that only share a group. */
function pairsOf(world: Carried): [number, number][] {
  const counts = new Map<string, number>();
  const { sender, to, length } = world.messages;
  for (let row = 0; row < length; row++) {
    if (groupOf(to[row]!) !== undefined) continue;
    const pair = [sender[row]!, to[row]!].sort((a, b) => a - b).join();
    counts.set(pair, (counts.get(pair) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .filter((_, i) => i < 2 || i % 30 === 0)
    .slice(0, 5)
    .map(([pair]) => pair.split(',').map(Number) as [number, number]);
}

/** Enough to turn the ratchet many times and to pass the counter's first byte now and then. */
const MOST = 90;

function lastRow(world: Carried, [a, b]: [number, number]): number {
  const { sender, to, length } = world.messages;
  let seen = 0;
  for (let row = 0; row < length; row++) {
    const direct = (sender[row] === a && to[row] === b) || (sender[row] === b && to[row] === a);
    if (direct && ++seen === MOST) return row;
  }
  return length - 1;
}

describe.each(sealing)('%s', (id) => {
  const messenger = messengers[id];
  const sizes = stanzaSizesOf(messenger);

  it.each([3, 4])('between two, world %i', (seed) => {
    const world = worldOf(seed);
    const { phones } = told(world, id);
    const envelope = envelopes();
    for (const pair of pairsOf(world)) {
      const sealed = sealConversation(world, messenger, pair, lastRow(world, pair));
      const real = new Map<string, number[]>();
      for (const { row, what, from, to, message } of sealed) {
        if (what !== 'message' || groupOf(world.messages.to[row]!) !== undefined) continue;
        const inside =
          id === 'signal' ? envelope(message.type, message.bytes) : message.bytes.length;
        const media = world.messages.kind[row] === 0 ? 0 : world.messages.bytes[row]!;
        const stanza = sizes.up + counted(inside);
        const size = messenger.mix
          ? messenger.mix.packet *
            Math.ceil(
              (stanza + (media && 16 * (Math.floor(media / 16) + 1) + 10)) / messenger.mix.payload,
            )
          : stanza;
        const key = `${from + 1}>${to + 1}/0`;
        real.set(key, [...(real.get(key) ?? []), size]);
      }
      expect(real.size).toBeGreaterThan(0);
      for (const [key, list] of real) {
        expect(phones.get(key)?.slice(0, list.length), `${pair.join()} ${key}`).toEqual(list);
      }
    }
  });
});

describe('groups', () => {
  it.each(['e2ee', 'signal'] as const)('%s: sender keys, and handing them out', (id) => {
    const messenger = messengers[id];
    const sizes = stanzaSizesOf(messenger);
    const world = worldOf(5);
    const { phones, stanzas } = told(world, id);
    const envelope = envelopes();
    let compared = 0;
    world.groups.forEach((group, index) => {
      if (index % 2 !== 0) return;
      const member = group.members[index % group.members.length]!;
      const { key, messages } = sealForGroup(world, messenger, group.id, member, 4_000);
      if (messages.length === 0) return;
      const first = messages[0]!.row;
      const handed = group.members
        .filter((other) => other !== member)
        .map((other) => {
          const pair = sealConversation(world, messenger, [member, other], first);
          const { what, message, recipientBefore } = pair.at(-1)!;
          expect(what).toBe('key');
          const { plaintext } = decrypt(recipientBefore, addressOf(member), message);
          // Room for exactly the key, its group's name, and padding.
          expect(plaintext.length).toBeGreaterThan(key.length);
          return { other, message };
        });
      const ours = `${member + 1}>0/${index + 1}`;
      const expected = messages.map(({ bytes }, i) => {
        if (id === 'signal') return sizes.up + counted(envelope('sender-key', bytes));
        const keys = i > 0 ? [] : handed;
        return keys.reduce(
          (sum, { message }) => sum + sizes.handed(message.bytes.length),
          sizes.groupUp + counted(bytes.length),
        );
      });
      expect(phones.get(ours)?.slice(0, expected.length)).toEqual(expected);
      if (id === 'e2ee') {
        expect(stanzas.get(ours)?.slice(0, expected.length)).toEqual(expected);
      } else {
        for (const { other, message } of handed) {
          // Keys and messages go to each, from nobody that the service could name.
          const to = stanzas.get(`0>${other + 1}/0`);
          expect(to).toContain(sizes.up + counted(envelope(message.type, message.bytes)));
          for (const size of expected) expect(to).toContain(size);
        }
      }
      compared += expected.length;
    });
    expect(compared).toBeGreaterThan(50);
  });

  it('pairwise where the service knows no groups', () => {
    const world = worldOf(6);
    const messenger = messengers.threema;
    const sizes = stanzaSizesOf(messenger);
    const { stanzas } = told(world, 'threema');
    const [a, b] = [...world.groups].sort((x, y) => y.members.length - x.members.length)[0]!
      .members as [number, number];
    const real = sealConversation(world, messenger, [a, b], world.messages.length)
      .filter(({ from }) => from === a)
      .slice(0, 60)
      .map(({ message }) => sizes.up + counted(message.bytes.length));
    expect(real.length).toBeGreaterThan(5);
    expect(stanzas.get(`${a + 1}>${b + 1}/0`)?.slice(0, real.length)).toEqual(real);
  });
});

it('a word really is inside, and only for the other phone', () => {
  const world = worldOf(7);
  const [pair] = pairsOf(world);
  const text = (row: number): string => 'w'.repeat(world.messages.bytes[row]!);
  const until = world.messages.time.findIndex(
    (_, row) =>
      pair!.includes(world.messages.sender[row]!) &&
      pair!.includes(world.messages.to[row]!) &&
      world.messages.kind[row] === 0,
  );
  for (const id of sealing) {
    const last = sealConversation(world, messengers[id], pair!, until, text)
      .filter(({ what }) => what === 'message')
      .at(-1)!;
    const { plaintext } = decrypt(last.recipientBefore, addressOf(last.from), last.message);
    expect(new TextDecoder().decode(plaintext)).toContain(text(last.row));
    expect(new TextDecoder().decode(last.message.bytes)).not.toContain('www');
  }
});
