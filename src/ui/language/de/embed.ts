/** What stands around a figure in somebody else's page. */
import type { Parts } from '../messages.ts';

export const embed: Parts['embed'] = {
  live: 'Zum Ausprobieren öffnen',
  still: 'Ein Bild der Abbildung. Geöffnet kannst du sie ausprobieren.',
  inWords: 'Die Abbildung in Worten. Geöffnet kannst du sie ausprobieren.',
  noScene: (name) => `Es gibt keine Szene mit diesem Namen: „${name}“.`,
  allScenes: 'Alle Szenen und ihre Namen',
  address: 'Falls sich kein Fenster geöffnet hat, kopiere die Adresse:',
  whole: 'Die ganze Geschichte',
  newWindow: 'öffnet ein neues Fenster',
};
