/** Who of the story stands for each kind of observer, where one opens the four weeks as one of them. */
import type { ObserverKind } from '../../observers/index.ts';

/** As observers are written. */
export const standsFor: Readonly<Record<ObserverKind, string>> = {
  service: 'service',
  parent: 'parent',
  push: 'push',
  backup: 'backup',
  business: 'business:desk',
  provider: 'provider:nordlink',
  wifi: 'wifi:cafe',
  vpn: 'vpn',
  'authority-past': 'authority-past:jonas',
  'authority-now': 'authority-now:jonas',
  bot: 'bot:choir',
  number: 'number:jonas',
  scanner: 'scanner',
  malware: 'malware:jonas',
  'unlocked-phone': 'unlocked-phone:jonas',
  end: 'end:ada',
};
