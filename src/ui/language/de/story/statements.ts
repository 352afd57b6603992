/** The sentences of May 2024, taken apart. */
import type { Parts } from '../../messages.ts';

export const statements: Parts['checks']['statements'] = {
  heads: {
    contents: 'Wer was gesagt hat',
    says: 'Was er sagt',
    leavesOut: 'Was er weglässt',
    shows: 'Was die Simulation zeigen kann',
    unknown: 'Was von außen niemand prüfen kann',
    original: 'Original',
    translated: 'Aus dem Englischen übersetzt',
    reported: 'Berichtet, nicht zitiert',
    see: 'Ansehen',
  },
  all: {
    'x-user': {
      who: 'Jemand auf X',
      where: 'auf X; Musk antwortete am 25. Mai 2024 darauf',
      quote:
        'Dass WhatsApp jede Nacht Nutzerdaten exportiere und dass sie ausgewertet und für gezielte Werbung genutzt würden.',
      says: 'In diesem Beitrag ist von Werbung die Rede. Musk antwortete darauf mit einem Satz, in dem sie nicht vorkommt.',
      leavesOut: 'Welche Daten, an wen, und woher der Schreiber es weiß.',
      shows: 'Was in so einem Export stehen könnte: jeder Eintrag und kein einziges Wort.',
      unknown:
        'Was WhatsApps Rechner nachts tun. Für „jede Nacht“ spricht keine Quelle, die wir gelesen haben.',
    },
    musk: {
      who: 'Elon Musk',
      where: 'auf X, 25. Mai 2024',
      quote:
        'WhatsApp exportiert jede Nacht deine Nutzerdaten. Manche Leute glauben immer noch, es sei sicher.',
      says: 'Dass jede Nacht Nutzerdaten aus WhatsApp herausgehen und dass WhatsApp nicht sicher sei.',
      leavesOut:
        'Welche Daten, wohin sie gehen und jeden Beleg. Über Nachrichten und ihre Verschlüsselung sagt er nichts.',
      shows:
        'Dass ein Dienst sehr viel über seine Nutzer wissen und trotzdem keine Nachricht lesen kann.',
      unknown:
        'Ob, wann und was WhatsApp über das hinaus weitergibt, was es angibt. Für „jede Nacht“ spricht keine Quelle, die wir gelesen haben.',
    },
    cathcart: {
      who: 'Will Cathcart, Chef von WhatsApp bei Meta',
      where: 'auf X, berichtet am 28. Mai 2024',
      quote:
        'Viele haben das schon gesagt, aber es lohnt sich, es zu wiederholen: Das stimmt nicht. Wir nehmen Sicherheit ernst, und deshalb verschlüsseln wir deine Nachrichten Ende-zu-Ende. Sie werden uns nicht jede Nacht geschickt und nicht zu uns exportiert.',
      says: 'Dass Nachrichten Ende-zu-Ende-verschlüsselt sind und dass Nachrichten nicht an WhatsApp geschickt oder exportiert werden.',
      leavesOut:
        'Alles, was keine Nachricht ist: wer, wann, von wo, mit welchem Gerät. Auf Metadaten ging er nicht ein, wie der Independent festhielt.',
      shows:
        'Dass der Dienst Bytes hat, die er nicht lesen kann, und ein Protokoll voll mit allem anderen.',
      unknown:
        'Ob die App, die du bekommen hast, genau das tut, was beschrieben ist. Forscher, die sie untersucht haben (2025), fanden: Das Protokoll arbeitet wie beschrieben, aber wer in einer Gruppe ist, bestimmt der Dienst.',
    },
    'cathcart-backup': {
      who: 'Will Cathcart, Chef von WhatsApp bei Meta',
      where: 'auf X, berichtet am 28. Mai 2024',
      quote:
        'Wenn du deine Nachrichten sichern willst, kannst du deinen Cloud-Anbieter nutzen, und auch dafür kannst du Ende-zu-Ende-Verschlüsselung verwenden.',
      says: 'Dass Kopien von Nachrichten bei einem Cloud-Anbieter liegen können und dass man auch sie verschlüsseln kann. Beides ist so.',
      leavesOut:
        'Dass die Verschlüsselung der Backups aus ist, bis jemand sie einschaltet, und dass der Anbieter die Nachrichten sonst bekommt.',
      shows: 'Wer in einem unverschlüsselten Backup was liest.',
      unknown: 'Wie viele sie eingeschaltet haben: Wir fanden keine Zahl.',
    },
    mysk: {
      who: 'Tommy Mysk',
      where: 'auf X, Mai 2024',
      quote:
        'WhatsApp-Nachrichten sind Ende-zu-Ende-verschlüsselt, aber Nutzerdaten sind nicht nur Nachrichten. Dazu gehören auch Metadaten wie der Standort, mit welchen Kontakten jemand kommuniziert, wann jemand üblicherweise online ist und so weiter. Diese Metadaten werden laut eurer Datenschutzrichtlinie tatsächlich für gezielte Werbung in Metas Diensten genutzt. Also hat @elonmusk recht.',
      says: 'Dass Nutzerdaten mehr sind als Nachrichten: So ist es. Dass Metadaten laut Richtlinie der Werbung dienen dürfen: Außerhalb Europas und Großbritanniens nennt sie für geteilte Informationen einen solchen Zweck.',
      leavesOut:
        'Die Region: Die europäischen und britischen Texte vom Juli 2026 haben keinen solchen Zweck; die vom Mai 2024 haben wir nicht gelesen. Und dass WhatsApp angibt, nicht zu protokollieren, wer wem schreibt, keine Kontaktlisten mit Meta zu teilen und im Chat geteilte Standorte nicht sehen zu können. Auch er nennt für „jede Nacht“ keine Quelle.',
      shows: 'Was Metadaten verraten, und dass die Verschlüsselung der Worte daran nichts ändert.',
      unknown:
        'Welche Daten wirklich der Werbung dienen. WhatsApp gibt an, dass andere Meta-Apps sie nicht für Werbung nutzen dürfen, mit Ausnahmen, etwa für alle, die WhatsApp in Metas Kontenübersicht aufnehmen.',
    },
    'lecun-x': {
      who: 'Yann LeCun, leitender KI-Forscher bei Meta',
      where: 'auf X, berichtet am 28. Mai 2024',
      quote: 'wirklich Spaß, völligen Bullshit zu verbreiten',
      says: 'Er fragt Musk, ob das Spaß macht. Es ist ein Urteil über Musk.',
      leavesOut: 'Alles über Daten und Verschlüsselung.',
      shows: 'Nichts: Es gibt darin nichts zu simulieren.',
      unknown: 'Seinen genauen Wortlaut: Er beruht auf einem einzigen Bericht.',
    },
    'lecun-threads': {
      who: 'Yann LeCun, leitender KI-Forscher bei Meta',
      where: 'auf Threads, berichtet am 28. Mai 2024',
      quote: 'Verschwörungstheorien ausspucken',
      says: 'Er wirft Musk das vor, dazu widersprüchliche Aussagen über KI.',
      leavesOut: 'Alles über Daten und Verschlüsselung.',
      shows: 'Nichts: Es gibt darin nichts zu simulieren.',
      unknown: 'Es ist eine Meinung, also gibt es nichts zu prüfen.',
    },
    carmack: {
      who: 'John Carmack',
      where: 'auf X, 25. Mai 2024',
      quote:
        'Ich nehme an, dass Nutzungsmuster und Metadaten der Zustellung erhoben werden, und wenn man in ein Gespräch einen Bot holt, öffnet man es natürlich, aber ich habe weiterhin den Eindruck, dass der Inhalt der Nachrichten von Haus aus sicher ist.',
      says: 'Er fragt nach Belegen dafür, dass Inhalte durchsucht oder übertragen werden, und sagt, was er annimmt: Inhalt sicher, Metadaten erhoben, Bots eine Öffnung.',
      leavesOut: 'Backups: auch sie sind eine Öffnung.',
      shows: 'Alle drei: den verschlüsselten Inhalt, die Metadaten und den Bot, der mitliest.',
      unknown:
        'Was über die Liste in der Richtlinie hinaus erhoben wird; sie nennt Zeit, Häufigkeit und Dauer der Nutzung sowie Daten zu Gerät und Verbindung.',
    },
    henderson: {
      who: 'Tristan Henderson, Universität St Andrews',
      where: 'zur BBC, 28. Mai 2024',
      quote:
        'Besondere Sorge macht, dass WhatsApp Daten mit anderen Meta-Firmen teilt. Dazu gehören genügend Metadaten, damit diese Meta-Firmen Vorschläge machen und personalisierte Werbung zeigen können, was schon für sich zeigt, was Metadaten verraten können.',
      says: 'Dass das Geteilte für Vorschläge und personalisierte Werbung reicht. WhatsApps eigene Liste des Geteilten nennt unter anderem Telefonnummer, Gerät, IP-Adresse und den Umgang mit Unternehmen.',
      leavesOut:
        'Die Region: Die Klausel, die dazu zitiert wurde, steht in der Richtlinie für Nutzer außerhalb Europas und Großbritanniens.',
      shows: 'Was im Protokoll der Mutterfirma steht, und was nicht.',
      unknown: 'Was Metas Firmen daraus folgern.',
    },
    policy: {
      who: 'WhatsApps Datenschutzrichtlinie',
      where:
        'außerhalb der Europäischen Region und Großbritanniens, gültig ab 4. Januar 2021, im Juli 2026 unverändert',
      quote: 'relevante Angebote und Werbung in den Produkten der Meta-Unternehmen zu zeigen',
      says: 'Wozu andere Meta-Firmen geteilte Informationen nutzen dürfen: unter anderem dazu.',
      leavesOut:
        'Ob es geschieht: Eine Richtlinie ist eine Erlaubnis. Die Texte für Europa und Großbritannien vom 2. Juli 2026 enthalten diesen Zweck nicht.',
      shows: 'Die dritte der drei Ebenen, die keine Mathematik zeigen kann.',
      unknown:
        'Was damit geschieht. WhatsApp gibt an, dass andere Meta-Apps seine Daten nicht für Werbung nutzen dürfen, mit Ausnahmen.',
    },
  },
};
