/** Der Rahmen jeder Ansicht. */
import type { Weeks } from '../../weeks.ts';

export const view: Weeks['view'] = {
  tools: (title) => `Mitnehmen: ${title}`,
  table: 'Als Tabelle',
  picture: 'Als Bild',
  svg: 'SVG',
  png: 'PNG',
  csv: 'CSV',
  json: 'JSON',
  link: 'Link kopieren',
  saved: (file) => `Gespeichert als ${file}.`,
  failed: 'Der Browser konnte diese Datei nicht erzeugen.',
  linkCopied: 'Link kopiert. Er öffnet diese Ansicht.',
  linkFailed: (link) => `Der Browser hat das Kopieren nicht erlaubt. Der Link: ${link}`,
  invented: 'Erfundene Menschen. Who Sees What',
};
