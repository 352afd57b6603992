/** For whoever puts the site on a host of their own. */
import type { Parts } from '../messages.ts';

export const hosting: Parts['hosting'] = {
  title: 'Selbst bereitstellen',
  lead: 'Die gebaute Seite ist ein Ordner mit Dateien. Kopiere ihn auf irgendeinen Webserver, unter irgendeinen Pfad; dort läuft nichts, und nichts wird eingerichtet.',
  build: 'Bauen',
  buildSay: 'Mit Node 20.19 oder neuer, im Ordner des Quelltexts:',
  copy: 'Dann kopiere den Inhalt des Ordners dist auf den Server. Alle Links darin sind relativ.',
  crawlers:
    'Für Suchmaschinen liegt robots.txt dabei, die alles erlaubt. Sie lesen sie nur ganz oben auf einem Server: Unter einem anderen Pfad gilt die, die der Server dort schon hat.',
  stick: 'Ohne Server',
  stickSay: (file) =>
    `Für einen USB-Stick, einen Anhang oder eine Lernplattform gibt es im selben Ordner ${file}: Geschichte und Folien, jede Abbildung und beide Sprachen in einer Datei. Sie öffnet sich mit einem Doppelklick und braucht kein Netz. Allein baut sie npm run build:single.`,
  hosts: 'Was Hoster lesen',
  hostsSay:
    'Der Bau schreibt dieselbe Liste von Kopfzeilen so auf, wie verbreitete Hoster sie lesen. Auch ohne sie funktioniert alles: Jede Seite trägt ihre Sicherheitsregeln in sich.',
  columns: { host: 'Hoster', file: 'Datei', todo: 'Was zu tun ist' },
  files: {
    headers: {
      host: 'Netlify, Cloudflare Pages',
      todo: 'Nichts, wenn die Seite ganz oben steht. Unter einem anderen Pfad schreib ihn vor jede Zeile, die mit einem Schrägstrich beginnt.',
    },
    htaccess: {
      host: 'Apache 2.4',
      todo: 'Nichts, wenn der Server diese Datei liest und mod_headers hat.',
    },
    nginx: {
      host: 'nginx',
      todo: 'Binde sie im http-Block ein und kopiere die Zeilen an ihrem Anfang dorthin, wo der Ordner ausgeliefert wird.',
    },
    vercel: { host: 'Vercel', todo: 'Nichts, wenn der Ordner selbst ausgeliefert wird.' },
  },
  list: 'Die Liste',
  listSay: 'Was mit welcher Datei außer ihrem Inhalt gesendet wird.',
  path: 'Pfad',
  header: 'Kopfzeile',
  value: 'Wert',
  ownPolicy: 'wie sie im Kopf der Seite selbst steht',
  offline: 'Ohne Netz',
  offlineSay:
    'Nach dem ersten Besuch hebt der Browser die ganze Seite auf, immer in genau einer Fassung, und prüft jede Datei an ihrem Hash. Ein Hoster, der Dateien unterwegs ändert (Seiten verkleinert, Skripte einfügt), zerstört diese Hashes: Die Seite funktioniert dann noch, aber nicht ohne Netz. Schalte solche Änderungen ab. Nötig ist https oder localhost.',
  data: 'Was aufgezeichnet wird',
  dataSay:
    'Die Seite setzt kein Cookie und sendet nichts. Aber jeder Server kann notieren, wer ihn wann um welche Datei gebeten hat: Auch das sind Metadaten. Was dein Hoster notiert und wie lange, entscheidest und sagst du.',
};
