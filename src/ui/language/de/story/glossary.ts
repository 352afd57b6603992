/** Terms, in one or two plain sentences. */
import type { Parts } from '../../messages.ts';

export const glossary: Parts['glossary'] = {
  'end-to-end': {
    term: 'Ende-zu-Ende-Verschlüsselung',
    means:
      'Worte werden auf dem Handy des Absenders verschlüsselt und erst auf dem des Empfängers wieder lesbar. Wer sie weiterleitet, hat keinen Schlüssel.',
  },
  key: {
    term: 'Schlüssel',
    means:
      'Eine lange geheime Zahl, die man zum Ver- und Entschlüsseln braucht. Schlüssel gibt es als Paar: Die öffentliche Hälfte darf man herausgeben, die private bleibt auf dem Handy.',
  },
  ciphertext: {
    term: 'Geheimtext',
    means:
      'Die Bytes, die beim Verschlüsseln aus Worten werden. Ohne Schlüssel sehen sie aus wie Rauschen.',
  },
  'check-code': {
    term: 'Prüfcode',
    means:
      'Ein paar Bytes am Ende einer Nachricht, die nur berechnen kann, wer den Schlüssel hat. Ist auch nur ein Bit geändert, passen sie nicht mehr. Fachleute sagen MAC.',
  },
  'signal-protocol': {
    term: 'Signal-Protokoll',
    means:
      'Öffentliche Regeln, nach denen man Schlüssel vereinbart und Nachrichten verschlüsselt. Signal und WhatsApp nutzen es, und diese Seite auch.',
  },
  ratchet: {
    term: 'Ratsche',
    means:
      'Die Regel, nach der jede Nachricht einen neuen Schlüssel bekommt und alte weggeworfen werden. Wer die Schlüssel von heute stiehlt, kann damit die Nachrichten von gestern nicht lesen.',
  },
  'safety-number': {
    term: 'Sicherheitsnummer',
    means:
      'Sechzig Ziffern, gebildet aus den Schlüsseln beider Seiten. Zeigen beide Handys dieselben, hat niemand eigene Schlüssel dazwischengeschoben. WhatsApp nennt sie Sicherheitscode.',
  },
  service: {
    term: 'Messenger-Dienst',
    means:
      'Die Firma, deren Rechner Nachrichten vom einen Handy annehmen und dem anderen zustellen.',
  },
  'cloud-chat': {
    term: 'Cloud-Chat',
    means:
      'Ein Chat, der nur zwischen Handy und Dienst verschlüsselt ist und beim Dienst liegt. So sind die Chats von Telegram, außer man startet einen geheimen Chat.',
  },
  metadata: {
    term: 'Metadaten',
    means:
      'Daten über Nachrichten: wer, an wen, wann, wie lang, aus welchem Netz, mit welchem Gerät. Auch, wer in welcher Gruppe ist und wann jemand online war.',
  },
  record: {
    term: 'Eintrag, Protokoll',
    means:
      'Ein Eintrag ist eine Zeile, die ein Beobachter aufschreiben könnte. Alle seine Zeilen zusammen sind sein Protokoll.',
  },
  'ip-address': {
    term: 'IP-Adresse',
    means:
      'Die Nummer, unter der ein Gerät oder sein Netz im Internet erreichbar ist. Sie verrät den Anbieter und ungefähr den Ort.',
  },
  'mobile-cell': {
    term: 'Funkzelle',
    means:
      'Das Gebiet, das eine Antenne des Mobilfunknetzes versorgt. Der Betreiber weiß, in welcher Zelle ein Handy ist.',
  },
  'push-service': {
    term: 'Push-Dienst',
    means:
      'Der Dienst von Apple oder Google, über den Apps ein schlafendes Handy wecken. Er erfährt, welche App wann welches Konto weckt.',
  },
  receipt: {
    term: 'Quittung',
    means:
      'Eine kleine automatische Antwort: zugestellt, gelesen. Sie kommt sofort zurück, und das verrät Paare.',
  },
  claim: {
    term: 'Behauptung',
    means:
      'Etwas, das man aus Einträgen gefolgert hat. Es kann falsch sein, darum steht dabei, wie oft so etwas stimmt.',
  },
  'base-rate': {
    term: 'Grundrate',
    means:
      'Wie oft etwas ohnehin so ist, bevor man in Einträge sieht. Ist es selten, sind die meisten Treffer Fehlalarme.',
  },
  backup: {
    term: 'Backup',
    means:
      'Eine Kopie der Chats, meist im Cloud-Konto des Besitzers. Der Anbieter kann sie lesen, außer sie ist verschlüsselt, und das muss man einschalten.',
  },
  bot: {
    term: 'Bot',
    means:
      'Ein Programm, das wie ein Mensch an einem Chat teilnimmt. Es ist ein Ende des Chats, und sein Betreiber liest, was es liest.',
  },
  scanning: {
    term: 'Scannen auf dem Gerät',
    means:
      'Ein Programm auf dem Handy durchsucht Nachrichten vor dem Verschlüsseln. Die Verschlüsselung bleibt ganz, aber nicht mehr nur die Enden sehen die Worte.',
  },
  'pen-register': {
    term: 'Pen register',
    means:
      'Eine Anordnung in den USA, von jetzt an festzuhalten, wer mit wem kommuniziert, ohne Inhalt. Laut einem FBI-Blatt von 2021 liefert WhatsApp solche Daten alle 15 Minuten.',
  },
  vpn: {
    term: 'VPN',
    means:
      'Ein Umweg über den Rechner eines VPN-Betreibers. Seiten und Dienste sehen dessen Adresse statt deiner; der Betreiber sieht, was vorher dein Anbieter sah.',
  },
  tor: {
    term: 'Tor',
    means:
      'Ein Netz, das vor einem Beobachter am Ort verbirgt, womit man sich verbindet. Wer beide Enden sieht, kann trotzdem die Zeiten vergleichen.',
  },
  'sealed-sender': {
    term: 'Verborgener Absender (sealed sender)',
    means:
      'Signals Art, den Namen des Absenders in den verschlüsselten Teil zu legen. Empfänger, Zeit, Größe und Netzadresse bleiben sichtbar.',
  },
  padding: {
    term: 'Auffüllen (padding)',
    means:
      'Nachrichten werden auf eine gemeinsame Größe aufgefüllt, damit die Größe weniger verrät. Signal füllt auf Vielfache von 80 Bytes auf. Zeit und Partner bleiben, wie sie sind.',
  },
  mixnet: {
    term: 'Mixnetz',
    means:
      'Ein Netz, das Pakete gleicher Größe verzögert, mischt und Attrappen dazugibt, damit niemand eins verfolgen kann. Das kostet Zeit und Daten.',
  },
};
