/** Chapter 2: encryption works. */
import type { Story } from '../../story.ts';

export const wordsAreSafe: Story['chapters']['words-are-safe'] = {
  title: 'Die Worte sind sicher',
  summary: 'Verschlüsselung wirkt. Versuch sie zu knacken, und sieh selbst.',
  scenes: {
    'you-run-the-service': {
      title: 'Du bist der Dienst',
      say: 'Mira schreibt Jonas, und ihr Handy macht aus den Worten Bytes, die nur sein Handy zurückverwandeln kann.',
      predict: {
        question:
          'Du betreibst den Messenger-Dienst: Jede Nachricht läuft über deine Rechner. Kannst du sie lesen?',
        options: {
          mine: 'Ja, es sind ja meine Rechner',
          effort: 'Ja, mit klugen Leuten und viel Zeit',
          no: 'Nein',
        },
      },
      reveal:
        'Nein. Die Schlüssel, die sie öffnen, entstehen auf den beiden Handys und verlassen sie nie. Ohne Schlüssel sind die Bytes nur Rauschen, für dich und für alle anderen auf dem Weg.',
      explain:
        'Das ist Ende-zu-Ende-Verschlüsselung, und sie wirkt. WhatsApp nutzt sie in persönlichen Chats, aufgebaut auf dem Signal-Protokoll; hier läuft dieses Protokoll in deinem eigenen Browser.',
      facts: {
        survey:
          'Die meisten glauben das nicht: Drei Viertel von 125 Befragten einer Studie dachten, Unbefugte könnten solche Nachrichten lesen.',
      },
      tryIt: {
        label: 'Alle Stellen auf einmal sehen',
        watch: 'Unterwegs sieht das niemand: Worte nur auf den beiden Handys.',
      },
      notice: 'Schraffiert ist, was jemand nicht lesen kann. Voll ist, was jemand sieht.',
      alt: 'Der Weg von Miras Handy zu dem von Jonas, wie ihn der Messenger-Dienst in der Mitte sieht. An den Seiten stehen anstelle der beiden Handys die Einträge zu den beiden Nummern. Das Innere einer Nachricht, die Worte, ist schraffiert; außen steht lesbar, von wem, an wen, wann und wie groß.',
    },
    'change-one-byte': {
      title: 'Ein Byte ändern',
      say: 'Lesen kannst du die Nachricht nicht, aber du hast sie in der Hand: Ändere ein Byte und leite sie weiter.',
      predict: {
        question: 'Was zeigt das Handy von Jonas?',
        options: {
          garbled: 'Eine verstümmelte Nachricht',
          other: 'Andere Worte als Miras',
          nothing: 'Keine Nachricht: Es weist sie ab',
        },
      },
      reveal:
        'Es weist sie ab. Mit jeder Nachricht kommt ein Prüfcode, den man nur mit dem Schlüssel berechnen kann. Du kannst eine Nachricht beschädigen oder zurückhalten, aber nicht unbemerkt ändern.',
      explain: 'Wer jede Nachricht befördert, kann trotzdem keine lesen und keine umschreiben.',
      tryIt: {
        label: 'Zweimal zustellen',
        watch:
          'Auch die zweite Kopie wird abgewiesen: Der Schlüssel einer Nachricht gilt nur einmal.',
      },
      transfer: {
        question: 'Mira schickt dieselben Worte als SMS. Wer kann sie lesen?',
        options: { jonas: 'Nur Jonas', operators: 'Auch die Mobilfunkanbieter' },
        reveal:
          'Auch die Mobilfunkanbieter. SMS sind nicht Ende-zu-Ende-verschlüsselt. Wähle SMS als Messenger und sieh mit den Augen von Nordlink: Da stehen die Worte.',
      },
      notice: 'Das geänderte Byte, und was das Handy dazu sagt.',
      alt: 'Die Nachricht als Reihe von Bytes: ein kurzer Kopf, ein langer schraffierter Teil mit den verschlüsselten Worten, am Ende ein Prüfcode. Ein Byte ist geändert. Daneben steht, was das Handy von Jonas daraus macht: Der Prüfcode passt nicht, die Nachricht wird abgewiesen, gezeigt wird nichts.',
    },
  },
};
