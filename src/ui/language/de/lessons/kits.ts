/** Lesson kits: the frame around the scenes that a lesson goes through. */
import type { Parts } from '../../messages.ts';

export const kits: Parts['lessons']['kits'] = {
  overview: {
    title: 'Für den Unterricht',
    lead: 'Stunden ohne Konto, ohne Installation und, sobald die Folien einmal offen waren, ohne Netz. Ein Beamer genügt. Für Jugendliche ab etwa 14 Jahren.',
    lessons: 'Stunden',
    columns: { lesson: 'Stunde', minutes: 'Minuten', slides: 'Folien', change: 'Zum Ändern' },
    open: 'Öffnen',
    markdown: 'Markdown',
    minutes: (n) => `${n} min`,
    test: 'Vorher und nachher',
    testSay:
      'Zehn Fragen vor der Stunde und noch einmal einige Wochen danach, in zwei Fassungen, die dasselbe mit anderen Namen fragen. Die Antworten bleiben auf dem Gerät; Bögen und Lösung lassen sich drucken.',
    testLink: 'Zu den zehn Fragen',
    why: 'Warum die Stunden so sind',
    reasons: {
      firmly:
        'Sie sagen zuerst, dass Verschlüsselung wirkt: Von 125 Befragten einer Studie glaubten drei Viertel, Unbefugte könnten Ende-zu-Ende-verschlüsselte Nachrichten lesen.',
      limits:
        'Sie zeigen auch ihre Grenzen: In einer Studie mit 25 Menschen fanden diese Risiken und Schwächen mit am nützlichsten.',
      pictures:
        'Sie erklären ohne Vorhängeschloss und ohne Brief: Von den Beschreibungen und Bildern, die eine Studie prüfte, verbesserte keins das Verständnis, und einige machten richtige Antworten zunichte.',
      doing:
        'Sie lassen die Klasse raten, bevor sie etwas zeigen: Kurze Erklärungen in einer App machten in einer Studie bei 61 Menschen über Wochen keinen statistisch bedeutsamen Unterschied.',
    },
  },

  oneFile: {
    title: 'Wo es kein Netz gibt',
    say: 'Ein Browser, der die Geschichte oder die Folien einmal geöffnet hat, zeigt beide auch ohne Netz, und diese Seite dazu. Für einen anderen Computer laden Sie vorher eine Datei herunter und nehmen sie mit: Ein Doppelklick öffnet sie. „Vorführen“ führt zu den Folien; dort wählt „Alle Folien“ die Stunde. Diese Seiten für den Unterricht sind nicht darin; drucken Sie sie aus.',
    link: (size) => `Geschichte und Folien in einer Datei für den USB-Stick (${size})`,
    need: 'Wenn der Raum kein Netz hat, vorher herunterladen:',
  },

  titles: {
    10: 'Zehn Minuten: verschlüsselt und doch gesehen',
    25: 'Fünfundzwanzig Minuten: was Einträge erzählen',
    50: 'Fünfzig Minuten: Wer kann was sehen?',
    homework: 'Hausaufgabe: nachsehen und erklären',
  },
  frame: (minutes) => `${minutes} Minuten · ab etwa 14 · die ganze Klasse, ein Beamer`,
  homeworkFrame: (minutes) =>
    `Etwa ${minutes} Minuten · allein, mit irgendeinem Gerät, das einen Browser hat`,
  heads: {
    outcome: 'Was die Klasse danach kann',
    needs: 'Was Sie brauchen',
    plan: 'Minute für Minute',
    minutes: 'Minuten',
    scene: 'Szene',
    form: 'Form',
    script: 'Ablauf',
    tasks: 'Aufgaben',
    say: 'Sagen',
    vote: 'Raten lassen',
    best: 'Was sich zeigt',
    ask: 'Fragen',
    expect: 'Erwarten',
    takeHome: 'In einem Satz',
    try: 'Probier es aus',
    elsewhere: 'Und anderswo',
    responses: 'Wenn jemand sagt …',
    belief: 'Irrtum',
    truth: 'Was stimmt',
    response: 'Was Sie antworten',
    exit: 'Zum Schluss auf einen Zettel',
    question: 'Frage',
    answer: 'Erwartete Antwort',
    safety: 'Schutz',
    leaveOut: 'Weglassen',
    instead: 'Stattdessen zeigen',
    why: 'Weil',
    standards: 'Lehrpläne',
    marking: 'Bewertung',
    teacher: 'Für die Lehrkraft',
  },
  slide: (n) => `Folie ${n}`,
  inStory: 'in der Geschichte',
  forms: {
    told: 'erzählen und fragen',
    vote: 'mit Handzeichen raten, dann ansehen',
    activity: 'zu zweit arbeiten',
  },

  outcomes: {
    hides: 'sagen, was Ende-zu-Ende-Verschlüsselung vor dem Dienst verbirgt und was nicht',
    apart: 'den Text einer Nachricht von den Daten über sie unterscheiden',
    levels: 'Beweis, Versprechen und Regel unterscheiden, wenn ein Unternehmen etwas sagt',
    concluded:
      'sagen, was sich aus Einträgen ohne ein Wort erschließen lässt und was es sonst sein könnte',
    places: 'von dreien auf dem Weg sagen, was sie sehen und was nicht',
    odds: 'sagen, warum eine Regel, die man auf viele anwendet, meist Unschuldige findet',
    costs: 'einen Schutz wählen und sagen, was er wegnimmt und was er kostet',
    checks: 'eine öffentliche Behauptung prüfen: wer sie sagt, wovon, und was darin fehlt',
    explains:
      'jemandem in wenigen Sätzen erklären, was Verschlüsselung leistet und was sie nicht leistet',
  },
  needs: {
    projector:
      'Einen Computer mit aktuellem Browser und einen Beamer. Die Klasse braucht keine Geräte.',
    devices:
      'Für die Arbeit zu zweit: ein Gerät mit Browser für zwei. Ohne Geräte entscheidet die Klasse am Beamer Schalter für Schalter.',
    board:
      'Eine Tafel für die Handzeichen der ersten Szene. Bei der letzten kommen Sie darauf zurück.',
    once: 'Vor der Stunde: die Folien einmal öffnen und mit den Pfeiltasten durchgehen.',
    paper: 'Wenn Sie mögen, auf Papier:',
    own: 'Ein Gerät mit Browser und ein Blatt Papier.',
  },
  safety: {
    chats:
      'Arbeiten Sie nie mit den eigenen Chats der Jugendlichen oder denen anderer aus der Klasse: nicht als Beispiel, nicht zum Vergleich, nicht zum Spaß. Was solche Einträge verraten, lässt sich nicht zurücknehmen.',
    invented:
      'Alle Menschen der Geschichte sind erfunden, auch ihre Nummern. Heißt jemand aus der Klasse wie eine Figur, sagen Sie vorher, dass es Zufall ist.',
    optOut:
      'Niemand muss sagen, worauf er oder sie getippt hat. Szenen lassen sich weglassen oder ersetzen:',
    optOutHow:
      'Alt + → lässt eine Folie aus. Öffnen Sie ihren Ersatz vor der Stunde von hier aus in einem zweiten Tab.',
  },
  optOuts: {
    'who-is-close': 'Sie erzählt von zweien, die sich verlieben.',
    'who-is-the-source': 'Jemand wird verdächtigt, der nichts getan hat.',
    'how-often-right': 'Sie führt diesen Verdacht fort.',
  },
  standards: {
    read: 'Genannt sind nur solche, deren Inhalt wir gelesen haben. Die anderer Länder haben wir nicht gelesen; bitte sehen Sie in Ihren eigenen nach.',
    ap: 'AP Computer Science Principles (USA), IOC-2.A, IOC-2.B, IOC-2.C, wie ein Vorbereitungskurs sie wiedergibt: persönliche Daten; was harmlose Daten verraten, wenn man sie zusammenlegt; symmetrische und asymmetrische Verschlüsselung; Zugangspunkte, die jemand anders betreibt.',
    california:
      'Kalifornien, 9-12.IC.29, übersetzt: „Erkläre die Bedenken für die Privatsphäre, wenn Daten von selbst erhoben und erzeugt werden.“',
  },
  homework: {
    'copy-in-the-cloud':
      'Rate, sieh nach, lies. Finde dann heraus, wie dein eigenes Backup eingestellt ist. Sag es niemandem; schreib nur auf, wo die Einstellung stand.',
    'the-detour':
      'Schalte den Umweg ein und aus. Schreib eine Spalte auf, die verschwindet, und zwei, die bleiben.',
    'messengers-compared':
      'Wähle jemanden aus der Geschichte. Vor wem will diese Person was verbergen? Nenne die zwei Zeilen der Tabelle, auf die es ihr ankommt, und sag, warum.',
  },
  explainTask: 'Erklär es',
  explainSay: (words) => `Antworte in fünf bis acht eigenen Sätzen: ${words}`,
  oneMark: 'Je ein Punkt:',
  licence:
    'Who Sees What. Text: CC BY 4.0; teilen und ändern Sie ihn und sagen Sie, woher er ist. Links führen zu der Fassung der Seite, zu der dieses Blatt gehört.',
};

export const exit: Parts['lessons']['exit'] = {
  left: {
    ask: 'Ein Chat ist Ende-zu-Ende verschlüsselt. Nenne etwas, das der Dienst nicht sehen kann, und zweierlei, das er noch sehen kann.',
    expect:
      'Nicht den Text. Noch immer: wer schreibt, wem, wann, wie viel, aus welchem Netz (davon zwei).',
  },
  right: {
    ask: '„… exportiert jede Nacht deine Nutzerdaten“ und „deshalb verschlüsseln wir deine Nachrichten Ende-zu-Ende“: Warum ist das zweite keine Antwort auf das erste?',
    expect:
      'Das eine spricht von Nutzerdaten, das andere von Nachrichten. Verschlüsselung verbirgt den Text; wer das Übrige sieht, ist eine andere Frage. Für „jede Nacht“ spricht nichts, was wir gelesen haben.',
  },
  promise: {
    ask: 'WhatsApp schreibt (aus dem Englischen): „Wir führen keine Protokolle darüber, wem jeder schreibt oder wen jeder anruft.“ Ist das ein Beweis, ein Versprechen oder eine Regel, und warum?',
    expect:
      'Ein Versprechen: Von außen kann es niemand nachprüfen. Das heißt nicht, dass es unwahr ist.',
  },
  source: {
    ask: 'Einträge zeigen, dass zwei Nummern einander um Mitternacht geschrieben haben. Was beweist das und was nicht?',
    expect:
      'Dass diese beiden Handys schrieben, wann und wie viel. Nicht, worüber: Chioma und ihre Schwester schrieben einander an einem Tag ebenso viele.',
  },
  places: {
    ask: 'Nenne jemanden auf dem Weg, der sieht, dass du chattest, aber nicht, mit wem.',
    expect:
      'Wer das WLAN betreibt, oder der Anbieter: Sie sehen, dass eine App benutzt wird, wann und wie viel.',
  },
  odds: {
    ask: 'In einem Amt mit 500 Leuten deuten solche Einträge auf eine Person. Wie sicher darf man sein?',
    expect: (n) =>
      `Nicht sehr: Von hundert solchen Behauptungen stimmen etwa ${n.posterior500}. Je mehr Leute man prüft, desto mehr Unschuldige findet man.`,
  },
  detour: {
    ask: 'Du schaltest ein VPN ein. Was sieht der Messenger-Dienst nicht mehr, was noch immer?',
    expect: 'Nicht mehr, aus welchem Netz du kommst. Noch immer, wer wem schreibt und wann.',
  },
};
