/** What stands around a figure in somebody else's page. */
import type { Parts } from '../messages.ts';

export const embed: Parts['embed'] = {
  live: 'Zum Ausprobieren öffnen',
  still: 'Ein Bild der Abbildung. Geöffnet kannst du sie ausprobieren.',
  whole: 'Die ganze Geschichte',
  newWindow: 'öffnet ein neues Fenster',
};
