/** For whoever teaches with a scene: what to say, what to ask, what to expect, what to answer. */
import type { Parts } from '../../messages.ts';

export const notes: Parts['notes'] = {
  'two-sentences': {
    say: 'Zwei bekannte Männer, eine App und zwei Sätze, die einander zu widersprechen scheinen.',
    ask: 'Unterstreicht in jedem Satz, wovon er spricht. Ist es dasselbe?',
    expect:
      'Die meisten ergreifen sofort Partei. Lassen Sie die Handzeichen an der Tafel stehen: Sie kommen darauf zurück.',
    responses: {
      M3: 'Wenn es niemand lesen kann: Folgt daraus, dass niemand weiß, dass du geschrieben hast? Die Frage offenlassen.',
    },
  },
  'you-run-the-service': {
    say: 'Zuerst und mit Nachdruck: Diese Verschlüsselung wirkt. Nicht gleich zum „Aber“ eilen.',
    ask: 'Wo ist der Schlüssel? Wer auf dem Weg hat ihn?',
    expect:
      'Viele sagen, Fachleute könnten alles lesen. Schreiben Sie als Mira und lassen Sie sie als Dienst hinsehen.',
    responses: {
      M1: 'Angreifer lesen durchaus Nachrichten, aber auf Umwegen: über ein Handy, ein Backup, einen Bot. Davon handelt Kapitel 7.',
    },
  },
  'change-one-byte': {
    say: 'Nicht lesen können ist das eine, nicht ändern können das andere. Hier versuchen wir das zweite.',
    ask: 'Wie kann das Handy merken, dass von Tausenden Bits eins falsch ist?',
    expect:
      'Meist wird auf eine verstümmelte Nachricht getippt. Kippen Sie mehrere Bytes: Keins kommt durch.',
    responses: {
      M1: 'Versuch jedes Byte, das du willst. Das Handy zeigt nichts oder genau dieselben Worte.',
      M2: 'Sieh dir dieselben Worte als SMS beim Mobilfunkanbieter an: Sie stehen in den Einträgen.',
    },
  },
  'key-in-the-middle': {
    say: 'Eine neue Frage: nicht, ob andere lesen können, sondern wem man schreibt.',
    ask: 'Warum merkt keins der Handys etwas?',
    expect:
      'Überraschung nach dem vorigen Kapitel. Betonen Sie: Die Verschlüsselung hat gewirkt, nur für den falschen Schlüssel.',
  },
  'sixty-digits': {
    say: 'Die sechzig Ziffern sind das Einzige in dieser Geschichte, was die beiden selbst tun müssen.',
    ask: 'Warum nützt es nichts, im Chat zu vergleichen?',
    expect:
      'Manche halten die Ziffern für den Schlüssel. Sie werden aus den öffentlichen Hälften gebildet; sie zu zeigen verrät nichts.',
  },
  'what-goes': {
    say: 'Derselbe Dienst, derselbe Tag, eine Änderung. Wir zählen, was ein Eintrag noch sagt.',
    ask: 'Schreibt auf, was eurer Meinung nach von den Karten verschwindet, bevor wir umschalten.',
    expect: 'Meist wird erwartet, dass auch die Namen verschwinden.',
    responses: {
      M3: 'Der Dienst muss wissen, wohin eine Nachricht geht. Auf welche der neun Angaben könnte er verzichten?',
    },
  },
  'eight-places': {
    say: 'Gehen Sie den Weg einer Nachricht ab und halten Sie an jeder Stelle.',
    ask: 'Was sieht diese Stelle, was die vorige nicht sah, und umgekehrt?',
    expect: 'Dem WLAN wird zu viel zugetraut. Es sieht, dass eine App benutzt wird, nicht mit wem.',
  },
  'three-levels': {
    say: 'Beweis, Versprechen, Regel: die drei Wörter zum Mitnehmen.',
    ask: 'Findet auf der Seite einer App, die ihr kennt, einen Satz von jeder Art.',
    expect:
      'Versprechen gelten als Beweise. Niemand sagt, ein Versprechen sei gelogen; man kann es nur nicht prüfen.',
  },
  'who-is-close': {
    say: 'Alle diese Menschen sind erfunden. Nehmen Sie dafür nie die Chats der Klasse.',
    ask: 'Wie sicher bist du? Setz so viele Münzen, wie du es meinst.',
    expect: 'Meist wird auf die Wohngemeinschaft getippt. Die dickste Linie überrascht.',
    responses: { M4: 'Welche dieser vier Wochen würdest du dann jedem zeigen, der fragt?' },
  },
  'who-works-nights': {
    say: 'Drei Menschen sind nachts wach. Nur einer davon arbeitet.',
    ask: 'Welche weitere Spalte braucht ihr, um sie auseinanderzuhalten?',
    expect:
      'Nach der Zeit allein gleichen sich die drei; fragen Sie nach anderen Gründen, wach zu sein.',
    responses: { M4: 'Stunden ohne Worte: und doch weißt du, wer wann schläft.' },
  },
  'who-is-the-source': {
    say: 'Jemand hat einer Zeitung die Wahrheit gesagt. Sucht ihn nun wie sein Arbeitgeber.',
    ask: 'Würdet ihr nach diesen Einträgen jemanden beschuldigen?',
    expect: 'Manche finden Jonas, manche Chioma. Recht hatte, wer sich nicht ganz sicher war.',
    responses: {
      M5: 'Zeigen Sie auf Chioma: an einem Tag genauso viele, und sie schrieb nur ihrer Schwester.',
      M3: 'Die Worte sind sicher. Dass zwei Nummern um Mitternacht schrieben, steht in den Einträgen.',
    },
  },
  'how-often-right': {
    say: 'An diesem Schritt scheitern auch Fachleute. Köpfe zählen, nicht Prozente.',
    ask: 'Wie viele von 500 schreiben ihr zufällig? Und wie viele sind die Quelle?',
    expect: 'Viel zu hohe Antworten. Zeichnen Sie es: eine Quelle, etwa fünf andere.',
    responses: { M5: 'Zeichne sechs Punkte und fülle einen. So viel beweisen die Einträge.' },
  },
  'press-officer': {
    say: 'Wer seine Arbeit macht, sieht aus wie jemand, der ein Geheimnis verrät.',
    ask: 'Was könnte jede dieser Behauptungen sonst noch sein?',
    expect: '„Aber sie kann es doch erklären.“ Wem, und nach welchen Folgen?',
    responses: {
      M11: 'Sie hat nichts zu verbergen und steht trotzdem auf der Liste.',
      M5: 'Im Eintrag steht, dass ein Handy dort war. Sammelt fünf Gründe, in einer Praxis zu sein.',
    },
  },
  'copy-in-the-cloud': {
    say: 'Hier hat niemand etwas angegriffen. Ein Handy hat eine Kopie gemacht.',
    ask: 'Wessen Backup entscheidet, ob eure Worte sicher sind?',
    expect:
      'Die wenigsten kennen ihre eigene Einstellung. Hausaufgabe: nachsehen und niemandem sagen.',
    responses: {
      M10: 'Der Chat ist unterwegs verschlüsselt. Die Kopie ist etwas anderes, mit einem anderen Schlüssel.',
    },
  },
  'readers-inside': {
    say: 'Verschlüsselung schützt den Weg. Vor dem, dem man schreibt, schützt sie nie.',
    ask: 'Wer ist ein Ende dieses Chats?',
    expect: 'Bots gelten als Teil der App. Sie haben einen Betreiber.',
    responses: { M10: 'Sieh als Bot: Jedes Wort ist da, und nichts wurde geknackt.' },
  },
  'nightly-export': {
    say: 'Zurück zu Musks Satz, diesmal wörtlich genommen.',
    ask: 'Was steht in der Datei, was nicht, und was wissen wir darüber, ob es sie gibt?',
    expect: 'Zwei Irrtümer, in beide Richtungen: Alles steht darin, oder nichts.',
    responses: {
      M1: 'Die Spalte ist schraffiert. Lade die Datei herunter und sieh nach.',
      M10: 'Das Backup ist der eine nächtliche Export, den wir berichtet fanden, und es geht woandershin.',
    },
  },
  'the-detour': {
    say: 'Für VPNs wird viel geworben. Hier sieht man genau, was eins ändert.',
    ask: 'Wer erfährt weniger, wer mehr?',
    expect: 'Dass nun alles verborgen sei. Orte gehen, Kontakte bleiben.',
    responses: {
      M6: 'Der Dienst muss weiterhin zustellen. Also weiß er weiterhin, an wen.',
      M7: 'Für eine IP-Adresse braucht es keine Erlaubnis; jede Verbindung hat eine.',
    },
  },
  'the-price': {
    say: 'Hier ist eine Abwehr, die wirklich eine Spalte wegnimmt. Und hier ist ihre Grenze.',
    ask: 'Würdet ihr auf jede Nachricht zehn Minuten warten?',
    expect:
      'Dass man es dann auch lassen kann. Antwort: Fünf Nachrichten sind mehr als eine und weniger als alle.',
    responses: {
      M6: 'Tor verbirgt, wo du bist. Die Zeit der Quittung ist noch da.',
      M8: 'Vor Menschen verborgen, nicht vor dem Dienst.',
    },
  },
  'your-turn': {
    say: 'Eine Aufgabe für zwei: fünf Minuten, dann vergleichen, was jeder bezahlt hat.',
    ask: 'Welcher Beobachter konnte ihn als letzter noch nennen?',
    expect: 'Alle Schalter an und das Budget gesprengt. Fragen Sie, wofür jeder einzelne war.',
    responses: { M9: 'Die Uhr läuft auf den Handys. Wer hat sonst etwas notiert, und wann?' },
  },
  'each-sentence': {
    say: 'Jetzt prüft die Klasse die Fakten. Ein Satz für jede Gruppe.',
    ask: 'Was sagt er? Was lässt er weg? Was kann niemand prüfen?',
    expect: 'Dass eine Seite gewinnt. Für beide gelten dieselben vier Fragen.',
    responses: {
      M3: 'Er spricht von Nachrichten. Wer den Rest sieht, steht nicht in seinem Satz.',
    },
  },
  garbled: {
    say: 'Keiner dieser Fehler brauchte bösen Willen. Die meisten sind ein Wort breit.',
    ask: 'Welcher ändert den Sinn am meisten?',
    expect: 'Gelächter bei „förmlicher“. Der ernste ist „Informationen“ statt „Metadaten“.',
  },
  'first-guess': {
    say: 'Noch einmal Handzeichen, und die Zahlen neben die ersten schreiben.',
    ask: 'Was müsstet ihr wissen, um sicherer zu sein?',
    expect:
      'Viele wechseln zu „beide“, manche zu „lässt sich nicht sagen“. Mit Begründung ist beides gut.',
  },
  'messengers-compared': {
    say: 'Keine Rangliste: Die beste Wahl hängt davon ab, vor wem man was verbergen will.',
    ask: 'Welche Spalte zählt für Jonas in unserer Geschichte?',
    expect: '„Und welcher ist der sicherste?“ Fragen Sie zurück: gegen wen?',
    responses: {
      M3: 'Verschlüsselt sind die Worte. Dass man schrieb, wem und wann, ist eine Frage für sich.',
    },
  },
  sandbox: {
    say: 'Alle wählen einen Beobachter und finden etwas, was sonst niemand gefunden hat.',
    ask: 'Sagt es in einem Satz: als wer, über wen, wie sicher.',
    expect:
      'Zu starke Behauptungen. Bestehen Sie auf „wie sicher“ und auf dem, was es sonst sein könnte.',
  },
};
