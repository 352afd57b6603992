/** The bytes of a message, field by field, and what they are for. */
import type { Conversation } from '../../conversation.ts';
import { count, number, of, who as whoDoes } from '../grammar.ts';

export const bytes: Conversation['bytes'] = {
  title: 'Die gewählte Nachricht, Byte für Byte',
  intro:
    'Genau diese Bytes erreichen das andere Handy; im Eintrag des Dienstes sind es mehr, denn Absender und Empfänger stehen darum herum. Tipp auf eins, um darin ein Bit zu kippen, und sieh, was das Handy daraus macht.',
  service: 'Was der Messenger-Dienst sieht',
  recipient: (who) => `Was ${whoDoes(who)} sieht`,
  sealedNote: (n) => `${count(n, 'Byte', 'Bytes')} Geheimtext, die wie Rauschen aussehen`,
  none: 'Hier gibt es keinen Geheimtext: Dieser Messenger verschlüsselt nichts Ende-zu-Ende.',
  noneYet: 'Schreib eine Nachricht, dann siehst du hier ihre Bytes.',
  offset: (n) => `Byte ${n}`,
  range: (from, to) => (from === to ? `Byte ${from}` : `Bytes ${from}–${to}`),
  flipped: (n) => `In Byte ${n} ist ein Bit gekippt.`,
  undo: 'Zurückkippen',
  opened: (who) => `${of(who)} Handy öffnet sie.`,
  refused: (who) => `${of(who)} Handy weist sie ab.`,
  more: (n) => (n === 1 ? 'Das letzte Byte zeigen' : `Die übrigen ${number(n)} Bytes zeigen`),
  breaks: (offset) => `Ab Byte ${offset} ergeben die Bytes keinen Sinn.`,
};
