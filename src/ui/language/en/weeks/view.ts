/** The frame of every view, and of every table that can be taken away. */

export const view = {
  tools: (title: string) => `Take away: ${title}`,
  table: 'As a table',
  picture: 'As a picture',
  svg: 'SVG',
  png: 'PNG',
  csv: 'CSV',
  json: 'JSON',
  link: 'Copy link',
  saved: (file: string) => `Saved as ${file}.`,
  failed: 'Your browser could not make this file.',
  linkCopied: 'Link copied. It opens this view.',
  linkFailed: (link: string) => `Your browser did not allow copying. The link: ${link}`,
  invented: 'Invented people. Who Sees What',
};
