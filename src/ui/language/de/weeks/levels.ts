/** Who can observe a town, what they say of it, and why something is not there. */
import { of as whose } from '../grammar.ts';
import type { Weeks } from '../../weeks.ts';

export const levels: Weeks['levels'] = {
  /** The three levels, never merged. */
  names: {
    see: 'kann sehen',
    keep: 'speichert nach eigener Aussage',
    share: 'gibt nach eigener Aussage weiter',
  },
  stands: {
    see: 'Das entscheidet die Technik.',
    keep: 'Ein Versprechen: Von außen kann es niemand nachprüfen.',
    share: 'Eine Richtlinie: Sie kann sich ändern und ist je nach Region verschieden.',
  },
  values: {
    yes: 'ja',
    no: 'nein',
    unsaid: 'sagt nichts dazu',
    unknown: 'wir fanden keine Quelle',
    'not-applicable': 'keine Firma: verspricht nichts',
  },
  inference: 'unsere Schlussfolgerung',
  regions: {
    europe: 'in Europa und im Vereinigten Königreich',
    'outside-europe': 'außerhalb Europas und des Vereinigten Königreichs',
    us: 'nach US-Recht',
    germany: 'in Deutschland',
  },
  asOf: (date) => `Stand ${date}`,
  kinds: {
    end: {
      name: (of) => `${whose(of)} Handy`,
      who: 'Jemand aus dem Chat. Das Handy hat die Schlüssel, also auch den Text.',
    },
    wifi: {
      name: (of) => `WLAN: ${of}`,
      who: 'Wer dieses WLAN betreibt. Sieht, welches Gerät sich mit welchem Server verbindet, wann und wie viel, solange es hier ist.',
    },
    provider: {
      name: (of) => `Anbieter: ${of}`,
      who: 'Ein Internet- und Mobilfunkanbieter. Sieht, wann seine Kunden womit verbunden sind, wie viel hindurchgeht und in welcher Funkzelle ein Handy ist.',
    },
    service: {
      name: () => 'Messenger-Dienst',
      who: 'Stellt Nachrichten zu. Muss wissen, für wen jede ist, und sieht darum viel von dem, was sie umgibt.',
    },
    parent: {
      name: () => 'Mutterkonzern',
      who: 'Ihm gehört der Dienst. Bekommt, was die Richtlinie nennt: Konto, Handy, Adresse, Nutzung des Dienstes, Umgang mit Unternehmen. Eine Liste, wer wem schrieb, bekommt er nicht.',
    },
    push: {
      name: () => 'Push-Dienst',
      who: 'Weckt Apps auf Handys. Sieht, welche App auf welchem Handy geweckt wurde und wann.',
    },
    backup: {
      name: () => 'Backup-Anbieter',
      who: 'Bewahrt die nächtlichen Kopien der Handys auf. Ist das Backup nicht Ende-zu-Ende-verschlüsselt, kann er sie öffnen.',
    },
    vpn: {
      name: () => 'VPN-Firma',
      who: 'Alle Handys gehen durch ihr VPN. Sie sieht, was sonst der Anbieter sähe: welcher Kunde mit welchem Server spricht, von welcher Adresse, wann und wie viel.',
    },
    scanner: {
      name: () => 'Wer die Suchliste führt',
      who: 'Ein Was-wäre-wenn: Die App vergleicht jeden Text mit einer Liste, bevor sie ihn verschlüsselt, und gibt Treffer weiter. Die Liste kennt Buchstaben, nicht, was jemand meint.',
    },
    'authority-past': {
      name: (of) => `Behörde, Gespeichertes: ${of}`,
      who: 'Darf verlangen, was über eine Person gespeichert ist. Was nie gespeichert wurde, kann niemand herausgeben.',
    },
    'authority-now': {
      name: (of) => `Behörde, von jetzt an: ${of}`,
      who: 'Darf vom achten Tag an aufzeichnen lassen, mit wem eine Person Kontakt hat. Kein Text, und nichts von früher.',
    },
    bot: {
      name: (of) => `Bot in der Gruppe ${of}`,
      who: 'Ein Programm, das Mitglied der Gruppe ist. Für den Bot endet die Verschlüsselung an der Tür der Gruppe: Er liest dort jede Nachricht.',
    },
    business: {
      name: (of) => `Unternehmen: ${of}`,
      who: 'Ein Unternehmen, dem man schreibt. Es liest, was man ihm schreibt, und womöglich auch die Firma, die sein Chat-System betreibt.',
    },
    number: {
      name: (of) => `Alle mit ${whose(of)} Nummer`,
      who: 'Es genügt die Nummer. Mit den üblichen Einstellungen zeigt die App allen, wann diese Person online ist.',
    },
    'unlocked-phone': {
      name: (of) => `Wer ${whose(of)} entsperrtes Handy hat`,
      who: 'Liest alles, was darauf ist. Daran ändert keine Verschlüsselung auf dem Weg etwas.',
    },
    malware: {
      name: (of) => `Schadprogramm auf ${whose(of)} Handy`,
      who: 'Ein Programm, das auf dem Handy selbst mitliest, im selben Augenblick, samt Text und Ort. Die Verschlüsselung endet, wo der Text angezeigt wird.',
    },
  },
  absence: {
    'not-kept': 'Wer es hätte, speichert so etwas nach eigener Aussage nicht.',
    'not-shared': 'Das nennt der Dienst nicht unter dem, was er an diesen Konzern weitergibt.',
    'sender-sealed': 'Der Absender steht innen, wo nur der Empfänger lesen kann.',
    mixed: 'Auf dem Weg durch das Mixnetz unter vielen anderen verloren gegangen.',
    'not-offered': 'So etwas hat dieser Dienst für Behörden nicht.',
    'not-ordered': 'Die Anordnung verlangt es nicht.',
    'no-number': 'Dieser Messenger kennt niemanden unter einer Telefonnummer.',
    'hidden-by-setting':
      'Eine Einstellung: Die App zeigt es anderen nicht. Der Dienst erfährt es trotzdem.',
    'in-tunnel':
      'In einem Tunnel verschlüsselt: Zu sehen ist nur, dass ein VPN oder Tor benutzt wird.',
    'behind-relay': 'Server sehen die Adresse eines VPN oder von Tor, und dort ist niemand.',
    'not-uploaded': 'Kein Handy lädt sein Adressbuch hoch.',
    'backup-sealed': 'Das Backup ist mit einem Schlüssel verschlüsselt, den nur sein Besitzer hat.',
    'put-out': 'Der Bot ist nicht mehr in der Gruppe.',
    'among-phones':
      'Gruppen machen die Handys unter sich aus: Hier ist jede Nachricht für eine Person.',
  },
};
