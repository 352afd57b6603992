/** Which sources say what an observer sees (FACTS: who sees what). */
import type { Viewpoint } from '../ui/state.ts';
import type { SourceId } from './sources.ts';

/** By kind of observer. What has no source is our inference, and the page says so. */
const observerSources = {
  service: ['F-wa-eea-timestamps', 'F-wa-typing', 'F-wa-device', 'F-wa-location'],
  network: ['F-wa-noise', 'F-intercept-memo'],
  carrier: ['F-sms'],
  push: ['F-push'],
} as const satisfies Record<string, readonly SourceId[]>;

/** By how the words are sealed. */
export const messengerSources = {
  e2ee: ['F-wa-signal-protocol'],
  cloud: ['F-telegram'],
  sms: ['F-sms'],
} as const satisfies Record<string, readonly SourceId[]>;

/** @returns what says that this observer sees this with this messenger; none for the ends */
export function sourcesOf(
  see: Viewpoint,
  messenger: keyof typeof messengerSources,
): readonly SourceId[] | undefined {
  const provider = see.startsWith('provider');
  if (messenger === 'sms') return provider ? observerSources.carrier : undefined;
  if (see === 'service' || see === 'push') return observerSources[see];
  return provider || see.startsWith('wifi') ? observerSources.network : undefined;
}
