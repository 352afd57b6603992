/** What Mira and Jonas wrote to each other before the page opened. */
import type { Conversation } from '../../conversation.ts';

export const prepared: Conversation['prepared'] = [
  'Guten Morgen! Nachtdienst vorbei, ich habe bis eben geschlafen. Liegt mein Leuchtturm-Buch noch bei dir?',
  'Ja, auf der Fensterbank. Auf der Fähre habe ich es ausgelesen. Kaffee heute Nachmittag, dann bringe ich es mit?',
  'Sehr gern. Um vier im Café am Markt?',
  'Vier passt. Ich nehme den Tisch am Fenster.',
  'Gerade aus der Straßenbahn gestiegen, noch zehn Minuten.',
  'Keine Eile. Es ist noch Pflaumenkuchen da ☺',
  'Wieder zu Hause. Danke für das Buch, und für deine Bleistiftnotizen darin!',
  'Ich hatte gehofft, dass du sie findest. Schlaf gut!',
];
