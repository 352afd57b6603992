/** Chapter 6: claims, and how wrong they can be. */
import type { Story } from '../../story.ts';

export const workedOut: Story['chapters']['worked-out'] = {
  title: 'Was man folgern kann, und wie falsch es sein kann',
  summary: 'Eine Behauptung, worauf sie sich stützt, und wie oft so eine stimmt.',
  scenes: {
    'how-often-right': {
      title: 'Wie oft stimmt das?',
      say: 'Eine Regel sagt: Wer die Akte öffnen konnte und mit der Reporterin schrieb, könnte die Quelle sein.',
      predict: {
        question:
          'In einem Amt mit 500 Leuten schreibt jeder Hundertste ihr rein zufällig. Die Regel nennt jemanden. Wie oft ist es die Quelle?',
        options: {
          few: (n) => `In etwa ${n.posterior500} von 100 Fällen`,
          half: 'In etwa der Hälfte',
          most: 'In etwa 80 von 100',
          all: 'In fast allen',
        },
      },
      reveal: (n) =>
        `In etwa ${n.posterior500} von 100. Neben der einen Quelle passen zufällig etwa fünf andere. Bei 50 Leuten sind es ${n.posterior50} von 100, bei 5.000 nur ${n.posterior5000}. (Wir nehmen an, dass eine Quelle in 80 von 100 Fällen in den Einträgen auffällt.)`,
      explain: 'Je mehr Menschen man mit einer Regel prüft, desto mehr Unschuldige trifft sie.',
      facts: {
        unique:
          'In den Handy-Standorten von 1,5 Millionen Menschen über 15 Monate reichten vier Orte mit Uhrzeit, um 95 von 100 Menschen herauszugreifen. Herausgreifen heißt nicht benennen: Dafür braucht es Wissen von außen.',
      },
      notice:
        'Die hundert Punkte: So viele sind gefüllt, wie solche Behauptungen in erfundenen Städten stimmten.',
      alt: 'Karten mit Behauptungen, die der Messenger-Dienst über Menschen der Stadt aufstellen könnte, die sichersten zuerst. Auf jeder steht, was die Einträge zeigen, wie oft so etwas stimmt, als gefüllte Punkte von hundert, und was es sonst sein könnte. Umgedreht zeigt eine Karte, was wahr ist.',
    },
    'press-officer': {
      title: 'Die Pressesprecherin',
      say: (n) =>
        `An ${n.priyaDays} Tagen schrieb Priya mit Ada, zusammen ${n.priyaAda} Nachrichten; bei Jonas sind es ${n.jonasAda}.`,
      predict: {
        question: 'Priya hat nichts zu verbergen. Können ihr diese Einträge schaden?',
        options: { no: 'Nein, sie hat nichts getan', yes: 'Ja, trotzdem' },
      },
      reveal:
        'Ja. Sie spricht mit der Reporterin, weil das ihr Beruf ist, und für eine Regel, die Nachrichten zählt, sieht das wie ein Leck aus. Um für jemand anderen gehalten zu werden, muss man nichts zu verbergen haben.',
      explain: 'Eine Behauptung ist so viel wert wie die Liste dessen, was es sonst sein könnte.',
      tryIt: {
        label: 'Mit Jonas vergleichen',
        watch:
          'Weniger Nachrichten, fast alle an zwei späten Abenden: Die wirkliche Quelle ist die stillere.',
      },
      transfer: {
        question: 'Thanhs Handy war in der Praxis. Was zeigen die Einträge?',
        options: {
          ill: 'Dass er krank ist',
          visits: 'Dass er dort war',
          works: 'Dass er dort arbeitet',
        },
        reveal:
          'Dass er dort war. Er besucht jemanden. Tomasz ist oft da: Er putzt. Warum jemand an einem Ort war, steht in keinem Eintrag.',
      },
      notice:
        'Auf der Karte: was es sonst sein könnte, zum Beispiel jemand, dessen Beruf es ist, mit der Presse zu sprechen.',
      alt: (n) =>
        `Die Behauptung „Priya könnte die Quelle sein“ mit dem, worauf sie sich stützt: ${n.priyaAda} Nachrichten mit Ada an ${n.priyaDays} Tagen, alle zu Bürozeiten. Darunter steht, was es sonst sein könnte: jemand, dessen Beruf es ist, mit der Presse zu sprechen, jemand aus Familie oder Freundeskreis der Reporterin, jemand ohne Spur in den Einträgen. Umgedreht: Es ist nicht so.`,
    },
  },
};
