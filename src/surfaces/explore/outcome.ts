/** What came of an attack, read off the simulation: the page only puts it into words. */
import type { ChatMessage, PersonId, Simulation } from '../../network/index.ts';
import { observe, type Log } from '../../observers/index.ts';
import type { Attack } from '../../ui/state.ts';

export type Outcome =
  | {
      readonly kind: 'refused' | 'unharmed' | 'altered' | 'replay-refused' | 'twice';
      readonly by: PersonId;
    }
  | { readonly kind: 'read-in-the-middle'; readonly words: string }
  | { readonly kind: 'no-seal' };

/**
 * @param message the message that the attack is on, with all its arrivals
 * @param service the log of the service, in which stolen words would stand
 */
export function outcomeOf(
  attack: Attack,
  message: ChatMessage | undefined,
  service: Log | undefined,
): Outcome | undefined {
  if (attack === 'none' || message === undefined || message.arrivals.length === 0) return undefined;
  const [first, second] = message.arrivals;
  switch (attack) {
    case 'flip':
      if (!first?.opened) return { kind: 'refused', by: message.to };
      // A few bits around a first message are not part of what the check code covers.
      return { kind: message.sealed === undefined ? 'altered' : 'unharmed', by: message.to };
    case 'replay':
      if (second === undefined) return undefined;
      return { kind: second.opened ? 'twice' : 'replay-refused', by: message.to };
    case 'swap': {
      if (message.sealed === undefined) return { kind: 'no-seal' };
      const read = service?.records.findLast((record) => record.text !== undefined);
      return read?.text === undefined
        ? undefined
        : { kind: 'read-in-the-middle', words: read.text };
    }
  }
}

/** Who carries a message and has its words in the log, with those words; nobody if it is sealed. */
export function leakOf(simulation: Simulation, message: ChatMessage | undefined) {
  if (message === undefined) return undefined;
  const journeys = new Set(
    simulation.journeys.filter(({ messageId }) => messageId === message.id).map(({ id }) => id),
  );
  for (const by of ['service', 'provider-nordlink', 'provider-fernfunk'] as const) {
    const { records }: Log = observe(simulation, by);
    const text = records.find((record) => journeys.has(record.journey) && record.text)?.text;
    if (text !== undefined) return { by, text };
  }
  return undefined;
}
