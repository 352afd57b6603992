/** What press articles wrote, and what is correct; quotations translated from English. */
import type { Parts } from '../../messages.ts';

export const slips: Parts['checks']['slips'] = {
  heads: {
    wrote: 'Was geschrieben wurde (Zitate aus dem Englischen)',
    correct: 'Was richtig ist',
    articles: {
      1: 'Ein Artikel',
      2: 'Zwei Artikel',
      3: 'Drei Artikel',
      5: 'Alle fünf Artikel',
    },
  },
  all: {
    reversed: {
      wrote: '„Anders als Cathcart behauptete, nutzt WhatsApp vollständige Verschlüsselung“',
      correct: 'Genau das behauptete er: „verschlüsseln wir deine Nachrichten Ende-zu-Ende“.',
    },
    'content-is-not-data': {
      wrote:
        'Da WhatsApp Inhalte nicht lesen könne, könne es „keine Nutzerdaten exportieren oder weitergeben“.',
      correct:
        'Das folgt nur für Inhalte. Ob „Nutzerdaten“ mehr sind als Inhalte, darum ging der ganze Streit.',
    },
    'nothing-exported': {
      wrote: '„nichts wird exportiert“',
      correct: '„Sie werden uns nicht geschickt“: die Nachrichten. Mehr hat er nicht gesagt.',
    },
    'cut-short': {
      wrote: 'Mysks Beitrag bis „wann jemand online ist und so weiter“',
      correct:
        'Er geht weiter: „Diese Metadaten werden laut eurer Datenschutzrichtlinie tatsächlich für gezielte Werbung in Metas Diensten genutzt. Also hat @elonmusk recht.“',
    },
    'wrong-mouth': {
      wrote: 'Musk habe gesagt, es sei „für Auswertung und gezielte Werbung“.',
      correct: 'Das schrieb der Nutzer, dem Musk auf X antwortete.',
    },
    'run-together': {
      wrote: 'Cathcart halte dagegen, „aber zu Nutzerdaten gehören auch Metadaten“.',
      correct: 'Die zweite Hälfte ist von Mysk.',
    },
    'many-denied': {
      wrote:
        '„Cathcart betont, dass Elon Musk nicht der Erste ist, der behauptet, Nutzerdaten würden jede Nacht exportiert“',
      correct:
        'Er schrieb: „Viele haben das schon gesagt, aber es lohnt sich, es zu wiederholen: Das stimmt nicht“. Viele hatten es schon bestritten, nicht behauptet.',
    },
    'metadata-lost': {
      wrote: 'Henderson spreche von „genügend Informationen“.',
      correct: 'Er sagte „genügend Metadaten“: das Wort, um das sich alles dreht.',
    },
    'list-without-name': {
      wrote: 'Standort, Kontakte, Online-Zeiten: eine Liste wie vom Artikel selbst.',
      correct: 'Sie ist von Mysk.',
    },
    'impression-hardened': {
      wrote:
        'Carmack sage: „Der Inhalt von Nachrichten sollte von Haus aus sicher bleiben, außer ein Bot ist ausdrücklich beteiligt“.',
      correct:
        'Er fragte nach Belegen und sagte, was er annimmt und glaubt: „ich habe weiterhin den Eindruck“.',
    },
    'location-sent': {
      wrote:
        'Der Standort gehöre zu den Metadaten, die „neben der eigentlichen Nachricht mitgeschickt“ werden.',
      correct:
        'Mit einer Nachricht geht kein Standort mit. WhatsApp schätzt einen ungefähren aus IP-Adresse und Telefonnummer; ein im Chat geteilter Standort ist verschlüsselt.',
    },
    'too-narrow': {
      wrote:
        'Metadaten seien „zusätzliche Daten, die neben der eigentlichen Nachricht mitgeschickt werden“.',
      correct:
        'Zu eng: Adressbücher, Gerätedaten, Gruppen und „zuletzt online“ werden mit keiner Nachricht geschickt.',
    },
    'region-missing': {
      wrote: 'Die Firma „bestätigt das in ihren eigenen Datenschutzrichtlinien“.',
      correct:
        'In denen für Nutzer außerhalb Europas und Großbritanniens, und das stand nicht dabei.',
    },
    'clause-changed': {
      wrote: 'Die Richtlinie: „relevante Angebote und Werbung zeigen“',
      correct: '„relevante Angebote und Werbung in den Produkten der Meta-Unternehmen zu zeigen“',
    },
    'two-laws': {
      wrote: '„Online Safety Bill zur Chatkontrolle“',
      correct:
        'Zwei Gesetze: Aus der britischen Vorlage war schon am 26. Oktober 2023 ein Gesetz geworden; „Chatkontrolle“ ist der Spitzname eines Vorschlags der EU.',
    },
    'cloud-garbled': {
      wrote: '„Kunden und ihre Cloud-Anbieter könnten vollständige Verschlüsselung nutzen“',
      correct:
        'Nutzer können Backups bei einem Cloud-Anbieter haben und dafür Ende-zu-Ende-Verschlüsselung einschalten. Bis dahin ist sie aus.',
    },
    'coarse-not-formal': {
      wrote: 'LeCun habe sich „förmlicher ausgedrückt“.',
      correct:
        'Eher derber: Er fragte, ob es „wirklich Spaß“ mache, „völligen Bullshit zu verbreiten“.',
    },
    synonyms: {
      wrote: 'Er habe Musk vorgeworfen, „Verschwörungsideen abzugeben“.',
      correct: '„Verschwörungstheorien ausspucken“. Ein Zitat hat keine Synonyme.',
    },
    'one-network': {
      wrote: 'LeCuns Beiträge hätten nur auf X gestanden, oder nur auf Threads.',
      correct: 'Auf beiden.',
    },
    'not-chief-executive': {
      wrote: 'Cathcart sei der Vorstandschef.',
      correct: 'Er leitet WhatsApp bei Meta.',
    },
    'every-night': {
      wrote: 'Kein Wort dazu, ob „jede Nacht“ stimmt.',
      correct:
        'Dafür spricht keine Quelle, die wir gelesen haben. Der einzige nächtliche Export von Nachrichten, den wir berichtet fanden, ist das Backup in die eigene Cloud.',
    },
  },
};
