/** The view of the panel that shows when something was recorded. */
import { count } from '../grammar.ts';

const others = (n: number) => count(n, 'other', 'others');

export const timing = {
  /** @param who somebody chosen, {@link everybody} or {@link chosenPart} */
  title: (who: string, dates: string) => `When: ${who}, ${dates}`,
  everybody: 'everybody',
  chosenPart: 'what you picked',
  two: (one: string, other: string) => `${one} and ${other}`,
  andMore: (name: string, more: number) => `${name} and ${others(more)}`,
  none: 'No records in this time.',
  one: (moment: string) => `One record, on ${moment}.`,
  all: (n: number) => `${count(n, 'record', 'records')}.`,
  ofAll: (n: number, all: number) =>
    `${count(n, 'record', 'records')} of ${all.toLocaleString('en')}.`,
  busiest: (weekday: string, hour: string) => `Most on ${weekday} in the hour from ${hour}.`,
  quiet: (from: string, until: string) => `Hardly any between ${from} and ${until}.`,
  goneSay: (n: number) => `Hatched: ${count(n, 'record', 'records')} more with the other.`,
  quietMark: 'hardly any',
  everybodyMark: 'everybody',
  timeline: 'Records over the whole time',
  most: (n: number, bin: string) => `${count(n, 'record', 'records')} in ${bin}`,
  minutes: (n: number) => count(n, 'minute', 'minutes'),
  hours: (n: number) => count(n, 'hour', 'hours'),
  brushHint: 'Drag across to choose a time. Drag its ends or its middle to change it.',
  clear: 'Choose the whole time',
  brushFrom: 'Beginning of the chosen time',
  brushUntil: 'End of the chosen time',
  brushBody: 'The chosen time: move it',
  week: 'Records by hour of the week',
  weekHint: 'The stronger the colour, the more records.',
  cell: (weekday: string, from: string, until: string, n: number) =>
    `${weekday}, ${from} to ${until}: ${count(n, 'record', 'records')}`,
  /** @param own, all written with their percent signs */
  cellShares: (own: string, all: string) => `${own} of what you picked, ${all} of everybody’s`,
  columns: {
    weekday: 'Day',
    hour: 'Hour',
    picked: 'Records',
    all: 'Everybody’s',
  },
};
