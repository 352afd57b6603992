/** Die Abbildung der Schlüsse: Karten, worauf sie beruhen, wie oft sie stimmen, und was wahr ist. */
import type { Weeks } from '../../weeks.ts';
import { count, number } from '../grammar.ts';

const claims = (n: number): string => count(n, 'Schluss', 'Schlüsse');
const records = (n: number): string => count(n, 'Eintrag', 'Einträge');

export const cards: Weeks['cards'] = {
  heading: 'Was sich daraus schließen lässt',
  title: (n) => `Was sich daraus schließen lässt: ${claims(n)}`,
  lead: 'Erschlossen aus den Einträgen oben und dem, was öffentlich bekannt ist, nach Regeln, denen weder der Messenger noch die Wahrheit verraten wird.',
  sorted: 'Das Sicherste und das Heikelste steht vorn.',
  begin: 'Schlüsse ziehen',
  working: 'Schlüsse werden gezogen',
  step: (question, done, of) => `Frage ${done} von ${of}: ${question}.`,
  stopped: 'Angehalten.',
  failed: 'Beim Schließen ist etwas zerbrochen. Ein neuer Versuch beginnt von vorn.',
  nothing:
    'Aus diesen Einträgen lässt sich nichts schließen. Das ist die Antwort; die Gründe stehen darunter.',
  nothingFits: 'Kein Schluss passt zu dieser Auswahl.',
  onlyUnsure: 'Es gibt Schlüsse, aber alle sind zu unsicher, um gezeigt zu werden.',
  clear: 'Alle zeigen',
  filterRule: 'Frage',
  allRules: (n) => `Alle Fragen (${number(n)})`,
  rule: (question, n) => `${question} (${number(n)})`,
  filterWho: 'Über',
  anybody: 'alle',
  more: (n, rest) => `${number(n)} weitere zeigen (${number(rest)} sind noch da)`,
  turnAll: 'Alle umdrehen',
  turnBack: 'Alle zurückdrehen',

  hold: (statement) => `Belege hochhalten: ${statement}`,
  held: 'Hochgehalten',
  letGo: 'Loslassen',
  keys: 'Die Eingabetaste hält die Belege in allen Ansichten hoch, Escape lässt sie los.',
  jump: 'Zu den Belegen',
  back: 'Zurück zum Schluss',
  evidence: {
    only: 'Nur die Belege',
    for: 'Beleg:',
    against: 'Spricht dagegen:',
    lit: (n, period, people, places) =>
      [
        `In allen Ansichten hochgehalten: ${records(n)}, ${period}`,
        ...(people > 0 ? [count(people, 'Person', 'Personen')] : []),
        ...(places > 0 ? [count(places, 'Ort', 'Orte')] : []),
      ].join(', ') + '.',
    against1: (n) => `${count(n, 'Eintrag spricht', 'Einträge sprechen')} dagegen.`,
    none: 'Nichts wird hochgehalten.',
  },
  dots: (right) => `Hundert Punkte, ${right} davon gefüllt.`,
  wrong: 'falsch',
  right: 'richtig',

  truth: {
    title: 'In Wahrheit',
    close: 'Zurückdrehen',
    yes: 'Die Welt ist erfunden, darum weiß man es.',
    noWhy: 'Die Regel hat die Einträge gelesen, wie sie sind. Sie passen auch zu etwas anderem.',
    place: (where) => `In Wahrheit: ${where}.`,
    hour: (hour) => `In Wahrheit liegt die Mitte des Schlafs bei ${hour} Uhr.`,
    unknown: 'Was wahr ist, wurde für diese Stadt nicht aufgehoben; darum weiß es niemand.',
  },

  gone: {
    heading: (n) => `Weg: ${claims(n)}, die man nebenan ziehen kann`,
    say: (other) =>
      `Das kann man schließen als: ${other}. Aus den Einträgen hier geht es nicht hervor.`,
    rest: (n) => `Und ${number(n)} weitere.`,
  },

  abstain: {
    heading: (n) => (n === 1 ? 'Eine Frage ohne Antwort' : `${n} Fragen ohne Antwort`),
    some: (n) => `Nichts gesagt über ${count(n, 'Person', 'Personen oder Paare')}.`,
    about: (who) => `${who}:`,
    why: (reasons) => reasons.join(' '),
    rest: (n) => `Und ${number(n)} weitere.`,
    silent: 'Nichts passt zu der Regel.',
  },

  scores: {
    heading: 'Wie oft stimmt das?',
    say: (right, all) =>
      `In dieser Stadt sind ${number(right)} von ${count(all, 'Schluss', 'Schlüssen')} richtig; die zu unsicheren sind mitgezählt.`,
    caption: 'Jede Frage, an der Wahrheit dieser Stadt gemessen',
    note: 'Immer zusammen: Wer zu allem „nein“ sagt, hat fast immer recht und hat nichts gefunden.',
    columns: {
      question: 'Frage',
      claimed: 'Geschlossen',
      precision: 'Davon richtig (Präzision)',
      recall: 'Gefunden, von allem, was es gibt (Trefferquote)',
      baseRate: 'Ohnehin so, von allem, was man fragen könnte (Grundrate)',
      guessing: 'Aufs Geratewohl wäre richtig',
      no: 'Immer „nein“ wäre richtig',
      brier: 'Brier-Wert',
      more: 'Außerdem',
    },
    of: (n, all, percent) => `${number(n)} von ${number(all)} (${percent})`,
    none: 'keine',
    brier: 'Brier-Wert mal 100: 0 ist das Beste, 25 ist ein Münzwurf.',
    coverage: (percent) => `In ${percent} liegt die Wahrheit in der angegebenen Spanne.`,
    groups: (ari, nmi) =>
      `Übereinstimmung mit den wirklichen Kreisen: ARI ${ari} von 100, NMI ${nmi} von 100.`,
    none2: 'Für diese Stadt wird nichts bewertet: Ihre Wahrheit wurde nicht aufgehoben.',
  },

  table: {
    caption: 'Schlüsse, in der Reihenfolge der Karten',
    question: 'Frage',
    claim: 'Schluss',
    sure: 'Wie sicher',
    right100: 'Richtig, von 100',
    records: 'Einträge',
    against: 'Dagegen',
    alternatives: 'Könnte auch sein',
    truth: 'In Wahrheit',
  },
  json: 'JSON',
};
