/** What the protocol says to a person: its errors, and the fields of its messages. */
import type { Conversation } from '../../conversation.ts';

export const protocol: Conversation['protocol'] = {
  errors: {
    LegacyCiphertextVersion:
      'Sie ist in einer alten Version geschrieben, die nicht mehr gelesen wird.',
    UnrecognizedCiphertextVersion:
      'Sie ist in einer Version geschrieben, die dieses Handy nicht kennt.',
    UnrecognizedMessageVersion:
      'Sie ist in einer anderen Version geschrieben als der, die dieser Chat spricht.',
    CiphertextMessageTooShort: 'Sie ist zu kurz, um eine Nachricht zu sein.',
    InvalidProtobufEncoding:
      'Ihre Felder lassen sich nicht mehr unterscheiden, oder ein nötiges Feld fehlt.',
    BadKeyType:
      'Ein Schlüssel darin beginnt nicht mit dem Byte 05, ist also keiner von dieser Art.',
    BadKeyLength: 'Ein Schlüssel darin ist nicht 33 Bytes lang.',
    InvalidKeyAgreement: 'Ein Schlüssel darin ist keiner, wie ihn ein ehrliches Handy macht.',
    SignatureValidationFailed:
      'Die Signatur eines Prekeys stammt nicht von dem Identitätsschlüssel, mit dem er kam: Vielleicht hat ihn jemand untergeschoben.',
    InvalidPreKeyId:
      'Sie gehört zu einem Einmal-Schlüssel, der schon verbraucht ist oder den es nie gab.',
    InvalidSignedPreKeyId: 'Sie gehört zu einem signierten Prekey, den dieses Handy nicht hat.',
    SessionNotFound: 'Dieses Handy hat keine Sitzung, um sie zu öffnen.',
    DuplicatedMessage: 'Sie wurde schon einmal geöffnet, und ihr Schlüssel ist weggeworfen.',
    InvalidMessage:
      'Der Prüfcode passt nicht: Sie wurde verändert, ist für ein anderes Handy bestimmt oder überspringt zu viele Nachrichten.',
    UntrustedIdentity: 'Sie kommt mit einem anderen Identitätsschlüssel als dem bisher bekannten.',
    NoSenderKeyState:
      'Sie ist mit einem Gruppenschlüssel verschlüsselt, den dieses Handy nicht bekommen hat.',
    InvalidGroupSignature:
      'Die Signatur passt nicht: Die Nachricht wurde verändert, oder jemand anderes in der Gruppe hat sie geschrieben.',
    InvalidCertificate:
      'Das Zertifikat des sendenden Handys darin stammt nicht vom Dienst, gehört zu einem anderen Schlüssel oder ist abgelaufen.',
    InvalidPadding: 'Die Füllbytes nach dem Text sind nicht mehr so, wie sie gesendet wurden.',
    InvalidFingerprint: 'Der gescannte Code ist keine Sicherheitsnummer.',
    InvalidDevice: 'Die gespeicherten Schlüssel lassen sich nicht lesen.',
  },
  /** The fields of a message: a name, and in one sentence what it is for. */
  fields: {
    version: {
      label: 'Version',
      meaning:
        'Welche Version des Protokolls das ist, und die neueste, die das sendende Handy spricht.',
    },
    tag: { label: 'Feldnummer', meaning: 'Sagt, welches Feld als Nächstes kommt.' },
    length: { label: 'Länge', meaning: 'Sagt, wie viele Bytes das nächste Feld hat.' },
    preKeyId: {
      label: 'Einmal-Prekey',
      meaning:
        'Welcher Einmal-Schlüssel der Gegenseite für diese erste Nachricht verbraucht wurde.',
    },
    baseKey: {
      label: 'Basisschlüssel',
      meaning:
        'Ein öffentlicher Schlüssel nur für diese Sitzung; mit ihm berechnen beide Seiten das erste Geheimnis.',
    },
    identityKey: {
      label: 'Identitätsschlüssel',
      meaning:
        'Der dauerhafte öffentliche Schlüssel des sendenden Handys; für ihn steht die Sicherheitsnummer.',
    },
    message: {
      label: 'Nachricht',
      meaning: 'Die verschlüsselte Nachricht selbst, im Inneren der ersten.',
    },
    registrationId: {
      label: 'Registrierungsnummer',
      meaning: 'Eine Zahl, die das sendende Handy beim Einrichten der App ausgelost hat.',
    },
    signedPreKeyId: {
      label: 'Signierter Prekey',
      meaning: 'Welcher mittelfristige Schlüssel der Gegenseite verwendet wurde.',
    },
    ratchetKey: {
      label: 'Ratchet-Schlüssel',
      meaning:
        'Ein frischer öffentlicher Schlüssel: Bei jedem Wechsel der schreibenden Seite entsteht daraus ein neues Geheimnis.',
    },
    counter: {
      label: 'Zähler',
      meaning: 'Die Nummer dieser Nachricht seit dem letzten solchen Wechsel, gezählt ab 0.',
    },
    previousCounter: {
      label: 'Voriger Zähler',
      meaning:
        'Die Nummer der letzten Nachricht vor diesem Wechsel, damit sich auch verspätete öffnen lassen.',
    },
    ciphertext: {
      label: 'Geheimtext',
      meaning:
        'Der Text, aufgefüllt und mit AES-256 verschlüsselt. Ohne den Schlüssel sieht er aus wie Rauschen.',
    },
    mac: {
      label: 'Prüfcode (MAC)',
      meaning:
        'Zeigt dem anderen Handy, ob die verschlüsselte Nachricht verändert wurde; berechnen kann ihn nur, wer den Schlüssel dieser Nachricht hat.',
    },
    unknownField: {
      label: 'Unbekanntes Feld',
      meaning: 'Ein Feld, das diese Version nicht kennt; es wird übersprungen.',
    },
    unreadable: { label: 'Unlesbar', meaning: 'Ab hier ergeben die Bytes keinen Sinn.' },
  },
  /** Why bytes stop making sense. */
  problems: {
    truncated: 'Ein Feld ist länger als das, was noch übrig ist.',
    malformedVarint: 'Eine Zahl hört nicht auf.',
    malformedField: 'So ein Feld kann es nicht geben.',
    empty: 'Da ist nichts.',
    tooShort: 'Für eine Nachricht ist das zu wenig.',
    legacyVersion: 'Die Version ist zu alt.',
    unknownVersion: 'Diese Version gibt es nicht.',
    wrongFieldType: 'Ein Feld ist von der falschen Art.',
    numberTooLarge: 'Eine Zahl ist größer als erlaubt.',
    badKey: 'Ein Schlüssel ist gar keiner.',
    badCiphertextLength: 'Der Geheimtext besteht nicht aus ganzen Blöcken von 16 Bytes.',
    missingField: 'Ein nötiges Feld fehlt.',
  },
};
