/** The frame of the page and the first paragraphs of the story. */
import type { Messages } from '../messages.ts';
import { number } from './grammar.ts';

export const page: Messages['page'] = {
  title: 'Wer sieht was',
  skip: 'Direkt zur Geschichte',
  kicker: 'Verschlüsselte Nachrichten und Metadaten',
  headline: 'Wer kann was sehen?',
  lead: 'Im Mai 2024 schrieb Elon Musk, WhatsApp exportiere „jede Nacht deine Nutzerdaten“, und der Chef von WhatsApp antwortete, Nachrichten seien Ende-zu-Ende-verschlüsselt. Finde heraus, womit jeder von beiden recht hatte: Zwei erfundene Personen chatten, dein eigener Browser verschlüsselt wirklich, was sie schreiben, und du stehst auf dem Weg, als Dienst, als Anbieter oder als WLAN des Cafés. Neun Kapitel; 1, 2, 4 und 9 sind der kurze Weg. Nichts verlässt diese Seite.',
  musk: {
    before: 'Am 25. Mai 2024 schrieb Elon Musk auf X:',
    quote:
      'WhatsApp exportiert jede Nacht deine Nutzerdaten. Manche Leute glauben immer noch, es sei sicher.',
    noun: 'Nutzerdaten',
    by: 'Elon Musk auf X, 25. Mai 2024 (aus dem Englischen)',
    original: 'WhatsApp exports your user data every night. Some people still think it is secure.',
  },
  cathcart: {
    before: 'Der Chef von WhatsApp antwortete:',
    quote:
      'Viele haben das schon gesagt, aber es lohnt sich, es zu wiederholen: Das stimmt nicht. Wir nehmen Sicherheit ernst, und deshalb verschlüsseln wir deine Nachrichten Ende-zu-Ende. Sie werden uns nicht jede Nacht geschickt und nicht zu uns exportiert.',
    noun: 'deine Nachrichten',
    by: 'Will Cathcart auf X, berichtet am 28. Mai 2024 (aus dem Englischen)',
    original:
      'Many have said this already, but worth repeating: this is not correct. We take security seriously and that’s why we end-to-end encrypt your messages. They don’t get sent to us every night or exported to us.',
  },
  source: 'Quelle',
  sources: 'Quellen',
  ourInference: 'Unser Schluss',
  theme: 'Farben',
  themes: { auto: 'Wie im System', light: 'Hell', dark: 'Dunkel' },
  language: 'Sprache',
  link: 'Link zu dieser Ansicht kopieren',
  linkCopied: 'Link kopiert. Er öffnet diese Ansicht; was du getippt hast, steht nicht darin.',
  linkFailed:
    'Dein Browser hat das Kopieren nicht erlaubt. Derselbe Link steht in der Adresszeile.',
  present: 'Vorführen',
  presentScene: 'Diese Szene einer Klasse zeigen',
  embedThis: 'Diese Abbildung einbetten',
  forOthers: 'Für Lehrkräfte und Redaktionen',
  editors: 'Für Redaktionen',
  requests: (n, own) =>
    `Anfragen seit dem Laden: ${number(n)}` +
    (n === 0
      ? ''
      : own === n
        ? ', alle für eigene Teile dieser Seite'
        : `, davon ${number(own)} für eigene Teile dieser Seite`),
  requestsWhy:
    'Gezählt von deinem eigenen Browser. Die Seite lädt eigene Teile, wenn sie gebraucht werden (die vier Wochen, eine andere Sprache); jede andere Verbindung ist ihr verboten. Danach hebt dein Browser die ganze Seite für Zeiten ohne Netz auf: Die übrigen Teile holt er einmal von derselben Adresse und zählt sie hier nicht mit. Was du tippst, verlässt die Seite nie.',
  simulated: 'Simulierte Personen und Netze, echte Verschlüsselung der Nachrichten.',
  modelled:
    'Echt sind hier die Schlüssel, der Handshake sowie das Ver- und Entschlüsseln jeder Ende-zu-Ende-verschlüsselten Nachricht. Nachgebildet sind die Personen, die Netze, die Zeiten und die Größe von allem, was um die Nachricht herum dazukommt.',
  licence: 'Code: MIT. Texte: CC BY 4.0.',
  licences: 'Lizenzen von allem, was darin steckt',
  teachers: 'Für den Unterricht',
  oneFile: 'Diese Seite als eine Datei',
  glossary: 'Begriffe erklärt',
  glossaryWhy:
    'Kein Satz der Geschichte braucht sie; sie stehen hier für alle, denen sie anderswo begegnen.',
  loading: 'Schlüssel werden erzeugt …',
  partFailed: 'Dieser Teil der Seite ist nicht angekommen.',
  tryAgain: 'Noch einmal versuchen',
  failed:
    'Beim Einrichten des Chats ist etwas schiefgegangen. Lade die Seite neu, dann beginnt er von vorn.',
};
