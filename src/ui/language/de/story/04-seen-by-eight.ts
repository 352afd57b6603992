/** Chapter 4: one message, many eyes, three levels. */
import type { Story } from '../../story.ts';

export const seenByEight: Story['chapters']['seen-by-eight'] = {
  title: 'Dieselbe Nachricht, achtmal gesehen',
  summary: 'Eine Nachricht, acht Stellen auf ihrem Weg und drei Arten von Antwort.',
  scenes: {
    'what-goes': {
      title: 'Was die Verschlüsselung wegnimmt',
      say: 'Bei einem Cloud-Chat hat der Messenger-Dienst den Schlüssel, und in seinen Einträgen stehen die Worte neben allem anderen.',
      predict: {
        question: 'Jetzt wird der Chat Ende-zu-Ende verschlüsselt. Was verschwindet?',
        options: { all: 'Alles', names: 'Die Worte und die Namen', words: 'Nur die Worte' },
      },
      reveal: (n) =>
        `Nur die Worte. ${n.serviceColumns} Angaben bleiben: wer, an wen, wann, Art des Eintrags, Größe, Online-Status; im Protokoll außerdem Netz, Ort, Gerät.`,
      explain:
        'Was bleibt, heißt Metadaten: Daten über die Nachricht. Die Verschlüsselung der Worte rührt sie nicht an.',
      tryIt: {
        label: 'Verschlüsselung einschalten',
        watch:
          'Die Worte werden schraffiert; jede Nachricht zählt mehr Bytes. Sonst ändert sich nichts.',
      },
      notice: 'Jede Karte ist ein Eintrag: wer, an wen, wann, Größe, Worte.',
      alt: (n) =>
        `Die Einträge des Messenger-Dienstes, als Karten: wer, an wen, wann, wie viele Bytes, und zu jeder Nachricht die Worte, die im Cloud-Chat lesbar sind. Mit Ende-zu-Ende-Verschlüsselung sind die Worte schraffiert und die Nachrichten etwas größer; die ${n.serviceColumns} anderen Arten von Daten sind da wie zuvor.`,
    },
    'eight-places': {
      title: 'Acht Stellen',
      say: 'Von Mira zu Hause bis zu Jonas zu Hause kommt eine Nachricht an acht Stellen vorbei, die beiden Handys mitgezählt.',
      predict: {
        question: 'Welche davon kann sehen, dass Mira Jonas schreibt?',
        options: {
          wifi: 'Ihr WLAN zu Hause',
          provider: 'Ihr Internetanbieter',
          service: 'Der Messenger-Dienst',
          all: 'Alle',
        },
      },
      reveal:
        'Außer den Handys der Messenger-Dienst: Er muss zustellen. WLAN und Anbieter sehen, dass sie die App benutzt, wann und wie viel. Der Push-Dienst sieht, welches Handy wann geweckt wurde.',
      explain: '„Ist es verschlüsselt?“ ist die halbe Frage. Die ganze heißt: Wer kann was sehen?',
      tryIt: {
        label: 'Mira aus dem Café schreiben lassen',
        watch: 'Schick etwas. Ein anderes WLAN sieht es, und der Dienst notiert ein anderes Netz.',
      },
      notice: 'Alles im Rahmen stammt aus den Einträgen der Stelle, mit deren Augen du siehst.',
      alt: 'Der Weg einer Nachricht: Miras Handy, ihr WLAN zu Hause, der Anbieter Nordlink, der Messenger-Dienst, der Push-Dienst, der Anbieter Fernfunk, das WLAN bei Jonas, das Handy von Jonas. Für das WLAN sind es so und so viele Bytes an den Chat-Dienst um diese Zeit; Empfänger und Worte sind schraffiert.',
    },
    'three-levels': {
      title: 'Beweis, Versprechen, Regel',
      say: 'Was jemand sehen kann, was er zu speichern angibt und was er weiterzugeben angibt, sind drei Dinge.',
      predict: {
        question:
          'WhatsApp schreibt (aus dem Englischen): „Wir führen keine Protokolle darüber, wem jeder schreibt oder wen jeder anruft.“ Was ist das?',
        options: {
          proof: 'Ein Beweis: Es kann nicht',
          promise: 'Ein Versprechen: Es tut es nicht, sagt es',
          policy: 'Eine Regel: an wen es etwas weitergibt',
        },
      },
      reveal:
        'Ein Versprechen. Zum Zustellen muss der Dienst den Empfänger kennen; ob er ihn aufschreibt, kann von außen niemand prüfen. Dass er die Worte nicht lesen kann, ist ein Beweis: Es folgt aus der Mathematik.',
      explain: 'Frag bei jedem Satz: Beweis, Versprechen oder Regel?',
      facts: {
        europe:
          'Europa, Richtlinie vom 2. Juli 2026: WhatsApp nennt unter den erhobenen Informationen „die Zeiten, zu denen du Anrufe und Nachrichten sendest und empfängst“ (aus dem Englischen).',
        elsewhere:
          'Außerhalb Europas und Großbritanniens, Richtlinie vom 4. Januar 2021, in Kraft im Juli 2026: Was mit anderen Meta-Firmen geteilt wird, darf dazu dienen, „relevante Angebote und Werbung in den Produkten der Meta-Unternehmen zu zeigen“ (aus dem Englischen).',
        difference:
          'Die Richtlinien für Europa und Großbritannien vom 2. Juli 2026 enthalten keinen solchen Zweck.',
      },
      transfer: {
        question: 'Ein Dienst schreibt: „Wir löschen IP-Adressen nach einem Tag.“ Was ist das?',
        options: {
          proof: 'Ein Beweis',
          promise: 'Ein Versprechen',
          policy: 'Eine Regel zur Weitergabe',
        },
        reveal: 'Ein Versprechen. Es mag gehalten werden, aber prüfen kannst du es nicht.',
      },
      notice:
        'Das Zeichen in jeder Zelle: kann sehen, gibt an zu speichern, gibt an weiterzugeben.',
      alt: 'Eine Tabelle: Beobachter in den Zeilen, Arten von Daten in den Spalten. Jede Zelle hat bis zu drei Zeichen: was der Beobachter sehen kann, was er zu speichern angibt, was er weiterzugeben angibt. Die Worte sind für alle außer den beiden Handys schraffiert. Beim Messenger-Dienst ist „mit wem“ als gesehen markiert und, laut WhatsApp, als nicht gespeichert.',
    },
  },
};
