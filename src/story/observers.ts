/** Which sources say what an observer sees (FACTS: who sees what). */
import type { SourceId } from './sources.ts';

/** By kind of observer. What has no source is our inference, and the page says so. */
export const observerSources = {
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
