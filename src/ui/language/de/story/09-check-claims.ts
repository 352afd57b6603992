/** Chapter 9: the sentences again, and everything to play with. */
import type { Story } from '../../story.ts';

export const checkClaims: Story['chapters']['check-claims'] = {
  title: 'Die Sätze prüfen',
  summary: 'Jeder Satz vom Mai 2024, und was du jetzt dazu sagst.',
  scenes: {
    'each-sentence': {
      title: 'Satz für Satz',
      say: 'Jetzt kannst du jeden Satz vom Mai 2024 zerlegen: was er sagt und was er weglässt.',
      predict: {
        question:
          'Cathcart (aus dem Englischen): „Sie werden uns nicht jede Nacht geschickt und nicht zu uns exportiert.“ Wer sind „sie“?',
        options: {
          words: 'Die Nachrichten',
          records: 'Alle Daten über Nutzer',
          both: 'Das lässt sich nicht sagen',
        },
      },
      reveal: 'Die Nachrichten: Von ihnen spricht der Satz davor. Zu Metadaten sagt er nichts.',
      explain:
        'Für „jede Nacht“ spricht nichts, was wir gelesen haben; dass es keine Metadaten habe, sagt aber auch WhatsApp nicht.',
      notice:
        'Zu jedem Satz: was die Simulation zeigen kann, und was von außen niemand prüfen kann.',
      alt: 'Eine Liste der Sätze von Musk, einem X-Nutzer, Cathcart, Mysk, LeCun, Carmack und Henderson sowie der Datenschutzrichtlinie, jeder mit Datum und Ort, mit dem, was er sagt, was er weglässt, was die Simulation zeigt, was von außen niemand prüfen kann, und mit Quellen.',
    },
    garbled: {
      title: 'Wie es verdreht wurde',
      say: 'Fünf Artikel über den Streit, und in jedem ging etwas schief.',
      explain:
        'Frag, wovon ein Satz spricht und wer ihn gesagt hat, und such die andere Hälfte des Zitats.',
      notice: 'Links, was ein Artikel schrieb, rechts, was gesagt wurde.',
      alt: 'Eine Tabelle mit zwei Spalten: was ein Artikel schrieb, und was richtig ist. In den meisten Zeilen sind Nachrichten und Nutzerdaten verwechselt, ein Zitat ist gekürzt, oder ein Satz ist der falschen Person zugeschrieben.',
    },
    'first-guess': {
      title: 'Deine erste Antwort',
      say: 'Das hast du am Anfang geantwortet.',
      predict: {
        question: 'Wer hat recht? Was sagst du jetzt?',
        options: {
          musk: 'Musk hat recht',
          cathcart: 'Cathcart hat recht',
          both: 'Beide können recht haben',
          neither: 'Keiner hat recht',
        },
      },
      reveal:
        'An beiden Sätzen ist etwas, nur an verschiedenen Dingen. Cathcart: Die Worte sind Ende-zu-Ende-verschlüsselt. Musk: Es gibt andere Nutzerdaten, und WhatsApps Richtlinie zählt sie auf. Aber für „jede Nacht“ hat niemand Belege gezeigt, und „exportiert“ sagt mehr, als jede Quelle hergibt, die wir gelesen haben.',
      explain: 'Wer recht hatte, ist die falsche Frage; wer was sehen kann, ist die richtige.',
      notice: 'Deine beiden Antworten nebeneinander.',
      alt: 'Zwei Spalten: die Antwort am Anfang und die Antwort jetzt.',
    },
    'messengers-compared': {
      title: 'Messenger im Vergleich',
      say: 'Messenger unterscheiden sich darin, was von Anfang an verschlüsselt ist und was sie von dir wissen müssen.',
      explain: 'Was wir nicht herausfinden konnten, ist als unbekannt markiert und nicht geraten.',
      facts: {
        telegram:
          'Telegram: Chats liegen in seiner Cloud, außer man startet von Hand einen „geheimen Chat“.',
        signal:
          'Signal: Seit Februar 2024 ist die Nummer vor Leuten verborgen, die sie nicht haben; zum Anmelden braucht man weiter eine.',
        threema: 'Threema: Eine Telefonnummer ist nicht nötig.',
      },
      transfer: {
        question: '„Alles verschlüsselt: Niemand erfährt etwas über dich.“ Was fragst du?',
        options: {
          none: 'Nichts: Alles ist sicher',
          strong: 'Wie stark ist die Verschlüsselung?',
          who: 'Wer sieht, wem ich schreibe und wann?',
        },
        reveal:
          'Wer sieht, wem ich schreibe und wann. Wie stark sie auch ist, die Verschlüsselung steht nur für die Worte ein.',
      },
      notice: 'Die Spalte mit dem Unbekannten.',
      alt: 'Eine Tabelle der Messenger: was von Anfang an Ende-zu-Ende-verschlüsselt ist, was man zum Anmelden braucht, was sie herausgeben könnten; jede Zelle mit Quelle und Datum, und mit „unbekannt“, wo wir nichts fanden.',
    },
    sandbox: {
      title: 'Freies Spiel',
      say: 'Alle Beobachter, Messenger, Städte und Schalter gehören dir: Mach etwas kaputt.',
      explain:
        'Verschlüsselung verbirgt die Worte. Der Rest hängt davon ab, wer wo steht und was er verspricht.',
      notice: 'Jede Ansicht hat ihren eigenen Link.',
      alt: 'Die ganze Abbildung zum freien Gebrauch: Kontakte, Zeiten und Orte der Stadt, gesehen von jedem Beobachter, über jeden Messenger.',
    },
  },
};
