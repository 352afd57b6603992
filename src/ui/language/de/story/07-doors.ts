/** Chapter 7: ways to the words that leave the encryption whole. */
import type { Story } from '../../story.ts';

export const doors: Story['chapters']['doors'] = {
  title: 'Wege daran vorbei',
  summary: 'Niemand knackt die Verschlüsselung, und die Worte werden trotzdem gelesen.',
  scenes: {
    'copy-in-the-cloud': {
      title: 'Die Kopie in der Cloud',
      say: 'Handys können ihre Chats ins Cloud-Konto ihres Besitzers kopieren, meist nachts.',
      predict: {
        question: 'Der Chat ist Ende-zu-Ende-verschlüsselt. Und die Kopie?',
        options: {
          safe: 'Sie ist genauso sicher',
          cloud: 'Der Cloud-Anbieter kann sie lesen',
          whatsapp: 'WhatsApp bekommt sie',
        },
      },
      reveal:
        'Der Cloud-Anbieter kann sie lesen, außer der Besitzer hat die Verschlüsselung auch für Backups eingeschaltet. WhatsApp bietet das seit 2021 an; von selbst ist sie aus.',
      explain: 'Worte sind so sicher wie bei dem, der mit seiner Kopie am wenigsten achtgibt.',
      tryIt: {
        label: 'Backups verschlüsseln',
        watch:
          'Die Worte sind aus diesen Einträgen verschwunden; wann und wie viel kopiert wurde, bleibt.',
      },
      notice: 'Die Worte: Dieser Anbieter hat sie.',
      alt: 'Ein Balken für jede von 28 Nächten, so hoch, wie die Kopien dieser Nacht zusammen groß sind. Darunter Nachrichten vom Tag vor der gewählten Nacht, mit Nummern, Zeit und lesbaren Worten. Sind die Backups verschlüsselt, bleiben die Balken gleich, und statt der Nachrichten stehen dort schraffierte Karten.',
    },
    'readers-inside': {
      title: 'Mitleser im Chat',
      say: (n) =>
        `In der Gruppe des Chors gibt es einen Bot, Metronom, und er hat alle ${n.botMessages} Nachrichten gelesen.`,
      predict: {
        question:
          'Elif macht ihre Termine in einem Chat mit der Praxis aus, den eine Firma für die Praxis betreibt. Wer kann mitlesen?',
        options: {
          two: 'Sonst niemand',
          firm: 'Die Firma',
          service: 'Die Firma und alle auf dem Weg',
        },
      },
      reveal:
        'Die Firma: Sie ist ein Ende dieses Chats. Unterwegs ist alles verschlüsselt, für den Bot wie für die Firma.',
      explain: 'Verschlüsselung schützt vor denen auf dem Weg, nie vor den Enden.',
      facts: {
        business:
          'Facebook schrieb im Oktober 2020 über Chats, die ein Dienstleister (auch Facebook) für ein Unternehmen betreibt: „Das gilt bei uns nicht als Ende-zu-Ende-verschlüsselt“ (aus dem Englischen).',
        ai: 'Was in WhatsApp an Meta AI gerichtet ist, verarbeitet laut Presseberichten (2025) Meta.',
        report:
          'Wer WhatsApp einen Chat meldet, schickt ihm die letzten fünf Nachrichten der anderen Seite in lesbarer Form.',
        scanning:
          'Beim Scannen auf dem Gerät, in Großbritannien und der EU als Pflicht im Gespräch, werden Nachrichten vor dem Verschlüsseln durchsucht.',
        spyware:
          '2019 kam Spähsoftware der Firma NSO über WhatsApp-Anrufe auf etwa 1.400 Handys. Auf einem befallenen oder entsperrten Handy ist alles lesbar.',
      },
      tryIt: {
        label: 'Mit den Augen der Praxis-Anmeldung sehen',
        watch: 'Elifs Worte, in den Einträgen einer Firma.',
      },
      notice: 'Dieser Beobachter sitzt an keiner Leitung: Man hat ihn hereingelassen.',
      alt: 'Zwei Tage aus den Einträgen des Bots: Nachrichten des Chors, mit Absender, Zeit und lesbaren Worten. Von der Stadt steht sonst nichts darin.',
    },
    'nightly-export': {
      title: 'Der nächtliche Export',
      say: 'Angenommen, ein Messenger-Dienst schriebe heute Nacht alles heraus, was er sehen kann.',
      predict: {
        question: 'Was steht in der Spalte mit den Worten?',
        options: { words: 'Die Worte', bytes: 'Bytes, die er nicht lesen kann', empty: 'Nichts' },
      },
      reveal: (n) =>
        `Bytes, die er nicht lesen kann. Ringsum steht der Rest im Klartext: wer, an wen und wann, bei allen ${n.messages} Nachrichten der vier Wochen. Schreiben könnte er so eine Datei. Dass WhatsApp das jede Nacht tut, belegt keine Quelle, die wir gelesen haben.`,
      explain:
        'Der einzige nächtliche Export von Nachrichten, den wir berichtet fanden, ist das Backup, und es geht in die eigene Cloud, nicht zu WhatsApp.',
      facts: {
        deleted:
          'WhatsApp gibt an, zugestellte Nachrichten von seinen Servern zu löschen und nicht zugestellte bis zu 30 Tage verschlüsselt aufzubewahren (Richtlinien von 2021 und 2026).',
      },
      transfer: {
        question:
          'Miras Backup ist verschlüsselt, das von Jonas nicht. Wer außer den beiden kann lesen, was Mira Jonas schrieb?',
        options: { nobody: 'Niemand', cloud: 'Der Cloud-Anbieter von Jonas' },
        reveal: 'Der Cloud-Anbieter von Jonas: Ihre Worte liegen auch in seiner Kopie.',
      },
      notice: 'Die schraffierten Bytes unter jeder Nachricht, und wie viel ringsum offen steht.',
      alt: 'Eine Tabelle, die Datei von heute Nacht, mit den Einträgen eines Tages: Zeit, von, an, Art, Größe, Netz und Ort, und unter jeder Nachricht statt der Worte schraffierte Bytes. Darunter steht, was die Richtlinien von WhatsApp sagen, nach Region und Datum.',
    },
  },
};
