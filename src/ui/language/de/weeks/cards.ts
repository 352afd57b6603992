/** Die Abbildung der Schlüsse: Karten, worauf sie beruhen, wie oft sie stimmen, und was wahr ist. */
import type { Weeks } from '../../weeks.ts';
import { count, number } from '../grammar.ts';

const claims = (n: number): string => count(n, 'Schluss', 'Schlüsse');
const records = (n: number): string => count(n, 'Eintrag', 'Einträge');

export const cards: Weeks['cards'] = {
  heading: 'Was sich daraus schließen lässt',
  title: (n) => `Was sich daraus schließen lässt: ${claims(n)}`,
  lead: 'Erschlossen aus diesen Einträgen und dem, was öffentlich bekannt ist, nach Regeln, denen weder der Messenger noch die Wahrheit verraten wird.',
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
  lit: (n, period, people, places) =>
    [
      `In allen Ansichten hochgehalten: ${records(n)}, ${period}`,
      ...(people > 0 ? [count(people, 'Person', 'Personen')] : []),
      ...(places > 0 ? [count(places, 'Ort', 'Orte')] : []),
    ].join(', ') + '.',
  lowestKnown:
    'Diese Schutzmaßnahmen hat zusammen noch niemand gezählt: Das ist der niedrigste Wert, der mit einigen von ihnen gezählt wurde.',
  dots: (right) => `Hundert Punkte, ${right} davon gefüllt.`,
  wrong: 'falsch',
  right: 'richtig',

  truth: {
    title: 'In Wahrheit',
    close: 'Zurückdrehen',
    yes: 'Die Welt ist erfunden, darum weiß man es.',
    noWhy: 'Die Regel hat die Einträge gelesen, wie sie sind. Sie passen auch zu etwas anderem.',
    place: (where) => `In Wahrheit: ${new Intl.ListFormat('de').format(where)}.`,
    hour: (claimed, real) =>
      `Die Mitte der Nacht lag angeblich bei ${claimed} Uhr; in Wahrheit liegt sie bei ${real} Uhr.`,
    offset: (hours) =>
      hours === 0
        ? 'In Wahrheit zeigt die Uhr die Zeit der Stadt.'
        : `In Wahrheit geht die Uhr gegenüber der Stadt ${count(Math.abs(hours), 'Stunde', 'Stunden')} ${hours < 0 ? 'nach' : 'vor'}.`,
    source: (who) => `Die Quelle ist jemand anderes: ${new Intl.ListFormat('de').format(who)}.`,
    awake: 'Nachts wach, aber nicht wegen der Arbeit.',
    who: (id, name) => `${id} ist ${name}.`,
    behind: {
      leak: 'Jemand hat der Redaktion ein Dokument gegeben, das die Öffentlichkeit kennen sollte.',
      'press-officer': 'Mit der Presse zu sprechen gehört hier zum Beruf.',
      interview: 'Es war ein Vorstellungsgespräch.',
      'sales-visit': 'Es war ein Kundenbesuch.',
      romance: 'Zwei haben sich verliebt.',
      flatmate: 'Sie wohnen jetzt zusammen, als Wohngemeinschaft.',
      deadline: 'Sie mussten gemeinsam etwas bis zu einem Termin fertigstellen.',
      treatment: 'Es war ein eigener Termin.',
      'clinic-staff': 'Es ist der Arbeitsplatz: putzen, kochen oder pflegen.',
      'clinic-visitor': 'Es war ein Besuch bei jemandem, der dort liegt.',
      protest: 'Es war eine Teilnahme.',
      'changing-trains': 'Es war ein Umstieg gleich nebenan.',
      separation: 'Zwei haben sich getrennt.',
      holiday: 'Es war Urlaub.',
    },
    unknown: 'Was wahr ist, wurde für diese Stadt nicht aufgehoben; darum weiß es niemand.',
  },

  gone: {
    heading: (n) => `Weg: ${claims(n)}, die man nebenan ziehen kann`,
    say: (other) =>
      `Das kann man schließen als: ${other}. Aus den Einträgen hier geht es nicht hervor.`,
    rest: (n) => `Und ${n} weitere.`,
  },

  abstain: {
    heading: (n) => (n === 1 ? 'Eine Frage ohne Antwort' : `${n} Fragen ohne Antwort`),
    partly: 'Was ungesagt bleibt',
    some: (n) => `Nichts gesagt über ${count(n, 'Person', 'Personen oder Paare')}.`,
    about: (who) => `${who}:`,
    rest: (n) => `Und ${n} weitere.`,
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
    all: 'alle',
    kinds: {
      close: 'Wer sich nahesteht',
      household: 'Wer zusammenwohnt',
      couple: 'Wer ein Paar oder enge Familie ist',
      home: 'Wohnorte',
      workplace: 'Arbeitsorte',
      sleep: 'Schlafzeiten',
      'utc-offset': 'Zeitzonen',
      'night-work': 'Wer nachts arbeitet',
      'night-active': 'Wer nachts wach ist',
      community: 'Kreise',
      group: 'Mitglieder von Gruppen',
      'new-tie': 'Neue enge Bindungen',
      contacted: 'Kontakt zu bekannten Nummern',
      visited: 'Besuche an bekannten Orten',
      'works-there': 'Wer an bekannten Orten arbeitet',
      source: 'Die Quelle',
      'writes-to': 'Wer wem schreibt',
      'lines-talk': 'Welche Anschlüsse sprechen',
      'same-person': 'Alte Bekannte, neue Konten',
    },
    open: 'Ein Strich: keine Ja-Nein-Frage, oder nichts, was sich aufs Geratewohl nennen ließe.',
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
