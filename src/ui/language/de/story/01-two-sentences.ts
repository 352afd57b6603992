/** Chapter 1: two sentences of May 2024. */
import type { Story } from '../../story.ts';

export const twoSentences: Story['chapters']['two-sentences'] = {
  title: 'Zwei Sätze',
  summary: 'Im Mai 2024 sprachen zwei Männer über dieselbe App. Sprachen sie von derselben Sache?',
  scenes: {
    'two-sentences': {
      title: 'Wer hat recht?',
      say: 'Im Mai 2024 schrieb Elon Musk etwas über WhatsApp, und dessen Chef, Will Cathcart, antwortete.',
      predict: {
        question: 'Was meinst du, bevor du weiterliest? Deine Antwort siehst du am Ende wieder.',
        options: {
          musk: 'Musk hat recht',
          cathcart: 'Cathcart hat recht',
          both: 'Beide können recht haben',
          neither: 'Keiner hat recht',
        },
      },
      reveal:
        'Musk spricht von „Nutzerdaten“, Cathcart von „deinen Nachrichten“. Das ist zweierlei, also widerlegt der eine Satz den anderen nicht. Belege nannte Musk nicht. Zu allen anderen Daten sagte Cathcart nichts.',
      explain:
        'Es sind also zwei Fragen: Was verbirgt die Verschlüsselung, und wer kann sehen, was übrig bleibt?',
      facts: {
        replying:
          'Musk antwortete jemandem auf X. Dort stand, WhatsApp exportiere jede Nacht Nutzerdaten, und sie würden ausgewertet und für gezielte Werbung genutzt.',
      },
      transfer: {
        question:
          'Eine Telefonfirma sagt: „Niemand hört deine Gespräche mit.“ Hat sie damit gesagt, dass niemand notiert, wen du anrufst?',
        options: { yes: 'Ja', no: 'Nein' },
        reveal: 'Nein. Was du sagst und dass du anrufst, ist zweierlei.',
      },
      notice: 'Hier „Nutzerdaten“, dort „Nachrichten“.',
      alt: 'Zwei Zitate nebeneinander, aus dem Englischen übersetzt. Elon Musk auf X, 25. Mai 2024: „WhatsApp exportiert jede Nacht deine Nutzerdaten. Manche Leute glauben immer noch, es sei sicher.“ Will Cathcart, Chef von WhatsApp, auf X, berichtet am 28. Mai 2024: „Viele haben das schon gesagt, aber es lohnt sich, es zu wiederholen: Das stimmt nicht. Wir nehmen Sicherheit ernst, und deshalb verschlüsseln wir deine Nachrichten Ende-zu-Ende. Sie werden uns nicht jede Nacht geschickt und nicht zu uns exportiert.“',
    },
  },
};
