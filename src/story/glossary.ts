/** Terms for those who want them, and what their explanations rest on. No sentence needs one. */
import type { Ground } from './scenes.ts';

/** In the order in which the story meets them; the page may sort them by name. */
export const glossary = {
  'end-to-end': ['F-wa-signal-protocol'],
  key: ['F-wa-key-types'],
  ciphertext: ['inference'],
  'check-code': ['F-wa-message-key-80'],
  'signal-protocol': ['F-signal-specs', 'F-wa-signal-protocol'],
  ratchet: ['F-wa-ratchet'],
  'safety-number': ['F-wa-60-digits'],
  service: ['inference'],
  'cloud-chat': ['F-telegram'],
  metadata: ['F-wa-usage-log'],
  record: ['inference'],
  'ip-address': ['F-wa-location'],
  'mobile-cell': ['F-spitz'],
  'push-service': ['F-push'],
  receipt: ['F-sealed-sda'],
  claim: ['inference'],
  'base-rate': ['inference'],
  backup: ['F-wa-backup-cloud', 'F-wa-backup-e2ee'],
  bot: ['F-wa-meta-ai', 'inference'],
  scanning: ['F-client-side-scanning'],
  'pen-register': ['F-fbi-whatsapp', 'F-fbi-why-pen-register'],
  vpn: ['inference'],
  tor: ['F-tor-limit'],
  'sealed-sender': ['F-signal-sealed-1', 'F-signal-sealed-2'],
  padding: ['F-def-padding', 'F-signal-padding'],
  mixnet: ['F-loopix'],
} as const satisfies Readonly<Record<string, Ground>>;

export type TermId = keyof typeof glossary;
