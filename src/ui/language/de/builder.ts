/** How a figure gets into somebody else's page. */
import type { Parts } from '../messages.ts';

export const builder: Parts['builder'] = {
  title: 'Diese Abbildung einbetten',
  close: 'Schließen',
  options: 'Deine Auswahl',
  size: {
    legend: 'Höhe',
    auto: 'Wie die Abbildung',
    fixed: 'Fest',
    picture: 'Bild und Link',
  },
  sizeSay: {
    auto: 'Dazu gehören ein paar Zeilen Skript, die den Rahmen so hoch machen wie seine Abbildung. Wo dein System Skripte entfernt, behält er die Höhe im Code und scrollt innen.',
    fixed: 'Höchstens 640 Pixel; was nicht hineinpasst, scrollt innen.',
    picture:
      'Kein Rahmen, kein Skript: für Newsletter, Feeds und Systeme, die beides nicht nehmen.',
  },
  start: { legend: 'Zuerst', live: 'Live', poster: 'Bild, live auf Druck' },
  chrome: { legend: 'Um die Abbildung', full: 'Titel und Text', min: 'Urheber', none: 'Nichts' },
  chromeNone: 'Dann muss dein Artikel sagen, von wem die Abbildung ist:',
  question: {
    legend: 'Die Frage der Szene',
    none: 'Ohne',
    ask: 'Mit',
    answer: 'Mit Antwort',
  },
  inWords: {
    size: 'Worte und Link',
    start: 'Worte, live auf Druck',
    say: 'Von dieser Abbildung gibt es hier kein Bild; an seiner Stelle steht sie in Worten.',
  },
  sandbox: {
    legend: 'Was der Rahmen darf',
    usual: 'Das Übliche',
    strict: 'Skripte und Links',
    scripts: 'Nur Skripte',
  },
  sandboxSay: {
    usual:
      'Skripte, Links in neuen Fenstern und die Schrift dieser Seite. Das Attribut sandbox hält ihn trotzdem von deinem Artikel fern. Wenn dein System nichts anderes verlangt, nimm das.',
    strict:
      'Für Systeme, die allow-same-origin nicht erlauben. Die Abbildung funktioniert genauso, nur in der Schrift des Geräts.',
    scripts:
      'Für Systeme, die nur sandbox="allow-scripts" erlauben. Links öffnen dann kein Fenster; wer einen drückt, sieht seine Adresse als Text.',
  },
  shown: {
    asStory:
      'Zu sehen ist die Szene wie in der Geschichte. Soll es etwas anderes sein, stelle zuerst die Abbildung um.',
    asNow: 'Zu sehen ist die Abbildung, wie du sie eingestellt hast.',
  },
  interactive: (title) => `${title} (interaktiv)`,
  preview: {
    title: 'Vorschau',
    width: 'Breite',
    phone: 'Handy, 360 px',
    column: 'Spalte, 700 px',
    frame: 'Die Abbildung wie in einem Artikel',
    loading: 'Die Abbildung wird geladen …',
    high: (height) => `${height} Pixel hoch`,
  },
  code: {
    title: 'Code',
    label: 'Code für deine Seite',
    copy: 'Code kopieren',
    id: 'Die id beginnt mit datawrapper-chart-, damit ein Seitenskript von Datawrapper den Rahmen findet und seine Höhe anpasst. Ohne ein solches Skript bewirkt sie nichts.',
    copied: 'Kopiert.',
    failed:
      'Dein Browser hat das Kopieren nicht erlaubt. Der Text ist markiert: kopiere ihn mit Strg + C oder ⌘ C.',
    here: 'Diese Seite ist auf deinem eigenen Rechner geöffnet, darum funktioniert der Code nur hier. Lege die Seite auf einen Server mit einer öffentlichen Adresse, die mit https:// beginnt, und kopiere den Code dort.',
  },
  still: {
    title: 'Standbild',
    png: (width, height) => `PNG, ${width} × ${height}`,
    svg: 'SVG',
    svgs: (i) => `SVG ${i}`,
    none: 'Auf dieser Website gibt es keine Standbilder. Wer sie betreibt, kann sie anfertigen lassen.',
    label: 'Das Bild in Worten',
    copy: 'Worte kopieren',
  },
  more: {
    title: 'Mehr',
    page: 'Die ganze Seite in dieser Ansicht',
    guide: 'Für Redaktionen: alles über das Einbetten',
  },
};
