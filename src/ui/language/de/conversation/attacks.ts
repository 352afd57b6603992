/** Four things to do to a message, and what comes of them. */
import type { Conversation } from '../../conversation.ts';
import { of } from '../grammar.ts';

export const attacks: Conversation['attacks'] = {
  title: 'Versuch, es zu knacken',
  intro: {
    service: 'Du bist kurz der Messenger-Dienst, und zwar ein unehrlicher. Was kannst du tun?',
    carrier: 'Du bist kurz der Mobilfunkanbieter, und zwar ein unehrlicher. Was kannst du tun?',
  },
  honest: 'Wieder ehrlich sein',
  do: 'Los',
  stillOn: (what) => `Läuft noch: „${what}“. Das trifft auch, was du hier schreibst.`,
  end: 'Beenden',
  flip: {
    title: 'Ein Byte ändern',
    what: 'Kipp ein einziges Bit der Nachricht und leite sie weiter.',
  },
  replay: {
    title: 'Zweimal zustellen',
    what: 'Behalte eine Kopie und stell dieselbe Nachricht noch einmal zu.',
  },
  swap: {
    title: 'Schlüssel unterschieben',
    what: 'Wenn die Handys zum ersten Mal nach dem Schlüssel des anderen fragen, gib ihnen deine eigenen. Dafür beginnt der Tag von vorn.',
  },
  other: {
    title: 'Einen anderen Messenger nehmen',
    what: 'Schick denselben Text per SMS oder Cloud-Chat.',
  },
  flipped: (who) =>
    `Abgewiesen. ${of(who)} Handy hat den Prüfcode nachgerechnet; er passte nicht, also zeigt es nichts an. Du kannst eine Nachricht beschädigen, aber nicht unbemerkt ändern.`,
  flippedOther: (who, why) =>
    `${of(who)} Handy weist sie ab. ${why} Du kannst eine Nachricht beschädigen, aber nicht unbemerkt ändern.`,
  notYet: (since) =>
    `Die gewählte Nachricht ist älter: Du tust das erst seit Nachricht ${since}. Wähle diese oder schreib eine neue.`,
  watch: 'Zusehen, wie es geschieht',
  unharmed: (who) =>
    `Geöffnet, und die Wörter sind unverändert. Der Prüfcode deckt dieses Bit nicht ab: Es ist eines der wenigen um eine erste Nachricht herum, die ${of(who)} Handy nicht braucht. Versuche ein anderes Byte.`,
  replayed: (who) =>
    `Beim ersten Mal geöffnet, beim zweiten Mal abgewiesen. Der Schlüssel einer Nachricht wird einmal benutzt und dann weggeworfen. Deshalb nimmt ${of(who)} Handy dieselbe Nachricht kein zweites Mal an.`,
  swapped: (words) =>
    `Es hat geklappt. Das Handy hat mit deinem Schlüssel verschlüsselt: Du hast „${words}“ gelesen, neu verschlüsselt und weitergeleitet. Keins der beiden hat es gemerkt: Ein Handy vertraut dem ersten Schlüssel, den es bekommt. Hättest du später angefangen, hätten sie vor einem geänderten Schlüssel warnen können.`,
  swappedNumbers:
    'Aber die Sicherheitsnummern stimmen nicht mehr überein. Wenn Mira und Jonas sie vergleichen, beim Treffen oder am Telefon, fliegt dein Trick auf. Vergleichen sie nie, bleibt er unbemerkt.',
  sameNumbers: 'Niemand steht dazwischen: Beide Handys zeigen dieselben 60 Ziffern.',
  differentNumbers:
    'Sie sind verschieden: Jedes Handy hat den Schlüssel von jemandem dazwischen, nicht den des anderen Handys.',
  safetyNumber: 'Sicherheitsnummer',
  numberOn: (who) => `auf ${of(who)} Handy`,
  compare: 'Sicherheitsnummern vergleichen',
  smsRead: (one, other) =>
    `Die SMS läuft über ${one} und ${other}, und bei beiden steht der Text in den Einträgen.`,
  cloudRead:
    'Der Text steht in den Einträgen des Messenger-Dienstes, denn der Dienst hat den Schlüssel.',
  noSeal:
    'Hier gibt es nichts zu knacken: Dieser Messenger verschlüsselt den Text nicht Ende-zu-Ende.',
  notChecked: (who) =>
    `${of(who)} Handy zeigt den veränderten Text: Bei diesem Messenger prüft das Handy ihn nicht.`,
  shownTwice: (who) => `${of(who)} Handy zeigt sie zweimal an.`,
  goSee: 'Mit den Augen des Messenger-Dienstes sehen',
  goSeeCarrier: 'Mit den Augen des Mobilfunk-Anbieters sehen',
};
