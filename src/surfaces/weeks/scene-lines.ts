/** A scene of the story line by line: the words at its ends, and the bytes in between, sealed for real. */
import { sealConversation, sealForGroup, type Messenger } from '../../network/index.ts';
import { ORIGIN } from '../../observers/index.ts';
import { groupOf, type StoryTown } from '../../world/index.ts';
import type { Line } from './order.ts';
import type { Town } from './towns.ts';

export function isStory(town: Town): town is StoryTown {
  return 'scenes' in town;
}

/** Bytes by row of the world's messages. */
function sealedRows(
  town: StoryTown,
  messenger: Messenger,
  rows: readonly number[],
): ReadonlyMap<number, Uint8Array> {
  const last = rows.at(-1);
  const first = rows[0];
  if (messenger.sealedTo !== 'ends' || first === undefined || last === undefined) return new Map();
  const { messages, texts } = town;
  const words = (row: number) => texts.get(row);
  const senders = [...new Set(rows.map((row) => messages.sender[row] ?? 0))];
  const to = messages.to[first] ?? 0;
  const group = groupOf(to);
  if (group === undefined) {
    const pair = [messages.sender[first] ?? 0, to] as const;
    const sealed = sealConversation(town, messenger, pair, last, words);
    return new Map(
      sealed.flatMap(({ row, what, message }): [number, Uint8Array][] =>
        what === 'message' ? [[row, message.bytes]] : [],
      ),
    );
  }
  // Where phones keep groups among themselves, each member is sent a message of their own.
  if (messenger.groups !== 'service') return new Map();
  return new Map(
    senders.flatMap((sender) =>
      sealForGroup(town, messenger, group, sender, last, words).messages.map(
        ({ row, bytes }): [number, Uint8Array] => [row, bytes],
      ),
    ),
  );
}

/** @returns no line for a scene that there is not */
export function linesOf(town: StoryTown, scene: string, messenger: Messenger): readonly Line[] {
  const scenes: Readonly<Record<string, readonly number[]>> = town.scenes;
  const rows = Object.hasOwn(scenes, scene) ? (scenes[scene] ?? []) : [];
  const sealed = sealedRows(town, messenger, rows);
  return rows.map((row) => {
    const sender = town.messages.sender[row] ?? 0;
    const bytes = sealed.get(row);
    return {
      time: ORIGIN + 1000 * (town.messages.time[row] ?? 0),
      from: town.name(sender) ?? '',
      text: town.texts.get(row) ?? '',
      ...(bytes === undefined ? {} : { sealed: bytes }),
    };
  });
}
