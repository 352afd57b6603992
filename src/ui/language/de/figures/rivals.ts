/** Abbildung 8: Messenger nebeneinander, mit Quellen und Stand. */
import type { Figures } from '../../figures.ts';

export const rivals: Figures['rivals'] = {
  heading: 'Was sie verbergen und was sie versprechen',
  lead: 'Was jeder verbirgt, was er offen lässt und was er nur verspricht, soweit wir es nachlesen konnten. Das ist keine Empfehlung: Jedes Feld sagt, worauf es beruht und von wann es spricht.',
  title: 'Messenger, Eigenschaft für Eigenschaft',
  say: (known, of, unknown) =>
    `${known} von ${of} Feldern beruhen auf einer Quelle oder auf unserer Schlussfolgerung. Zu ${unknown} haben wir keine Quelle gefunden; dort steht „unbekannt“.`,
  more: 'Mehr Messenger',
  fewer: 'Weniger Messenger',
  property: 'Eigenschaft',
  messenger: 'Messenger',
  says: 'In Worten',
  ground: 'Beruht auf',
  note: 'Wo und wann',
  stance: 'Kurz gesagt',
  stances: {
    hidden: 'verborgen',
    promised: 'ein Versprechen',
    visible: 'zu sehen',
    partly: 'teils',
    unknown: 'unbekannt',
  },
  names: {
    sms: 'SMS',
    telegram: 'Telegram',
    whatsapp: 'WhatsApp',
    signal: 'Signal',
    threema: 'Threema',
    imessage: 'iMessage',
    rcs: 'RCS',
    simplex: 'SimpleX',
    viber: 'Viber',
    line: 'LINE',
    wechat: 'WeChat',
  },
  properties: {
    sealed: 'Standardmäßig Ende-zu-Ende-verschlüsselt',
    sender: 'Wer schreibt, für den Dienst',
    recipient: 'An wen und wann, für den Dienst',
    groups: 'Gruppen, für den Dienst',
    contacts: 'Adressbuch',
    account: 'Was ein Konto ist',
    backup: 'Backup der Nachrichten',
    kept: 'Was davon gespeichert wird, wer wem schrieb',
    authority: 'Was eine Behörde bekommt',
    length: 'Länge des Textes, für den, der die Bytes sieht',
  },
  unknown: 'Dazu haben wir nichts gelesen.',
  cells: {
    sms: {
      sealed: 'Nein. Der Netzbetreiber kann den Text lesen.',
      sender: 'Der Netzbetreiber sieht es.',
      recipient: 'Der Netzbetreiber sieht es.',
      groups: 'Es gibt keine: Jeder bekommt eine eigene Nachricht.',
      contacts: 'Nicht nötig: Man wählt die Nummer.',
      account: 'Eine Telefonnummer.',
      kept: 'Von einem Kunden kam ein halbes Jahr an Verbindungen und Orten ans Licht.',
      length: 'Offen wie der Text.',
    },
    telegram: {
      sealed:
        'Nein: Chats und alle Gruppen liegen beim Dienst. Nur geheime Chats zu zweit sind verschlüsselt, und die muss man von Hand beginnen.',
      sender: 'Er hat die Chats selbst.',
      recipient: 'Er hat die Chats selbst.',
      groups: 'Alle Gruppen liegen beim Dienst.',
      account: 'Eine Telefonnummer.',
      backup: 'Nicht nötig: Die Chats liegen beim Dienst.',
      kept: 'Die Chats selbst.',
      authority:
        'IP-Adresse und Telefonnummer von denen, die gegen die Regeln verstoßen, auf eine gültige Anfrage. Vor September 2024 nach eigener Aussage nur in bestätigten Terrorfällen.',
    },
    whatsapp: {
      sealed:
        'Ja: Chats, Gruppen, Anrufe. Manche Chats mit Unternehmen und was man Meta AI sagt, sind es nicht.',
      sender: 'Er stellt nach Konten zu, kann es also sehen.',
      recipient:
        'Die Richtlinie nennt die Zeiten von Senden und Empfangen. Für wen es ist, muss er wissen, um es zuzustellen.',
      groups: 'Er kennt Mitglieder, Namen und Beschreibungen.',
      contacts:
        'Wird regelmäßig hochgeladen, wenn man es erlaubt, auch mit Menschen, die den Dienst nicht nutzen.',
      account: 'Eine Telefonnummer.',
      backup:
        'Bei Google oder Apple, für sie offen, wenn man die Ende-zu-Ende-Verschlüsselung nicht einschaltet.',
      kept: 'Er sagt, dass er keine Protokolle führt, wer wem schreibt. Die Richtlinie nennt Zeit, Häufigkeit und Dauer der Nutzung.',
      authority:
        'Kontodaten; mit stärkeren Mitteln Adressbuch und Gruppen; von da an alle 15 Minuten Absender und Empfänger jeder Nachricht. Kein Text.',
      length: 'Kaum verborgen: Es kommen 1 bis 16 zufällige Bytes dazu.',
    },
    signal: {
      sealed: 'Ja.',
      sender:
        'Im Umschlag verschlossen, zwischen Menschen, die sich kennen. Die Netzadresse ist weiter zu sehen, und Quittungen können im Lauf eines Gesprächs das Paar verraten.',
      recipient: 'Er muss wissen, für wen jede Nachricht ist, und sieht, wann sie kommt.',
      groups:
        'Wer Mitglied ist, sichert die Verschlüsselung. Was der Dienst sonst davon sieht, haben wir nicht gelesen.',
      contacts:
        'Wird in einem versiegelten Teil seiner Rechner verglichen, sodass der Dienst es nicht erfährt.',
      account:
        'Eine Telefonnummer zur Anmeldung; von selbst verborgen vor denen, die sie nicht haben.',
      kept: 'Auf Anordnungen konnte er nur zwei Daten herausgeben: wann angemeldet, wann zuletzt verbunden.',
      authority: 'Wann angemeldet und wann zuletzt verbunden.',
      length: 'Aufgefüllt auf ein Vielfaches von 80 Bytes.',
    },
    threema: {
      sealed: 'Ja.',
      sender: 'Er stellt nach IDs zu, kann es also sehen.',
      recipient: 'Er stellt nach IDs zu, kann es also sehen.',
      contacts:
        'Nicht nötig. Erlaubt man es, bleiben Hashwerte davon nach eigener Aussage nur kurz im Speicher; Threema warnt selbst, dass sich Hashwerte von Nummern umkehren lassen.',
      account: 'Eine zufällige ID. Telefonnummer und E-Mail sind freiwillig.',
      authority:
        'Hashwert von Telefonnummer oder E-Mail, falls angegeben, ein Push-Token, Tag der Anlage und der letzten Anmeldung. Kein Text.',
    },
    imessage: {
      sealed: 'Ja, seit 2011.',
      backup: 'Mit einem Backup in iCloud hat Apple die Nachrichten und den Schlüssel dazu.',
      kept: 'Nachschlagen einer Nummer, bis zu 25 Tage.',
      authority:
        'Kontodaten; mit richterlicher Anordnung 25 Tage an Nachschlagen; mit Durchsuchungsbeschluss Backups und damit Nachrichten.',
      length:
        'Aus der Größe der Pakete auf etwa sechs Zeichen genau. Apple hat das Verfahren seither geändert.',
    },
    rcs: {
      sealed: 'Seit März 2025 festgelegt; zwischen Apple und Google seit Mai 2026 im Test.',
      sender: 'Netzbetreiber und Plattformen sehen es.',
      recipient: 'Netzbetreiber und Plattformen sehen es.',
      length: 'Netzbetreiber und Plattformen sehen es.',
    },
    simplex: {
      recipient:
        'Er sieht, wann die Enden einer Warteschlange online sind und wie viele Nachrichten hindurchgehen; ohne Tor auch IP-Adressen.',
      account: 'Keins: eine Warteschlange für jeden Kontakt.',
      length: 'Alle Blöcke haben 16 KB.',
    },
    viber: {
      sealed: 'Ja.',
      authority:
        'Kontodaten, die IP-Adresse bei der Anmeldung und einen Verlauf der Nachrichten ohne Text.',
    },
    line: {
      sealed: 'Nicht unter denen, die es von selbst tun.',
      authority:
        'Kontodaten; mit Durchsuchungsbeschluss bis zu sieben Tage an Chats, die nicht Ende-zu-Ende-verschlüsselt sind.',
    },
    wechat: {
      sealed: 'Nicht unter denen, die es von selbst tun.',
      authority:
        'Nichts über Konten, die in China angelegt wurden; von anderen Name, Nummer, E-Mail, IP-Adresse.',
    },
  },
};
