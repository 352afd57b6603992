/** The panel: contacts, timing, location and the records themselves. */
import { the } from '../grammar.ts';

export const panel = {
  titleOf: (who: string) => `What is left over: the log of ${the(who)}`,
  intro: 'Drawn from the records below and from nothing else.',
  contacts: 'Contacts',
  timing: 'Timing',
  location: 'Location',
  records: 'Records',
  none: 'No records yet.',
  couldNotDoes:
    'This is what a service can see, and so could write down. What a company says that it keeps is another matter. WhatsApp says: “we do not keep logs of who everyone is messaging or calling”. Nobody outside can check that.',
  chooseObserver:
    'Choose somebody on the way to see another log. This one is drawn from its records below and from nothing else.',
  contactsSay: (n: number) =>
    n === 0
      ? 'No contacts seen.'
      : n === 1
        ? 'One pair is in contact.'
        : `${n} pairs are in contact.`,
  contactsNone: 'Who writes to whom cannot be seen here.',
  contactsToServer: (servers: readonly string[]) =>
    `Only that a device talks to the ${servers.join(' and the ')}.`,
  timingSay: (n: number, first: string, last: string) =>
    n === 1
      ? `One record, at ${first}.`
      : first === last
        ? `${n} records, all at ${first}.`
        : `${n} records from ${first} to ${last}.`,
  locationSay: (places: string) => `Seen at: ${places}.`,
  locationNone: 'No place can be seen here.',
  map: 'Map of the invented town',
  river: 'river',
  perHour: 'records an hour',
  times: (n: number) => (n === 1 ? 'once' : `${n} times`),
  missing: 'What is not in this log, and why',
  sizeNote:
    'Size is what this observer can measure: a network counts packets with all that is around a message, the service counts what it is handed.',
  download: 'Download as CSV',
  messages: (n: number) => (n === 1 ? '1 message' : `${n} messages`),
};
