/** The page for editors: how to put a figure into an article, and what one may rely on. */
import type { Parts } from '../messages.ts';

export const guide: Parts['guide'] = {
  title: 'Für Redaktionen',
  lead: 'Jede Abbildung dieser Seite kann in deinem Artikel stehen, lebendig oder als Bild. Du brauchst einen iframe und sonst nichts: kein Konto, keinen Schlüssel, kein Skript von uns.',
  get: {
    title: 'Was du bekommst',
    items: [
      'Eine Abbildung, die im Browser der Lesenden wirklich verschlüsselt, so eingestellt, wie du es wählst, auf Englisch oder Deutsch, hell oder dunkel.',
      'Eine Beschreibung der Abbildung in Worten, und ein Standbild, wenn die Seite mit Standbildern gebaut wurde: für Newsletter, Feeds, Druck und alle ohne Skripte.',
      'Einen Rahmen, der keinen anderen Server fragt, keinen Cookie setzt, keinen Fokus nimmt, kein Scrollen fängt, wenn er hoch genug ist, und ruht, solange er nicht zu sehen ist.',
    ],
  },
  how: {
    title: 'So geht es',
    steps: [
      'Öffne eine Szene und stelle ihre Abbildung so ein, wie sie zu sehen sein soll.',
      'Klapp darunter „Für Lehrkräfte und Redaktionen“ auf, drücke auf „Diese Abbildung einbetten“ und wähle Höhe, Sprache, Farben und was der Rahmen darf.',
      'Kopiere den Code in deinen Artikel.',
    ],
    open: 'Zur Geschichte',
    example: 'So sieht der Code aus',
  },
  presets: {
    title: 'Drei Wege, und einer für strenge Systeme',
    auto: 'So hoch wie die Abbildung',
    autoSay:
      'Der Rahmen sagt, wie hoch er ist, und ein Skript in deiner Seite folgt ihm. Hat deine Seite ein Skript von Datawrapper, pym.js, iframe-resizer oder @newswire/frames, so tut es das; sonst nimm diese Zeilen, einmal für alle Rahmen einer Seite:',
    fixed: 'Fest',
    fixedSay:
      'Wo Skripte entfernt werden: Der Rahmen ist höchstens 640 Pixel hoch, und was nicht hineinpasst, scrollt innen.',
    picture: 'Bild und Link',
    pictureSay: 'Wo auch Rahmen entfernt werden: Newsletter, Feeds, Druck.',
    scripts: 'Wenn nur sandbox="allow-scripts" erlaubt ist',
    scriptsSay:
      'Die Abbildung läuft auch dann. Wähle beim Einbetten „Nur Skripte“ und „Fest“ und nimm vom Code nur den iframe. Drei Dinge sind anders: Die Schrift ist die des Geräts, Links öffnen kein Fenster (wer einen drückt, sieht seine Adresse als Text), und die Höhe bleibt, wie sie im Code steht. Welche passt, steht in der nächsten Tabelle.',
  },
  heights: {
    title: 'Höhe und Gewicht',
    say: [
      'Folgt deine Seite der Höhe nicht, so schreibe diese in das Attribut height, je nachdem, wie breit deine Spalte ist. Gemessen ist jede Szene, wie die Geschichte sie zeigt, mit Titel und Text, auf Deutsch und Englisch. In der Schrift des Geräts kann sie etwas höher sein. Ist der Rahmen zu niedrig, so scrollt er innen; es geht nichts verloren.',
      '„Fest“ heißt: Sie wäre höher als 2.500 Pixel. Nimm dort die feste Höhe, height=fixed.',
      'Das Gewicht ist, was der Browser höchstens lädt, bis die Abbildung steht: in Kilobyte, komprimiert, ohne Schriften. Mit start=poster sind es höchstens 80 kB und das Bild; der Rest kommt erst auf Druck.',
    ],
    columns: { scene: 'Szene', at: (width) => `${width} px breit`, weight: 'Gewicht, kB' },
    fixed: 'fest',
  },
  claims: {
    title: 'Fünf Sätze vom Mai 2024, und was sie zeigt',
    say: 'Geht es in deinem Artikel um den Streit zwischen Elon Musk und WhatsApp, dann fang mit diesen an. Eine Abbildung zeigt, was ein solcher Dienst sehen kann und was nicht. Was WhatsApp nachts tut, kann keine Abbildung zeigen.',
    quoted: (text) => `„${text}“`,
    translated: 'aus dem Englischen übersetzt',
    open: 'Nur der Rahmen',
  },
  scenes: { title: 'Alle Szenen', columns: { scene: 'Szene', id: 'Name', frame: 'Rahmen' } },
  address: {
    title: 'Die Adresse',
    say: 'Alles darf fehlen. Die Reihenfolge ist gleich, unbekannte Namen werden übergangen, und was falsch geschrieben ist, gilt als nicht angegeben: Bei lang=xx zum Beispiel entscheidet der Browser. Nur bei scene ist es anders: Gibt es keine Szene mit diesem Namen, so sagt der Rahmen das und zeigt keine Abbildung. Nichts, was jemand beim Lesen tut, kommt in die Adresse.',
    columns: { name: 'Name', values: 'Werte', preset: 'Sonst', meaning: 'Was es bewirkt' },
    none: '–',
    meaning: {
      scene: 'Welche Szene. Sonst die erste der Geschichte.',
      lang: 'Sprache. Sonst entscheidet der Browser.',
      theme:
        'Farben. Ein Rahmen sieht keinen Schalter deiner Seite: gib sie an oder schicke wsw:set.',
      panel:
        'Welche Ansichten eines Protokolls zu sehen sind, mit Kommas getrennt: contacts, timing, location, records, claims oder all.',
      defences: 'Welche Gegenmittel an sind, mit Kommas getrennt.',
      seed: 'Ein Wort, das eine erfundene Stadt benennt, wenn world nicht story ist.',
      t: 'Sekunden der Geschichte, die vergangen sind. Sonst ist alles vorbei.',
      projector: 'Große Schrift und dicke Linien.',
      observer:
        'Mit wessen Augen: service, push, wifi, provider, mira, jonas, oder wie es im kopierten Code steht.',
      id: 'Unter welchem Namen Höhen gemeldet werden. Buchstaben, Ziffern, - und _, bis zu 64.',
      childId: 'Dasselbe für pym.js, das es anhängt.',
      height: 'So hoch wie das, was darin ist, oder innen scrollend.',
      chrome:
        'Was um die Abbildung steht: Titel und Text, nur der Urheber oder nichts. Bei nichts nennt dein Artikel den Urheber.',
      motion: 'Ob sich etwas bewegt. auto: wie im System eingestellt.',
      start: 'Die Abbildung sofort oder ein Bild, das auf Druck zu ihr wird.',
      view: 'Wie die Szene sie zeigt, neben einem Cloud-Chat, auf der Karte oder mit der Frage der Szene.',
      answers: 'Mit der Frage der Szene: 0 ohne das, was herauskam, 1 mit ihm.',
      events: 'Ob deine Seite erfährt, welche Szene und welcher Schritt zu sehen sind.',
      accent: 'Eine Farbe in Hex für die Linie oben. Sie wird geändert, bis man sie lesen kann.',
    },
    more: 'Der kopierte Code kann weitere Namen enthalten: Sie sagen, wie die Abbildung eingestellt ist, und bedeuten in der Adresse der ganzen Seite dasselbe.',
  },
  messages: {
    title: 'Höhen und Nachrichten',
    say: 'Beim Laden und sooft sich seine Höhe um zwei Pixel oder mehr ändert, schickt der Rahmen jede dieser Nachrichten an die Seite um ihn. In ihnen steht eine Höhe und sonst nichts: keine Antwort, kein getipptes Wort.',
    columns: { message: 'Nachricht', for: 'Für' },
    from: 'Vom Rahmen an deine Seite',
    for: {
      own: 'dein eigenes Skript',
      datawrapper: 'das Seitenskript von Datawrapper',
      amp: 'AMP und @newswire/frames',
      medium: 'Medium und Embedly',
      pym: 'pym.js, wenn childId in der Adresse steht',
      resizer: 'iframe-resizer, sobald es gesprochen hat',
      state: 'Text, der der Abbildung folgt, mit events=1',
    },
    to: 'Von deiner Seite an den Rahmen',
    hello: 'fragt noch einmal nach der Höhe',
    set: 'zeigt etwas anderes, nach den Regeln der Adresse: scene, observer, defences, t oder theme',
  },
  parents: {
    title: 'Mit welchen Seiten es geht',
    say: 'Jede Zeile ist ein Test in einem echten Browser, mit dem echten Skript, wo dessen Lizenz es erlaubt. Der Rahmen wächst, und deine Seite muss folgen.',
    columns: { page: 'Deine Seite', follows: 'So hoch wie die Abbildung' },
    rows: [
      { page: 'Seitenskript von Datawrapper, alle drei Formen', follows: 'ja' },
      { page: 'pym.js 1.3.2, durch Skript und durch Attribut', follows: 'ja' },
      { page: '@newswire/frames 1.0.0', follows: 'ja' },
      { page: 'iframe-resizer 4.3.9', follows: 'ja, ohne Sandbox oder mit allow-same-origin' },
      {
        page: 'iframe-resizer 4.3.9 und sandbox="allow-scripts"',
        follows: 'nur mit checkOrigin: false',
      },
      {
        page: 'iframe-resizer 5',
        follows: 'ja nach seinen Nachrichten; sein Skript ist hier nicht geprüft',
      },
      { page: 'die Skriptzeilen von oben', follows: 'ja' },
      {
        page: 'nichts als ein iframe',
        follows: 'nein: nimm die feste Höhe oder eine aus der Tabelle oben',
      },
    ],
    caveat:
      'iframe-resizer 4 richtet seine erste Nachricht an den Ursprung der Adresse des Rahmens. In einer Sandbox ohne allow-same-origin hat der Rahmen diesen Ursprung nicht mehr, und die Nachricht kommt nie an. allow-same-origin ist unbedenklich, solange die Abbildung auf einem anderen Server liegt als dein Artikel.',
  },
  privacy: {
    title: 'Datenschutz',
    items: [
      'Der Rahmen erhebt keine personenbezogenen Daten, setzt keinen Cookie, speichert nichts auf dem Gerät und richtet jede Anfrage an den Server, von dem er selbst kommt, nie an Dritte. Er gibt keinen Anlass für ein Einwilligungsbanner.',
      'Was Lesende tippen und raten, bleibt in ihrem Browser und steht in keiner Adresse und keiner Nachricht.',
      'Wer die Dateien ausliefert, sieht im Protokoll des Servers, welche Adresse welche Datei abgerufen hat, wie bei jeder Seite. Willst du nicht von einem fremden Protokoll abhängen, dann lege die Seite auf deinen eigenen Server.',
    ],
  },
  licence: {
    title: 'Urheber und Lizenz',
    say: 'Die Texte stehen unter CC BY 4.0, der Code unter der MIT-Lizenz. Der Rahmen nennt den Urheber. Mit chrome=none muss dein Artikel ihn nennen, in diesen oder anderen Worten:',
    text: 'CC BY 4.0',
    code: 'Lizenzen von allem, was darin ist',
    cite: 'So zitierst du',
    citeSay:
      'Titel der Szene, Titel der Seite, Urheber, Jahr, Lizenz und die Adresse, von der du einbettest. Zum Beispiel:',
    cited: (scene, address) =>
      `„${scene}“. In: Wer sieht was (Who Sees What). The Who Sees What maintainers, 2026. Texte: CC BY 4.0, Code: MIT. ${address}`,
    fair: 'Nenne die Menschen und Netze, was sie sind: simuliert. Die Verschlüsselung ist echt.',
  },
  host: {
    title: 'Auf dem eigenen Server',
    items: [
      'Die gebaute Seite ist ein Ordner mit Dateien, der unter jedem Pfad auf jedem Server läuft. Kopiere ihn auf deinen.',
      'Rahmen müssen erlaubt sein: kein X-Frame-Options für embed/, und frame-ancestors *, wo du eine Richtlinie setzt.',
    ],
    oembed:
      'Wird die Seite mit ihrer eigenen Adresse gebaut (SITE=https://example.org/who-sees-what/ npm run build), so hat sie für jede Szene eine Seite, oembed/<scene>.<language>.html, deren Adresse man in Systeme einfügen kann, die oEmbed verstehen.',
  },
  version: {
    title: 'Was bleibt',
    say: (version) =>
      `Das ist Version ${version} der Abmachung. Ein Name oder eine Nachricht, die hier stehen, behalten ihre Bedeutung. Neue können dazukommen.`,
  },
};
