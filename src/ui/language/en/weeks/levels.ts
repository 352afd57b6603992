/** Who can observe a town, what they say of it, and why something is not there. */

export const levels = {
  /** The three levels, never merged. */
  names: {
    see: 'can see',
    keep: 'says it keeps',
    share: 'says it shares',
  },
  /** What each of the three stands on. */
  stands: {
    see: 'How the system works decides this.',
    keep: 'A promise: nobody outside can check it.',
    share: 'A policy: it can change, and it differs by region.',
  },
  values: {
    yes: 'yes',
    no: 'no',
    unsaid: 'does not say',
    unknown: 'we found no source',
    'not-applicable': 'no company: makes no promise',
  },
  inference: 'our inference',
  regions: {
    europe: 'in Europe and the UK',
    'outside-europe': 'outside Europe and the UK',
    us: 'under US law',
    germany: 'in Germany',
  },
  asOf: (date: string) => `as of ${date}`,
  /** Kinds of observers: their name in a list, and in one line who they are and what they see. */
  kinds: {
    end: {
      name: (of: string) => `${of}’s phone`,
      who: 'A person in the chat. Their phone has the keys, so it has the words.',
    },
    wifi: {
      name: (of: string) => `Wi-Fi: ${of}`,
      who: 'Whoever runs this Wi-Fi. Sees which device talks to which server, when and how much, for as long as it is here.',
    },
    provider: {
      name: (of: string) => `Provider: ${of}`,
      who: 'An internet and mobile provider. Sees when its customers are connected to what, how much passes, and in which cell a phone is.',
    },
    service: {
      name: () => 'Messaging service',
      who: 'Passes messages on. Must know for whom each one is, and so sees much of what surrounds it.',
    },
    parent: {
      name: () => 'Parent company',
      who: 'Owns the service. Gets what the policy names: account, phone, address, use of the service, dealings with businesses. It gets no list of who wrote to whom.',
    },
    push: {
      name: () => 'Push service',
      who: 'Wakes apps on phones. Sees which app on which phone was woken, and when.',
    },
    backup: {
      name: () => 'Backup provider',
      who: 'Keeps the nightly copies of phones. Unless the backup is end-to-end encrypted, it can open them.',
    },
    vpn: {
      name: () => 'VPN company',
      who: 'All phones go through its VPN. It sees what the provider would have seen: which customer talks to which server, from which address, when and how much.',
    },
    scanner: {
      name: () => 'Whoever runs the scanning list',
      who: 'A what-if: the app compares each text with a list before sealing it and hands on what matches. The list knows letters, not what anybody meant.',
    },
    'authority-past': {
      name: (of: string) => `Authority, past records: ${of}`,
      who: 'Has an order for what is on file about one person. What was never kept cannot be handed over.',
    },
    'authority-now': {
      name: (of: string) => `Authority, from now on: ${of}`,
      who: 'Has an order to record one person’s contacts from the eighth day on. No words, and nothing from before.',
    },
    bot: {
      name: (of: string) => `Bot in the group ${of}`,
      who: 'A program that is a member of the group. For it, encryption ends at the group’s door: it reads every message there.',
    },
    business: {
      name: (of: string) => `Business: ${of}`,
      who: 'A business that people write to. It reads what is written to it, and so may the company that runs its chat system.',
    },
    number: {
      name: (of: string) => `Anyone with ${of}’s number`,
      who: 'Needs only the number. With the usual settings the app shows anybody when this person is online.',
    },
    'unlocked-phone': {
      name: (of: string) => `Whoever holds ${of}’s unlocked phone`,
      who: 'Reads everything that is on it. No encryption on the way changes that.',
    },
    malware: {
      name: (of: string) => `Malware on ${of}’s phone`,
      who: 'A program that reads along on the phone itself, as things happen, words and places included. Encryption ends where the words are shown.',
    },
  },
  /** Why a log lacks a column, beyond what the chat’s logs lack. */
  absence: {
    'not-kept': 'Whoever would have it says that they keep no such record.',
    'not-shared': 'The service does not name this among what it shares with this company.',
    'sender-sealed': 'The sender is written inside, where only the recipient can open it.',
    mixed: 'Lost among many others on the way through the mixnet.',
    'not-offered': 'This service has nothing of the kind for authorities.',
    'not-ordered': 'The order does not ask for it.',
    'no-number': 'This messenger knows nobody by a phone number.',
    'hidden-by-setting':
      'A setting: the app does not show it to other people. The service is told all the same.',
    'in-tunnel': 'Sealed in a tunnel: all that shows is that a VPN or Tor is used.',
    'behind-relay': 'Servers see the address of a VPN or of Tor, and that is nobody’s place.',
    'not-uploaded': 'No phone hands in its address book.',
    'backup-sealed': 'The backup is sealed with a key that only its owner has.',
    'put-out': 'The bot is no member of the group any more.',
    'among-phones': 'The phones keep groups among themselves: each message here is for one person.',
  },
};
