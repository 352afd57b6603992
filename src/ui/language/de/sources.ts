/** How a source is supported, in words; the sources themselves are data of the story. */
import type { Messages } from '../messages.ts';

export const sources: Messages['sources'] = {
  support: {
    read: 'Wir haben das Original gelesen.',
    part: 'Wir haben den Anfang oder die Zusammenfassung des Originals gelesen.',
    quoted: 'Wir haben den genauen Wortlaut gelesen, so wie andere ihn zitieren.',
    reported: 'Wir haben Berichte darüber gelesen.',
    inference: 'Unsere eigene Schlussfolgerung.',
  },
  ourInference: 'Keine Quelle sagt das: Es ist unsere Schlussfolgerung.',
};
