/**
 * Anyone who knows a person's number: whether the app says that they are online, as its usual
 * settings let anybody see (F-wa-lastseen-default). What can be asked of receipts besides
 * (F-careless-whisper) somebody would have to ask; nobody in this town does.
 */
import { kindOfStanza, party, presenceOfStanza } from './keys.ts';
import type { View } from './view.ts';
import { lacks, nowhere } from './view.ts';

type Columns = 'time' | 'subject' | 'kind' | 'presence';

export const number: View<Columns> = {
  columns: ['time', 'subject', 'kind', 'presence'],
  absent(messenger) {
    if (messenger.path === 'sms') return nowhere('not-carried');
    if (messenger.account !== 'number') return nowhere('no-number');
    if (!messenger.presence) return nowhere('not-carried');
    if (!messenger.presenceShown) return nowhere('hidden-by-setting');
    return {
      ...lacks('elsewhere', 'peer', 'group', 'direction', 'size', 'app', 'text'),
      ...lacks('not-shown', 'network', 'place', 'device'),
    };
  },
  labels: ({ directory }) => ({
    party: (person) => party(directory.phoneNumber(person), undefined),
  }),
  stand(log, _scene, { number: target }) {
    const { row } = log;
    return {
      watcher: {
        stanza(time, kind, from) {
          const presence = presenceOfStanza[kind] ?? 0;
          if (from !== target || presence === 0) return;
          row.subject = from;
          row.kind = kindOfStanza[kind] ?? 0;
          row.presence = presence;
          log.write(time);
        },
      },
    };
  },
};
