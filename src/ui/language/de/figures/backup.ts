/** Was der Backup-Anbieter bekommt, Nacht für Nacht. */
import type { Figures } from '../../figures.ts';
import { count } from '../grammar.ts';

const decimal = new Intl.NumberFormat('de', {
  minimumFractionDigits: 1,
  maximumFractionDigits: 1,
});
const size = (bytes: number): string =>
  bytes < 1_000_000
    ? `${Math.max(1, Math.round(bytes / 1000))} kB`
    : `${decimal.format(bytes / 1_000_000)} MB`;

export const backup: Figures['backup'] = {
  title: 'Was die Cloud bekommt, Nacht für Nacht',
  open: {
    name: 'Offen',
    say: (copies, messages) =>
      `In vier Wochen bekommt der Anbieter ${count(copies, 'Kopie', 'Kopien')} mit ${count(messages, 'Eintrag', 'Einträgen')} zu Nachrichten; jede Nachricht zählt einmal für jedes Handy, das sie hat.`,
    key: 'Wer den Schlüssel hat: der Anbieter. Er verwahrt die Kopien unter seinem eigenen Schloss und kann sie öffnen.',
  },
  sealed: {
    name: 'Ende-zu-Ende-verschlüsselt',
    say: (copies) =>
      `In vier Wochen bekommt der Anbieter ${count(copies, 'Kopie', 'Kopien')}, ebenso groß und zu denselben Zeiten, und kann keine öffnen.`,
    key: 'Wer den Schlüssel hat: nur die Person, der das Handy gehört. Der Anbieter hat Bytes.',
  },
  backups: 'Backups',
  making: 'Die vier Wochen werden ausgerechnet …',
  refused: 'Das Protokoll ließ sich nicht erstellen.',
  again: 'Noch einmal versuchen',
  none: 'Bei diesem Messenger geben Handys keine Kopien an eine Cloud.',
  nights: 'Nächte: eine wählen',
  night: (day, copies, bytes) =>
    copies === 0
      ? `${day}: keine Kopie`
      : `${day}: ${count(copies, 'Kopie', 'Kopien')}, ${size(bytes)}`,
  size,
  perNight: (most) => `So hoch, wie alle Kopien einer Nacht groß sind. Die höchste: ${size(most)}.`,
  picked: (day) => `Die Nacht auf ${day}`,
  handed: (copies, bytes) =>
    copies === 0
      ? 'Kein Handy hat eine Kopie abgegeben.'
      : `Zwischen 2 und 5 Uhr ${copies === 1 ? 'gibt ein Handy' : `geben ${copies} Handys`} ${size(bytes)} ab.`,
  dayBefore: (n, written) =>
    `Vom Tag davor hat der Anbieter am Ende ${count(n, 'Eintrag', 'Einträge')} zu Nachrichten` +
    (n === 0
      ? '.'
      : written === 0
        ? ': wer, mit wem, wann und die Worte. Ausgeschrieben haben wir davon keine.'
        : `: wer, mit wem, wann und die Worte. Ausgeschrieben haben wir davon die Worte von ${count(written, 'Nachricht', 'Nachrichten')}:`),
  later: 'Handys, die in dieser Nacht nicht zu Hause waren, geben ihre Kopie in einer späteren ab.',
  noDay:
    'Vom Tag davor kann der Anbieter keine Nachricht lesen: nicht die Worte und nicht, mit wem.',
  all: (n) => `Alle ${n} zeigen`,
  inGroup: (group) => `in ${group}`,
  sealedWhy: 'Verschlüsselt. Den Schlüssel hat nur, wem das Handy gehört.',
  table: {
    night: 'Nacht',
    copies: 'Kopien',
    bytes: 'Bytes',
    messages: 'Lesbare Nachrichten vom Tag davor',
  },
};
