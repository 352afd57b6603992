/** Chapter 3: whose key it is. */
import type { Story } from '../../story.ts';

export const reallyThem: Story['chapters']['really-them'] = {
  title: 'Ist es wirklich Jonas?',
  summary: 'Verschlüsselung hält andere fern. Wer lesen darf, hängt am Schlüssel.',
  scenes: {
    'key-in-the-middle': {
      title: 'Ein Schlüssel dazwischen',
      say: 'Um für Jonas zu verschlüsseln, braucht Miras Handy seinen öffentlichen Schlüssel, und es fragt den Messenger-Dienst danach.',
      predict: {
        question: 'Du bist der Dienst und gibst eigene Schlüssel heraus. Was passiert?',
        options: {
          notice: 'Die Handys merken es sofort',
          stuck: 'Niemand kann mehr etwas lesen',
          read: 'Ich kann alles lesen',
        },
      },
      reveal:
        'Du kannst alles lesen. Miras Handy verschlüsselt fehlerfrei, aber für dich; du liest mit, verschlüsselst neu für Jonas und leitest weiter. Ein Handy vertraut dem ersten Schlüssel, den es bekommt.',
      explain:
        'Verschlüsselung hält alle fern außer dem, dem der Schlüssel gehört. Also frag, wem er gehört.',
      tryIt: {
        label: 'Mit den Augen des unehrlichen Dienstes sehen',
        watch: 'Jetzt gehören die Worte dir, und keins der Handys hat gewarnt.',
      },
      notice: 'Zwei verschlüsselte Hälften des Weges, und in der Mitte du.',
      alt: 'Der Weg zwischen den Handys hat zwei Hälften. Von Miras Handy bis zum Dienst ist die Nachricht mit dem Schlüssel des Dienstes verschlüsselt, von dort bis zu Jonas mit einem anderen. In der Mitte liegen die Worte offen. Beide Handys sehen aus wie immer.',
    },
    'sixty-digits': {
      title: 'Sechzig Ziffern',
      say: 'Gegen diesen Trick zeigt jedes Handy eine Nummer aus 60 Ziffern, gebildet aus beiden Schlüsseln.',
      predict: {
        question: 'Die Schlüssel sind vertauscht. Was sehen Mira und Jonas, wenn sie vergleichen?',
        options: {
          same: 'Dieselben Ziffern',
          differ: 'Verschiedene Ziffern',
          warning: 'Eine Warnung auf beiden Handys',
        },
      },
      reveal:
        'Verschiedene Ziffern, und der Trick fliegt auf. Aber dazu muss jemand vergleichen, beim Treffen oder am Telefon: Wer im Chat vergleicht, fragt den, der in der Mitte sitzt.',
      explain:
        'Dass niemand sonst mitliest, ist das eine; dass es wirklich Jonas ist, das andere. Dafür sind die Ziffern da.',
      facts: {
        directory:
          'WhatsApp veröffentlicht nach eigener Angabe seit 2023 auch ein Verzeichnis der Schlüssel, in dem Apps sie von selbst prüfen können.',
      },
      tryIt: { label: 'Wieder ehrlich sein', watch: 'Beide Handys zeigen dieselben 60 Ziffern.' },
      transfer: {
        question:
          '„Hier Jonas, ich habe ein neues Handy“, steht im Chat, und die App meldet, dass sich sein Schlüssel geändert hat. Wie prüfst du das am sichersten?',
        options: {
          ask: 'Im Chat fragen, ob er es ist',
          compare: 'Beim Treffen die Ziffern vergleichen',
          nothing: 'Gar nicht, es ist ja verschlüsselt',
        },
        reveal:
          'Beim Treffen die Ziffern vergleichen. Im Chat antwortet, wer den neuen Schlüssel hat.',
      },
      notice: 'Die Fünfergruppen, die sich unterscheiden.',
      alt: 'Zwei Handys nebeneinander, auf jedem zwölf Gruppen zu fünf Ziffern. Solange der Dienst dazwischensitzt, sind die Nummern verschieden. Ist er ehrlich, sind sie gleich.',
    },
  },
};
