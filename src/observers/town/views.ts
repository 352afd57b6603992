/** The views by their kind of observer. */
import type { Messenger } from '../../network/index.ts';
import type { LogColumn } from '../log.ts';
import { authorityNow } from './authority-now.ts';
import { authorityPast } from './authority-past.ts';
import { backup } from './backup.ts';
import { bot } from './bot.ts';
import { business, end, unlockedPhone } from './ends.ts';
import { malware } from './malware.ts';
import { number } from './number.ts';
import type { ObserverKind } from './observer.ts';
import { parent } from './parent.ts';
import { provider } from './provider.ts';
import { push } from './push.ts';
import { scanner } from './scanner.ts';
import { service } from './service.ts';
import type { Absences } from './view.ts';
import { columnsBut } from './view.ts';
import { vpn } from './vpn.ts';
import { wifi } from './wifi.ts';

export const views = {
  end,
  wifi,
  provider,
  service,
  parent,
  push,
  backup,
  vpn,
  scanner,
  'authority-past': authorityPast,
  'authority-now': authorityNow,
  bot,
  business,
  number,
  'unlocked-phone': unlockedPhone,
  malware,
} as const satisfies Record<ObserverKind, unknown>;

/** Which columns an observer of a kind has with a messenger, and why not the others. */
export function viewOf(
  kind: ObserverKind,
  messenger: Messenger,
): { readonly columns: readonly LogColumn[]; readonly absent: Absences } {
  const absent = views[kind].absent(messenger);
  return { columns: columnsBut(absent), absent };
}
