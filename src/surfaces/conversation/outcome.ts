/** What came of an attack, read off the simulation: the page only puts it into words. */
import type { ChatMessage, PersonId, Simulation } from '../../network/index.ts';
import { observe, type ChatLog } from '../../observers/index.ts';
import type { ProtocolErrorCode } from '../../protocol/index.ts';
import type { Attack } from '../../ui/state.ts';

export type Outcome =
  | { readonly kind: 'refused'; readonly by: PersonId; readonly error: ProtocolErrorCode }
  | {
      readonly kind: 'unharmed' | 'altered' | 'replay-refused' | 'twice';
      readonly by: PersonId;
    }
  | { readonly kind: 'read-in-the-middle'; readonly words: string }
  | { readonly kind: 'no-seal' }
  /** The message is older than the attack. */
  | { readonly kind: 'not-yet'; readonly since: number };

/**
 * @param since number of the first message that the attack is on, from 1
 * @param message the message in hand
 * @param until what arrives later has not happened yet, ms since the epoch
 */
export function outcomeOf(
  simulation: Simulation,
  attack: Attack,
  since: number,
  message: ChatMessage | undefined,
  until: number,
): Outcome | undefined {
  if (attack === 'none' || message === undefined) return undefined;
  if (attack !== 'swap' && simulation.messages.indexOf(message) + 1 < since)
    return { kind: 'not-yet', since };
  const [first, second] = message.arrivals.filter(({ time }) => time <= until);
  if (first === undefined) return undefined;
  switch (attack) {
    case 'flip':
      if (!first.opened) return { kind: 'refused', by: message.to, error: first.error };
      // A few bits around a first message are not part of what the check code covers.
      return { kind: message.sealed === undefined ? 'altered' : 'unharmed', by: message.to };
    case 'replay':
      if (second === undefined) return undefined;
      return { kind: second.opened ? 'twice' : 'replay-refused', by: message.to };
    case 'swap': {
      if (message.sealed === undefined) return { kind: 'no-seal' };
      const leak = leakOf(simulation, message);
      return leak && { kind: 'read-in-the-middle', words: leak.text };
    }
  }
}

/** Who carries a message and has its words in the log, with those words; nobody if it is sealed. */
export function leakOf(simulation: Simulation, message: ChatMessage | undefined) {
  if (message === undefined) return undefined;
  const journeys = new Set(
    simulation.journeys.filter(({ messageId }) => messageId === message.id).map(({ id }) => id),
  );
  // The sender's own carrier comes first: it has the words as they were written.
  const carriers = ['provider-nordlink', 'provider-fernfunk'] as const;
  const inOrder = message.from === 'mira' ? carriers : ([carriers[1], carriers[0]] as const);
  for (const by of ['service', ...inOrder] as const) {
    const { records }: ChatLog = observe(simulation, by);
    const text = records.find((record) => journeys.has(record.journey) && record.text)?.text;
    if (text !== undefined) return { by, text };
  }
  return undefined;
}
