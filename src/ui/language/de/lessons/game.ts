/** The card game, the worksheet and the slips: what is done on paper. */
import type { Parts } from '../../messages.ts';

export const paper: Parts['lessons']['paper'] = {
  overview: {
    title: 'Auf Papier',
    say: 'Ganz ohne Geräte; alles aus den Einträgen der erfundenen Stadt selbst gemacht.',
  },
  game: {
    title: 'Das Kartenspiel: Wer kann am meisten über Jonas sagen?',
    lead: 'Je zwei sind jemand auf dem Weg und haben nichts als die Einträge, die dieser Jemand aufschreiben könnte.',
    frame: (cards) => `25 Minuten · ab etwa 14 · ${cards} Karten, zu zweit oder zu dritt`,
    needs: [
      'Die Karten, einseitig gedruckt und in zwei geschnitten.',
      'Den Antwortbogen, einen je Karte.',
      'Eine Tafel für die beiden Nummern des ersten Schritts.',
    ],
    how: 'So geht es',
    steps: [
      '3 min. Alle in dieser Stadt schreiben mit einer Ende-zu-Ende-verschlüsselten App. Alle Karten zeigen dieselbe Stunde: Freitag, 23:30 bis 0:30 Uhr. An die Tafel: Jonas …377, Ada, Reporterin, …206.',
      '8 min. Je zwei lesen ihre Karte und füllen den Antwortbogen aus: was dasteht, was sich schließen lässt, was sich nicht sagen lässt.',
      '5 min. Je zwei sagen einen Satz: als wer, über wen, wie sicher. Wer kann am meisten sagen? Wer dachte es nur?',
      '5 min. Legt zwei Karten zusammen: Push-Dienst und Messenger-Dienst haben eine Adresse gemeinsam, das WLAN und wer die Nummer kennt die Zeiten. Was können beide jetzt sagen, was keiner allein konnte?',
      '4 min. Was beweist das? Chioma und ihre Schwester Ada schrieben einander an einem Tag ebenso viele Nachrichten. Nur wer den Text hat, weiß, worum es ging.',
    ],
    sheet: 'Antwortbogen',
    iAm: 'Wir sind:',
    columns: {
      question: 'Frage',
      stands: 'Es steht in unseren Einträgen',
      concluded: 'Wir schließen es, denn …',
      cannot: 'Wir können es nicht sagen',
    },
    questions: [
      'Hat Jonas Nachrichten geschrieben oder bekommen?',
      'Mit wem?',
      'Wann und wie oft?',
      'Wie viele Bytes?',
      'Wo war er?',
      'Worum ging es?',
    ],
    key: 'Lösung für die Lehrkraft',
    keySay:
      'Aus den Einträgen der Karten berechnet. „Ja“ heißt: Es steht in den Einträgen dieser Stunde, die ihn betreffen oder von seinem Anschluss, seinem WLAN oder seiner Adresse kommen.',
    facets: {
      card: 'Karte',
      records: 'Einträge',
      names: 'Nennt ihn',
      partner: 'Nennt Ada',
      times: 'Wann',
      amount: 'Wie viel',
      place: 'Wo',
      words: 'Text',
    },
    yes: 'ja',
    no: '–',
    truth: (n, from, until) =>
      `In Wahrheit schrieben Jonas und Ada einander ${n} Nachrichten, von ${from} bis ${until} Uhr. Er war zu Hause und erzählte ihr, dass ein Bericht über die Fluttore ohne einen seiner Anhänge veröffentlicht worden war.`,
    cards: 'Karten',
    card: {
      you: (who) => `Ihr seid: ${who}`,
      when: 'Eure Einträge, Freitag, 23:30 bis 0:30 Uhr',
      nothing: 'In dieser Stunde kam nichts an euch vorbei. Was sagt das, und was sagt es nicht?',
      more: (shown, all, last) =>
        `Das sind die ersten ${shown} von ${all} Einträgen. Der letzte ist von ${last} Uhr.`,
      kinds: (list) => `Insgesamt: ${list}.`,
      kind: (n, kind) => `${n} × ${kind}`,
      lacks: 'In euren Einträgen fehlt:',
    },
  },
  worksheet: {
    title: 'Arbeitsblatt: Wer kann was sehen?',
    say: 'Ein Ende-zu-Ende-verschlüsselter Chat wie der von WhatsApp. Mach ein Kreuz, wo jemand es sehen kann.',
    levels: 'Der Messenger-Dienst: was er sehen kann, aufzuheben angibt, weiterzugeben angibt',
    levelsSay:
      'Schreib ja, nein oder „?“. Das erste ist Beweis, das zweite Versprechen, das dritte Regel.',
    key: 'Arbeitsblatt: Lösung',
    keySay:
      'Aus derselben Liste wie die Matrix der Seite. Ein Kreuz steht, wo jemand es sehen kann; ° heißt: Das sagt keine Quelle, es ist unser Schluss.',
    matrixLink: 'Die Matrix mit allen Quellen',
    cross: '×',
    inference: '°',
    no: 'nein',
    unknown: '?',
  },
  slips: {
    title: 'Zettel für den Schluss',
    say: 'Zwei auf einem Blatt, zum Zerschneiden. Die Antworten stehen in den Stunden.',
    name: 'Ein Name muss nicht darauf stehen.',
  },
};
