/**
 * Which message of the world each record of the service is of. The service itself has the bytes that
 * it passes on in its hands; its log of this model has only their size, so that the bytes are found
 * here, by the order in which things pass.
 */
import { carry, stanzaKinds, type Carried, type Messenger } from '../../network/index.ts';

const MESSAGE = stanzaKinds.indexOf('message');
const UP = 1;

/** What a record says of a message: enough to tell it from all others. */
export interface Passing {
  /** ms since the world began. */
  readonly time: number;
  /** Account; empty if the service does not learn it. */
  readonly from: string;
  /** Account; empty if it is to a group. */
  readonly to: string;
  /** Index of the group in the world, from 1; 0 for none. */
  readonly group: number;
  readonly size: number;
}

export const passingKey = ({ time, from, to, group, size }: Passing): string =>
  [time, from, to, group, size].join('|');

/** A message of the world with words, on its way to somebody or to a group. */
export interface Passed {
  readonly row: number;
  readonly sender: number;
  /** Person; −1 for a group that the service knows. */
  readonly to: number;
}

/**
 * @returns by {@link passingKey}, the messages that passed so, in order: more than one only if two
 *   are alike in all that the service sees
 */
export function passedIn(world: Carried, messenger: Messenger): ReadonlyMap<string, Passed[]> {
  const all = new Map<string, Passed[]>();
  let current:
    { readonly row: number; readonly sender: number; readonly group: number } | undefined;
  carry(world, messenger, (carriage) => {
    const account = (person: number): string =>
      person === 0 ? '' : carriage.identities.accountOf(person - 1);
    return {
      phone(_time, _owner, direction, kind, from, _to, group, _size, text) {
        if (kind !== MESSAGE) return;
        if (direction === UP) {
          current = text === 0 ? undefined : { row: text - 1, sender: from - 1, group };
        } else if (group === 0) {
          // It has arrived: what passes next is a receipt.
          current = undefined;
        }
      },
      stanza(time, kind, from, to, group, _line, size) {
        if (kind !== MESSAGE || current === undefined) return;
        const key = passingKey({ time, from: account(from), to: account(to), group, size });
        const found = all.get(key);
        const passed = { row: current.row, sender: current.sender, to: to - 1 };
        if (found === undefined) all.set(key, [passed]);
        else found.push(passed);
      },
    };
  });
  return all;
}
