/** One step of the simulation while it is being made: mutable here, frozen as a value outside. */
import type { RandomSource } from '../protocol/index.ts';
import type { Hop, Journey } from './journey.ts';
import type { PersonId } from './people.ts';
import type { Position } from './routes.ts';
import type { ChatMessage, Phone, Setting, Simulation } from './simulation.ts';

export interface Draft {
  readonly setting: Setting;
  readonly random: RandomSource;
  readonly phones: Record<PersonId, Phone>;
  impostors: Simulation['impostors'];
  readonly messages: ChatMessage[];
  journeys: Journey[];
  journeyCount: number;
}

export function openDraft(simulation: Simulation, random: RandomSource): Draft {
  const { setting, phones, impostors, messages, journeys, journeyCount } = simulation;
  return {
    setting,
    random,
    phones: { ...phones },
    impostors,
    messages: [...messages],
    journeys: [...journeys],
    journeyCount,
  };
}

/** @returns the value, with journeys in the order in which they began */
export function closeDraft(draft: Draft, now: number): Simulation {
  const { setting, phones, impostors, messages, journeys, journeyCount } = draft;
  const start = (journey: Journey): number => journey.hops[0]?.time ?? 0;
  return {
    setting,
    now,
    phones,
    ...(impostors === undefined ? {} : { impostors }),
    messages,
    journeys: journeys.sort((a, b) => start(a) - start(b)),
    journeyCount,
  };
}

export function addJourney(
  draft: Draft,
  kind: Journey['kind'],
  from: PersonId,
  hops: readonly Hop[],
  messageId?: string,
): void {
  draft.journeyCount += 1;
  const id = `j${draft.journeyCount}`;
  draft.journeys.push({
    id,
    ...(messageId === undefined ? {} : { messageId }),
    kind,
    from,
    hops,
  });
}

export function positionOf(draft: Draft, person: PersonId): Position {
  return { person, where: draft.phones[person].whereabouts };
}
