/** The bytes in the place of words, sealed for real: each conversation once, up to its last message. */
import {
  sealConversation,
  sealForGroup,
  type Messenger,
  type Sealable,
} from '../../network/index.ts';
import { groupOf } from '../../world/index.ts';
import type { Passed } from './joined.ts';

type World = Sealable & { readonly texts: ReadonlyMap<number, string> };

/** Whether the bytes that the service passes on are those that the protocol seals. */
export function passesAsSealed({ sealedTo, path, sender }: Messenger): boolean {
  return sealedTo === 'ends' && path === 'internet' && sender === 'shown';
}

const keyOf = ({ row, to }: Passed): string => `${row}>${to}`;

export class SealedWords {
  readonly #bytes = new Map<string, Uint8Array>();

  /** @param wanted messages whose words the world has, in order */
  constructor(world: World, messenger: Messenger, wanted: readonly Passed[]) {
    const { messages, texts } = world;
    const words = (row: number) => texts.get(row);
    const chats = new Map<string, Passed>();
    // Of each chat the last message that is wanted: all before it are sealed on the way there.
    for (const passed of wanted) {
      const pair = [passed.sender, passed.to].sort((a, b) => a - b).join('-');
      const group = groupOf(messages.to[passed.row] ?? 0);
      chats.set(passed.to < 0 ? `${group}/${passed.sender}` : pair, passed);
    }
    for (const { row, sender, to } of chats.values()) {
      if (to < 0) {
        const group = groupOf(messages.to[row] ?? 0);
        if (group === undefined) continue;
        for (const one of sealForGroup(world, messenger, group, sender, row, words).messages)
          this.#bytes.set(keyOf({ row: one.row, sender, to }), one.bytes);
      } else {
        for (const one of sealConversation(world, messenger, [sender, to], row, words))
          if (one.what === 'message')
            this.#bytes.set(
              keyOf({ row: one.row, sender: one.from, to: one.to }),
              one.message.bytes,
            );
      }
    }
  }

  of(passed: Passed): Uint8Array | undefined {
    return this.#bytes.get(keyOf(passed));
  }
}
