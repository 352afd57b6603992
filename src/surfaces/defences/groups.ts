/** Switches by whom they work against. */
import type { DefenceName } from '../../ui/state.ts';

export const groups = {
  service: ['sealed-sender', 'no-receipts', 'batching', 'cover', 'no-contact-upload', 'new-number'],
  networks: ['padding', 'vpn', 'tor'],
  phones: ['no-presence', 'disappearing', 'no-bot'],
  companies: ['encrypted-backup', 'no-push-metadata'],
  nobody: ['no-location'],
} as const satisfies Readonly<Record<string, readonly DefenceName[]>>;
export const groupNames = Object.keys(groups) as (keyof typeof groups)[];
