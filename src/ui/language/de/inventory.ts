/** The ten questions before and after. */
import type { inventory as english } from '../en/inventory.ts';
import { count, of as whose } from './grammar.ts';

export const inventory: typeof english = {
  title: 'Was denkst du?',
  intro:
    'Zehn Fragen, vor der Geschichte und danach noch einmal. Noten gibt es nicht. Am Ende steht in Worten, welche deiner Vorstellungen sich bewegt haben.',
  private:
    'Deine Antworten bleiben in diesem Tab. Sie werden niemandem geschickt und nirgends gespeichert, und wenn du den Tab schließt, sind sie weg, es sei denn, du sicherst sie als Datei.',
  begin: 'Die zehn Fragen beantworten',
  answered: (n, of) => `${n} von ${of} beantwortet`,
  openOnes: (n) =>
    `${count(n, 'Frage ist', 'Fragen sind')} offen. Das darf so bleiben: Was offen ist, sagt nichts aus.`,
  before: 'Vor der Geschichte',
  after: 'Nach der Geschichte',
  closeBefore: 'Fertig: jetzt die Geschichte',
  between:
    'Für diesen Tab gemerkt. Lies die Geschichte, probier alles aus und komm für dieselben Fragen mit anderen Namen und Zahlen zurück.',
  goOn: 'Gelesen: Frag mich noch einmal',
  change: 'Meine Antworten ändern',
  closeAfter: 'Zeigen, was sich bewegt hat',
  save: 'Antworten als Datei sichern',
  open: 'Gesicherte Antworten öffnen',
  opened: 'Die Antworten aus der Datei sind jetzt hier.',
  replace: 'Das Öffnen ersetzt die Antworten in diesem Tab.',
  problems: {
    'too-large': 'Diese Datei ist viel größer als gesicherte Antworten. Es wurde nichts geändert.',
    'not-json':
      'Diese Datei lässt sich nicht als gesicherte Antworten lesen. Es wurde nichts geändert.',
    'not-ours': 'In dieser Datei ist etwas anderes. Es wurde nichts geändert.',
    newer: 'Diese Datei stammt aus einer neueren Fassung dieser Seite. Es wurde nichts geändert.',
    broken: 'In dieser Datei passt etwas nicht zu den Fragen. Es wurde nichts geändert.',
    unreadable: 'Dein Browser konnte diese Datei nicht lesen. Es wurde nichts geändert.',
  },
  forget: 'Meine Antworten wegwerfen',
  forgot: 'Deine Antworten sind weg.',
  undo: 'Rückgängig',
  print: 'Beide Bögen und die Lösungen drucken',

  question: (n) => `Frage ${n}`,
  yes: 'Ja',
  no: 'Nein',
  saidYes: 'ja',
  saidNo: 'nein',
  coins: {
    rule: 'Leg zehn Münzen so auf die Antworten, wie du an sie glaubst: alle auf eine, wenn du sicher bist; verteilt, wenn du zweifelst. Sicher und falsch kostet am meisten.',
    left: (n) => (n === 0 ? 'Alle Münzen liegen.' : `Noch ${count(n, 'Münze', 'Münzen')}`),
    more: (answer) => `Eine Münze mehr: ${answer}`,
    less: (answer) => `Eine Münze weniger: ${answer}`,
    on: (n) => count(n, 'Münze', 'Münzen'),
  },
  interval: {
    rule: 'Gib eine Spanne an, in der die Antwort deiner Meinung nach liegt: eng, wenn du sicher bist; weit, wenn du zweifelst.',
    from: 'Mindestens, in Prozent',
    until: 'Höchstens, in Prozent',
    swapped: 'Die Spanne reicht von der kleineren zur größeren Zahl.',
  },
  tell: {
    rule: 'Ein paar Sätze in eigenen Worten. Niemand liest sie außer dir.',
    label: 'Deine Worte',
    mark: 'Lies es noch einmal. Was steht darin?',
  },

  names: {
    a: { one: 'Lena', other: 'Omar', tool: 'ein VPN' },
    b: { one: 'Kaya', other: 'Piet', tool: 'Tor' },
  },
  observers: {
    wifi: 'wer das WLAN betreibt',
    provider: 'der Internetanbieter',
    service: 'der Messenger-Dienst',
    push: 'der Push-Dienst, der das Handy weckt',
    backup: 'die Cloud, in die das Handy die Chats nachts sichert, wie es meist eingestellt ist',
    bot: 'ein Bot, der zur Gruppe hinzugefügt wurde',
    business: 'das Unternehmen, in einem Chat mit einem Unternehmen',
  },

  items: {
    sees: {
      ask: (one, other) =>
        `${one} schreibt ${other} in einem Chat, der wie der von WhatsApp Ende-zu-Ende-verschlüsselt ist. Wer kann was sehen?`,
      columns: {
        words: 'den Text',
        peer: 'an wen',
        time: 'dass etwas gesendet wurde und wann',
        typing: 'dass jemand tippt',
      },
      why: 'Den Text können nur die beiden Handys öffnen. Der Dienst erfährt, wem er wann zustellen soll und wer gerade tippt. WLAN, Anbieter und Push-Dienst sehen, dass die App benutzt wird und wann; alles Übrige zieht verschlossen an ihnen vorbei.',
    },
    switch: {
      ask: (one, other) =>
        `${one} und ${other} haben bisher einen Messenger benutzt, der mitlesen konnte. Jetzt ist er Ende-zu-Ende-verschlüsselt. Was sieht die Firma dahinter nicht mehr?`,
      options: {
        all: 'Gar nichts mehr von den beiden.',
        words: 'Den Text, sonst nichts.',
        who: 'Wer wem schreibt.',
        none: 'Es ändert sich nichts: Sie liest wie bisher mit.',
      },
      why: 'Zwei Protokolle derselben Tage unterscheiden sich in einer Spalte: dem Text. Wer, an wen, wann und von wo bleibt.',
    },
    sms: {
      ask: (one, other) =>
        `Die App ist gestört, also schickt ${one} an ${other} dieselben Worte als SMS. Wer kann sie unterwegs lesen?`,
      options: {
        nobody: 'Niemand: Das Mobilfunknetz verschlüsselt.',
        alike: 'So viele wie vorher: Beides ist gleich sicher.',
        carrier: 'Der Mobilfunkanbieter.',
        moot: 'Alle, die sich auskennen, genau wie in der verschlüsselten App.',
      },
      why: 'Eine SMS liegt beim Anbieter offen. In einer Umfrage unter 125 Menschen hielt die Hälfte SMS und Festnetz für ebenso sicher.',
    },
    vpn: {
      ask: (one, other, tool) =>
        `${one} schaltet ${tool} ein und schreibt ${other} wie immer. Was sieht der Messenger-Dienst jetzt?`,
      options: {
        whom: 'Nicht mehr, an wen.',
        nothing: 'Überhaupt nichts mehr.',
        address: 'Eine andere Netzadresse, und an wen und wann wie bisher.',
        useless: 'Genau dasselbe wie vorher: Es ändert nichts.',
      },
      why: 'Ein VPN oder Tor ändert, von wo du zu kommen scheinst. Der Dienst stellt weiter für dein Konto zu: Er weiß, an wen.',
    },
    survives: {
      ask: (one) => `${one} ändert drei Einstellungen in einer App wie WhatsApp. Was gilt danach?`,
      rows: {
        permission: 'Sie verbietet der App den Standort.',
        'last-seen': 'Sie verbirgt, wann sie zuletzt online war.',
        vanishing: 'Sie lässt Nachrichten nach einem Tag verschwinden.',
      },
      columns: {
        area: 'Der Dienst weiß weiterhin ungefähr, wo sie ist.',
        exact: 'Der Dienst kennt weiterhin den genauen Ort.',
        others: 'Andere in der App sehen weiterhin, wann sie online war.',
        service: 'Der Dienst weiß weiterhin, wann sie online ist.',
        sent: 'Der Dienst hat trotzdem erfahren, wem sie wann schrieb.',
        read: 'Der Dienst kann lesen, was verschwunden ist.',
      },
      why: 'Netzadresse und Vorwahl verraten auch ohne Erlaubnis eine ungefähre Gegend. Was man vor anderen verbirgt, ist vor dem Dienst nicht verborgen. Es verschwindet der Text auf den Handys, nicht, dass etwas gesendet wurde.',
    },
    doors: {
      ask: (one) =>
        `${whose(one)} Chats sind Ende-zu-Ende-verschlüsselt. Wer kann trotzdem Text daraus lesen?`,
      column: 'kann Text lesen',
      why: 'Ein gewöhnliches Backup ist eine Kopie des Textes mit eigenem Schloss; ein Bot und ein Unternehmen sind selbst ein Ende des Chats und lesen ihn. Die Netze und der Dienst haben verschlossene Bytes.',
    },
    harmless: {
      ask: (one) =>
        `Ein Protokoll über vier Wochen: wann ${one} wem schrieb und aus welchen Netzen, kein Wort Text. Was lässt sich redlich sagen?`,
      options: {
        bill: 'Es ist nicht mehr als eine Telefonrechnung: Daraus erfährt man nichts.',
        likely:
          'Wohnung, Arbeit, Nächte und nahe Menschen lassen sich oft erschließen, manchmal falsch.',
        innocent: 'Das geht nur jemanden an, der etwas zu verbergen hat.',
        proof: 'Es beweist, was dieser Mensch mit wem getan hat.',
      },
      why: 'Studien fanden in solchen Daten Beziehungen, Orte und sogar Krankheiten, und Europas höchstes Gericht spricht von sehr genauen Schlüssen. Es bleiben Schlüsse, und manche sind falsch: auch über Menschen, die nichts zu verbergen haben.',
    },
    sure: {
      ask: (people, oneIn) =>
        `${people} Menschen konnten ein Papier öffnen; einer davon gab es einer Reporterin. Die Quelle fällt im Protokoll in acht von zehn Fällen auf; von den anderen hatte eine Person von ${oneIn} zufällig Kontakt zur Reporterin. Das Protokoll nennt eine Person. Wie wahrscheinlich ist sie die Quelle?`,
      why: (percent, byChance) =>
        `${percent} von 100. Allein durch Zufall passen etwa ${byChance} andere genauso gut. Auch eine gute Regel irrt oft, wenn sie unter vielen eine einzige Person sucht.`,
    },
    source: {
      ask: (one, other) =>
        `Drei aus einer Firma hatten Kontakt zu einer Reporterin, bevor sie veröffentlichte. ${one} arbeitet in der Pressestelle und schrieb am meisten. ${other} schrieb einmal, spät nachts. Die dritte Person rief sie an. Wer gab ihr das Papier? Du hast das Protokoll und sonst nichts.`,
      options: {
        most: (one) => `${one}, mit den meisten Nachrichten.`,
        night: (_one, other) => `${other}, mit der Nachricht in der Nacht.`,
        open: 'Aus dem Protokoll lässt es sich nicht wissen.',
        nothing: 'So ein Protokoll sagt darüber überhaupt nichts.',
      },
      why: 'Das Protokoll grenzt viele auf drei ein, und das ist etwas. Wer von den dreien es war, kann es nicht sagen: Mehrere, die passen, teilen sich, was da ist, und wer die Reporterin persönlich traf, steht in keinem Protokoll.',
    },
    explain: {
      ask: (one) =>
        `Jemand sagt zu ${one}: „Meine Chats sind verschlüsselt, also weiß niemand etwas über mich.“ Was würdest du antworten?`,
      marks: {
        both: 'Es trennt den Text von dem, was ihn umgibt: wer, wann, wo, wie viel.',
        observer: 'Es nennt jemanden, der etwas sieht, und was.',
        limit: 'Es sagt, was Verschlüsselung wirklich schützt oder wo sie endet.',
        doubt: 'Es sagt, dass Schlüsse aus solchen Spuren falsch sein können.',
      },
      why: 'Drei von den vieren ergeben eine gute Antwort.',
    },
  },

  ideas: {
    M1: {
      belief: 'Wer sich genug Mühe gibt, liest verschlüsselte Nachrichten.',
      truth: 'Unterwegs kann sie niemand öffnen außer den beiden Handys.',
    },
    M2: {
      belief: 'SMS ist genauso sicher.',
      truth: 'Eine SMS kann der Anbieter lesen.',
    },
    M3: {
      belief: 'Verschlüsselt heißt: Niemand weiß, dass ich geschrieben habe.',
      truth: 'Der Text ist verborgen; dass du schriebst, wann und wem, sieht der Dienst.',
    },
    M4: {
      belief: 'Metadaten sind harmlos.',
      truth: 'Aus Wer, Wann und Wo lässt sich viel von einem Leben erschließen.',
    },
    M5: {
      belief: 'Metadaten beweisen es.',
      truth: 'Sie legen etwas nahe, mehr oder weniger wahrscheinlich, und irren sich.',
    },
    M6: {
      belief: 'Ein VPN oder Tor verbirgt, wem ich schreibe.',
      truth: 'Vor dem Dienst verbirgt es, wo du bist, nicht, wem du schreibst.',
    },
    M7: {
      belief: 'Ohne Standortfreigabe kein Standort.',
      truth: 'Die Netzadresse verrät eine ungefähre Gegend.',
    },
    M8: {
      belief: 'Wer „zuletzt online“ verbirgt, ist verborgen.',
      truth: 'Vor anderen in der App, nicht vor dem Dienst.',
    },
    M9: {
      belief: 'Gelöschtes hinterlässt keine Spur.',
      truth: 'Der Text geht; dass etwas gesendet wurde, war schon beim Senden bekannt.',
    },
    M10: {
      belief: 'Backups und Bots sind mitverschlüsselt.',
      truth: 'Es sind Türen neben dem Schloss, jede mit eigenem Schlüssel oder ohne.',
    },
    M11: {
      belief: 'Das geht nur Leute an, die etwas zu verbergen haben.',
      truth: 'Schlüsse können falsch sein, auch über Menschen, die nichts zu verbergen haben.',
    },
  },
  result: {
    title: 'Was sich bewegt hat',
    groups: {
      'let-go': 'Davon hast du dich gelöst',
      weaker: 'Daran hältst du weniger fest',
      kept: 'Das ist geblieben',
      stronger: 'Das ist stärker geworden',
      never: 'Das dachtest du weder vorher noch nachher',
      unknown: 'Hierzu sagen deine Antworten nichts',
    },
    nothing:
      'Es hat sich nichts bewegt. Entweder wusstest du es, oder die Geschichte hat dich nicht überzeugt; beides ist eine Antwort.',
    instead: (truth) => `Was Simulation und Quellen sagen: ${truth}`,
    look: 'Noch einmal ansehen:',
    chapter: (n) => `Kapitel ${n}`,
    doubt: {
      better:
        'Deine Gewissheit passt besser zu den Tatsachen als vorher: Du sagst genauer, wie sicher man sein darf.',
      same: 'Wie sicher du bist, passt so gut zu den Tatsachen wie vorher.',
      worse:
        'Du bist sicherer, als die Tatsachen es erlauben, oder zweifelst, wo sie klar sind. Ein zweiter Blick lohnt sich.',
    },
    few: 'Zehn Fragen sind eine kleine Stichprobe: Lies das als Hinweis auf Vorstellungen, nicht als Maß für dich.',
    key: 'Alle Antworten mit Gründen und Quellen',
    yours: (answer) => `Deine Antwort: ${answer}`,
    right: (answer) => `Passt am besten: ${answer}`,
    none: 'keine',
    span: (from, until) => `${from} bis ${until} von 100`,
    about: (n) => `Etwa ${n} von 100`,
    simulated: 'In der Simulation auf dieser Seite ausgerechnet.',
    inferred: 'Unsere Schlussfolgerung.',
  },
  sheet: {
    title: (form) => `Wer sieht was: zehn Fragen, Bogen ${form}`,
    forms: { a: 'A', b: 'B' },
    key: (form) => `Lösungen zu Bogen ${form}`,
    name: 'Name oder Zeichen (kein echter Name nötig):',
    pilot:
      'Bogen A vorher, Bogen B nachher, oder umgekehrt. Zum Darüberreden, nicht für eine Note.',
  },
};
