/** Chapter 5: four weeks of a town, without a word. */
import type { Story } from '../../story.ts';

export const fourWeeks: Story['chapters']['four-weeks'] = {
  title: 'Vier Wochen',
  summary: 'Kein Wort vom Inhalt, und doch die ganze Stadt.',
  scenes: {
    'who-is-close': {
      title: 'Wer steht wem nah?',
      say: (n) =>
        `In einer erfundenen Stadt schreiben ${n.people} Menschen, zwei Betriebe und ein Bot in vier Wochen ${n.messages} Nachrichten, und der Messenger-Dienst liest keine davon.`,
      predict: {
        question:
          'Welche zwei schreiben einander am meisten? In den Einträgen stehen nur Nummern; wir sagen dir, wessen.',
        options: {
          'mira-sam': 'Mira (…142) und Sam (…518), die zusammen wohnen',
          'leo-sam': 'Leo (…683) und Sam (…518), die sich auf einem Fest getroffen haben',
          'chioma-ada': 'Chioma (…745) und Ada (…206), Schwestern',
          'priya-ada': 'Priya (…310) und Ada (…206), Pressesprecherin und Reporterin',
        },
      },
      reveal: (n) =>
        `Leo und Sam: ${n.leoSam} Nachrichten, die meisten abends, nachts oder am Wochenende. Die Schwestern kommen auf ${n.chiomaAda}, die Wohngemeinschaft auf ${n.miraSam}. Leo und Sam haben sich verliebt, und der Tag, an dem es anfing, steht in den Einträgen.`,
      explain:
        'Wer wem schreibt, wie oft und wie spät, verrät ohne ein Wort, wer einander nahsteht.',
      facts: {
        invented:
          'Die Menschen sind erfunden. Wie oft und wann sie schreiben, folgt Studien über Anrufe und SMS, nicht Daten eines Messengers.',
        stanford:
          'In einer Studie in Stanford reichten Anruf- und SMS-Daten von mehr als 800 Freiwilligen, ohne Inhalt, um auf Beziehungen und sogar auf Krankheiten zu schließen.',
      },
      tryIt: {
        label: 'Sam auswählen',
        watch: 'Wann Sam und Leo schreiben, und wer vorher da war.',
      },
      notice: 'Die dickste Linie. Ganz ohne (…440): ein Bot, nur in einer Gruppe.',
      alt: (n) =>
        `Ein Zeitstrahl von vier Wochen und ein Netz: ${n.people} Menschen und drei Geräte als Punkte mit Telefonnummern, verbunden durch Linien, so dick wie die Zahl der Nachrichten. Die dickste verbindet Leo und Sam mit ${n.leoSam} Nachrichten. Nirgends ein Wort.`,
    },
    'who-works-nights': {
      title: 'Wer arbeitet nachts?',
      say: 'Drei Handys sind oft zwischen Mitternacht und sechs Uhr wach: die von Mira (…142), Freya (…128) und Luka (…836).',
      predict: {
        question: 'Wer von den dreien arbeitet nachts?',
        options: {
          mira: 'Mira (…142)',
          freya: 'Freya (…128)',
          luka: 'Luka (…836)',
          cannot: 'Das geben die Einträge nicht her',
        },
      },
      reveal: (n) =>
        `Mira. In ${n.miraNights} Nächten war ihr Handy im Netz des Krankenhauses. Freya spielt zu Hause bis vier Uhr online. Luka lebt nach der Uhr eines Büros fünf Stunden westlich.`,
      explain: 'Die Zeit allein führt in die Irre; Zeit und Ort zusammen verraten es.',
      tryIt: {
        label: 'Stattdessen Freya ansehen',
        watch: 'Ganz ähnliche Stunden, aber immer von zu Hause.',
      },
      notice: 'Im Wochenraster: die Stunden nach Mitternacht, und aus welchem Netz sie kommen.',
      alt: (n) =>
        `Ein Raster aus sieben Tagen und vierundzwanzig Stunden für Miras Nummer. Felder nach Mitternacht sind gefüllt, und in ${n.miraNights} der Nächte steht statt der Adresse von zu Hause die des Krankenhauses in den Einträgen.`,
    },
    'who-is-the-source': {
      title: 'Wer ist die Quelle?',
      say: 'An einem Donnerstag berichtet Adas Zeitung, dass die Fluttore bei der Prüfung versagt haben; jemand aus dem Ministerium hat es ihr erzählt.',
      predict: {
        question: 'Wer? Sieh nach, wer in jener Woche mit Ada (…206) schrieb. Wie sicher bist du?',
        options: {
          jonas: 'Jonas (…377), der die Berichte ablegt',
          priya: 'Priya (…310), die Pressesprecherin',
          chioma: 'Chioma (…745), seine Kollegin und Adas Schwester',
          cannot: 'Die Einträge beweisen es nicht',
        },
      },
      reveal: (n) =>
        `Es war Jonas: ${n.firstNight} Nachrichten um Mitternacht, nachdem er die Akte gelesen hatte. Die Einträge weisen auf ihn, beweisen aber nichts: Chioma schrieb mit ihrer Schwester an einem Tag genauso viel: ${n.chiomaBurst}. Was gesagt wurde, steht in keinem Eintrag.`,
      explain:
        'Metadaten können zur Quelle führen, und auf demselben Weg zu jemandem, der nichts getan hat.',
      facts: {
        court:
          'Der Gerichtshof der EU schrieb am 8. April 2014, solche Daten könnten „in ihrer Gesamtheit sehr genaue Schlüsse auf das Privatleben“ zulassen (aus dem Englischen).',
      },
      tryIt: {
        label: 'Chioma ansehen',
        watch: 'Sie schrieb Ada schon vorher und schreibt danach weiter; Jonas vorher nie.',
      },
      transfer: {
        question: 'Jonas fragt Ada: „Ist das hier denn nicht verschlüsselt?“ Was stimmt?',
        options: {
          safe: 'Doch, also erfährt niemand davon',
          part: 'Was wir schreiben, schon. Dass wir schreiben, nicht.',
          open: 'Nein, der Messenger-Dienst liest mit',
        },
        reveal: '„Was wir schreiben, schon. Dass wir schreiben, nicht.“ So antwortet Ada.',
      },
      notice:
        'Der Freitag: um Mitternacht ein Schwall zwischen zwei Nummern, die einander nie geschrieben hatten.',
      alt: (n) =>
        `Die Einträge zu Adas Nummer in der Woche des Berichts. Am Freitag ab zwanzig vor zwölf ${n.firstNight} Nachrichten mit der Nummer von Jonas, die ihr nie geschrieben hatte; am Dienstagabend noch einige, danach fast nichts mehr. An jedem Werktag Nachrichten mit Priya, an mehreren Tagen mit Chioma.`,
    },
  },
};
