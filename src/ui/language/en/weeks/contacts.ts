/** The view of contacts: who is in touch with whom. */
import { count } from '../grammar.ts';

const and = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const people = (n: number) => count(n, 'person', 'people');
const messages = (n: number) => count(n, 'message', 'messages');
const pairs = (n: number) => count(n, 'pair', 'pairs');

export const contacts = {
  name: 'Contacts',
  /** “Mira and 6 people, 12–18 May”. */
  title: (names: readonly string[], more: number, others: number, period: string) =>
    names.length === 0
      ? `${others === 0 ? 'Nobody' : count(others, 'number', 'numbers')} in touch, ${period}`
      : `${and.format([...names, ...(more > 0 ? [`${count(more, 'other', 'others')} chosen`] : []), ...(others > 0 ? [people(others)] : [])])}, ${period}`,
  titleNone: 'Contacts',
  messages: (n: number, inPairs: number) =>
    n === 0
      ? 'No messages between two people.'
      : `${messages(n)} between ${inPairs === 1 ? 'two people' : pairs(inPairs)}.`,
  strongest: (a: string, b: string, n: number) =>
    `Most between ${a} and ${b}: ${count(n, 'message', 'messages')}.`,
  toOneself: (n: number) => `${messages(n)} to oneself.`,
  groups: (n: number) => `${count(n, 'group', 'groups')}.`,
  filed: (n: number) =>
    n === 1 ? 'One entry of an address book.' : `${count(n, 'entry', 'entries')} of address books.`,
  gone: (n: number) =>
    n === 1
      ? 'Gone: one pair that the other side sees in touch, in blue.'
      : `Gone: ${pairs(n)} that the other side sees in touch, in blue.`,
  goneOnly: 'What the other side sees here:',
  /** How to read a line. */
  lines: 'A line is thickest at the end that writes most; a point never wrote back.',
  areas: 'An area is a group.',
  cells: 'Each row writes to each column; the more messages, the stronger the colour.',
  prefix: (start: string) => `“…” stands for ${start}`,
  arranging: 'Arranging people…',
  empty: 'Nobody is in touch with anybody in these records.',
  person: (name: string, n: number, withPeople: number) =>
    n === 0
      ? `${name}: no messages in what is chosen.`
      : `${name}: ${messages(n)} with ${people(withPeople)}.`,
  personMost: (name: string, n: number) => `Most with ${name}: ${n}.`,
  personGone: (name: string) => `${name}: seen only by the other side.`,
  keys: 'Arrow keys go from person to person, Page Down to the next in number of messages, Enter picks, Shift and Enter adds, Escape lets go.',
  cellKeys:
    'Arrow keys go from field to field, Enter picks those people, Shift and Enter adds them, Escape lets go.',
  block: (name: string, size: number) =>
    size === 1 ? name : `${name} and ${count(size - 1, 'other', 'others')}`,
  cell: (from: string, to: string, n: number, ofAll: number) =>
    `${from} to ${to}: ${messages(n)}${n === ofAll ? '' : ` of ${count(ofAll, 'message', 'messages')}`}.`,
  cellInside: (block: string, n: number, ofAll: number) =>
    `${block} among themselves: ${messages(n)}${n === ofAll ? '' : ` of ${count(ofAll, 'message', 'messages')}`}.`,
  cellGone: (n: number) => `Gone: ${messages(n)} that the other side sees.`,
  chooseCell: (most: number) =>
    `Point at a field or tap it to read it. The fullest holds ${count(most, 'message', 'messages')}.`,
  choosePerson: 'Point at somebody or tap them.',
  matrix: (blocks: number, size: number) =>
    `${people(size)} in ${count(blocks, 'block', 'blocks')} of those who write to each other.`,
  table: {
    caption: 'Pairs by number of messages',
    first: 'One',
    second: 'The other',
    forth: 'Sent by one',
    back: 'Sent by the other',
    sum: 'Messages',
    rest: (n: number) => `And ${count(n, 'more pair', 'more pairs')}.`,
  },
};
