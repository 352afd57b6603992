/** Which sources say what an observer sees (FACTS: who sees what), and what of it we infer. */
import type { Viewpoint } from '../ui/state.ts';
import type { SourceId } from './sources.ts';

/** `inferred` names the sentence that says what no source says. */
interface Grounds {
  readonly ids: readonly SourceId[];
  readonly inferred: 'service' | 'cloud' | 'network' | 'carrier' | 'push';
}

/** By how the words are sealed. */
export const messengerSources = {
  e2ee: ['F-wa-signal-protocol'],
  cloud: ['F-telegram'],
  sms: ['F-sms'],
} as const satisfies Record<string, readonly SourceId[]>;

/** @returns on what it rests that this observer sees this with this messenger; none for the ends */
export function groundsOf(
  see: Viewpoint,
  messenger: keyof typeof messengerSources,
): Grounds | undefined {
  const provider = see.startsWith('provider');
  if (messenger === 'sms') return provider ? { ids: ['F-sms'], inferred: 'carrier' } : undefined;
  if (see === 'push') return { ids: ['F-push'], inferred: 'push' };
  if (see === 'service')
    return messenger === 'cloud'
      ? { ids: ['F-telegram'], inferred: 'cloud' }
      : {
          ids: ['F-wa-eea-timestamps', 'F-wa-typing', 'F-wa-device', 'F-wa-location'],
          inferred: 'service',
        };
  return provider || see.startsWith('wifi')
    ? { ids: ['F-wa-noise', 'F-intercept-memo'], inferred: 'network' }
    : undefined;
}
