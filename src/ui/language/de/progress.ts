/** How far a reader has come, and how to forget it. */
import type { Messages } from '../messages.ts';
import { count } from './grammar.ts';

export const progress: Messages['progress'] = {
  title: 'Wie weit du bist',
  seen: (n, of) => `${n} von ${of} gesehen`,
  chapter: (n, title) => `Kapitel ${n}: ${title}`,
  inventory: 'Zehn Fragen: Was denkst du, bevor du liest?',
  goOn: 'Dort weiterlesen, wo du warst',
  here: 'Hier warst du zuletzt.',
  kept: 'Nur auf diesem Gerät gemerkt, damit du die Stelle wiederfindest: welche Szenen du gesehen und was du geraten hast. Nie, was du getippt hast.',
  notKept: 'Auf diesem Gerät ist nichts gemerkt.',
  erase: 'Meinen Fortschritt löschen',
  erased: 'Gelöscht: welche Szenen du gesehen und was du geraten hast.',
  notErased:
    'Dein Browser hat es nicht losgelassen. In seinen Einstellungen lassen sich die Daten dieser Seite löschen.',
  total: (n, of) => `${n} von ${count(of, 'Szene', 'Szenen')} gesehen`,
};
