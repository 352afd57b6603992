/** The view of the panel that shows when something was recorded. */
import type { Weeks } from '../../weeks.ts';
import { count, number } from '../grammar.ts';

const entries = (n: number) => count(n, 'Eintrag', 'Einträge');

export const timing: Weeks['timing'] = {
  title: (who, dates) => `Wann: ${who}, ${dates}`,
  everybody: 'alle',
  chosenPart: 'deine Auswahl',
  two: (one, other) => `${one} und ${other}`,
  andMore: (name, more) => `${name} und ${number(more)} weitere`,
  none: 'Keine Einträge in dieser Zeit.',
  one: (moment) => `Ein Eintrag: ${moment} Uhr.`,
  all: (n) => `${entries(n)}.`,
  ofAll: (n, all) => `${number(n)} von ${entries(all)}.`,
  busiest: (weekday, hour) => `Am meisten: ${weekday} in der Stunde ab ${hour} Uhr.`,
  quiet: (from, until) => `Kaum etwas zwischen ${from} und ${until} Uhr.`,
  goneSay: (n) => `Schraffiert: ${entries(n)} mehr auf der anderen Seite.`,
  quietMark: 'kaum etwas',
  everybodyMark: 'alle',
  timeline: 'Einträge über die ganze Zeit',
  most: (n, bin) => `${entries(n)} in ${bin}`,
  minutes: (n) => count(n, 'Minute', 'Minuten'),
  hours: (n) => count(n, 'Stunde', 'Stunden'),
  brushHint:
    'Zieh darüber, um eine Zeit zu wählen. Zieh an ihren Enden oder ihrer Mitte, um sie zu ändern.',
  clear: 'Ganze Zeit wählen',
  brushFrom: 'Anfang der gewählten Zeit',
  brushUntil: 'Ende der gewählten Zeit',
  brushBody: 'Die gewählte Zeit verschieben',
  week: 'Einträge nach Stunde der Woche',
  weekHint: 'Je kräftiger die Farbe, desto mehr Einträge.',
  cell: (weekday, from, until, n) => `${weekday}, ${from} bis ${until} Uhr: ${entries(n)}`,
  cellShares: (own, all) => `${own} deiner Auswahl, ${all} von allen`,
  columns: {
    weekday: 'Tag',
    hour: 'Stunde',
    picked: 'Einträge',
    all: 'Von allen',
  },
};
