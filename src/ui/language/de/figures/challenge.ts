/** Die Aufgabe: eine Nachricht ungesehen ans Ziel bringen und im Budget bleiben. */
import type { Figures } from '../../figures.ts';
import { count } from '../grammar.ts';

export const challenge: Figures['challenge'] = {
  title: 'Bring Ada den Bericht',
  lead: (percent) =>
    `Jonas schreibt Ada. Wähle für die ganze Stadt, worüber sie schreibt und was eingeschaltet ist: Kein Beobachter soll sagen können, dass die beiden Kontakt haben oder dass er ihre Quelle ist, und damit in mehr als ${percent} solcher Fälle recht haben. Wer eines ihrer Handys in der Hand hat, hat alles und bleibt hier außen vor.`,
  offer:
    'Signal und ein Mixnetz stehen nicht zur Wahl. Sie bringen das meiste schon mit: Bei dem einen genügt gegen diese Beobachter ein einziger Schalter mehr, bei dem anderen keiner. Hier stellst du es selbst zusammen.',
  budget: 'Das Budget',
  against: 'Verglichen mit dem Ende-zu-Ende-Messenger, an dem nichts eingeschaltet ist:',
  delay: 'Verspätung (die Hälfte der Texte höchstens)',
  bytes: 'Mehr Daten je Handy und Tag',
  seconds: (now, most) => `${now} s von höchstens ${most} s`,
  kilobytes: (now, most) => `${now} kB von höchstens ${most} kB`,
  over: 'über dem Budget',
  why: 'Eine Minute, weil in der Nacht, in der Jonas zum ersten Mal schreibt, meist in weniger die nächste Nachricht folgt: Was länger braucht, ist kein Gespräch mehr. Die Daten sind etwa ein Viertel dessen, was ein Handy ohnehin verbraucht.',
  try: 'Versuchen',
  stop: 'Abbrechen',
  trying: (done, of) =>
    of === 0
      ? 'Vier Wochen Nachrichten gehen auf den Weg …'
      : `${done} von ${count(of, 'Beobachter', 'Beobachtern')} ausgewertet …`,
  stopped: 'Abgebrochen.',
  failed: 'Das ließ sich nicht berechnen.',
  untried: 'Noch nicht versucht.',
  endings: {
    won: 'Geschafft: Kein Beobachter kann es sagen, und es bleibt im Budget.',
    dear: 'Zu teuer: Niemand kann es sagen, aber das Budget ist überschritten.',
    found: (n) => `Aufgeflogen bei ${count(n, 'Beobachter', 'Beobachtern')}.`,
    'found-and-dear': (n) =>
      `Aufgeflogen bei ${count(n, 'Beobachter', 'Beobachtern')}, und das Budget ist auch überschritten.`,
  },
  limits:
    'Das gilt in dieser Stadt, für diese Regeln und für jeden Beobachter allein. Was mehrere gemeinsam herausfänden, ist hier nicht berechnet.',
  bars: 'Wie sicher es wer sagen könnte',
  observer: 'Beobachter',
  surest: 'Sicherster Schluss',
  nothing: (observers) => `Nichts über die beiden sagen können: ${observers.join('; ')}.`,
  line: (percent) => `Die Linie steht bei ${percent}.`,
  givenAway: 'Was sie verrät',
  below: (n) => `Unter der Linie: ${count(n, 'Schluss', 'Schlüsse')}`,
  sure: {
    counted: (percent) => `${percent} solcher Schlüsse stimmen.`,
    posterior: (percent) => `Von der Regel selbst berechnet: ${percent}.`,
    'lowest-known': (percent) =>
      `Mindestens ${percent} solcher Schlüsse stimmten, als einige dieser Schalter an waren. Mit allen zusammen ist nicht gezählt.`,
    unknown:
      'Wie oft so ein Schluss stimmt, hat niemand gezählt. Er gilt als einer über der Linie.',
  },
  rests: (n, first, last) =>
    `Beruht auf ${count(n, 'Eintrag', 'Einträgen')}, von ${first} bis ${last}.`,
  see: 'Die Einträge ansehen',
  seeOf: (observer) => `Die Einträge ansehen als: ${observer}`,
  tries: 'Deine Versuche',
  plain: 'nichts eingeschaltet',
  again: 'Wieder nehmen',
  againOf: (n) => `Wieder nehmen: Versuch ${n}`,
  undo: 'Zurück zum Versuch davor',
  clear: 'Alles ausschalten',
  csv: {
    observer: 'Beobachter',
    rule: 'Regel',
    claim: 'Schluss',
    p: 'Anteil richtiger',
    records: 'Einträge',
    first: 'Erster',
    last: 'Letzter',
  },
};
