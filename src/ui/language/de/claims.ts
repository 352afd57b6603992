/** Was sich aus Einträgen schließen lässt: was sie zeigen, was das nahelegt, wie sicher, was sonst. */
import type { claims as english } from '../en/claims.ts';
import { count, number, of as whose } from './grammar.ts';

const list = (parts: readonly string[]): string => new Intl.ListFormat('de').format(parts);
const or = (parts: readonly string[]): string =>
  new Intl.ListFormat('de', { type: 'disjunction' }).format(parts);
const messages = (n: number): string => count(n, 'Nachricht', 'Nachrichten');
/** Nach „an“: „an 3 Tagen“. */
const days = (n: number): string => count(n, 'Tag', 'Tagen');
const nights = (n: number): string => count(n, 'Nacht', 'Nächte');
/** Nach „von“ und „in“. */
const ofNights = (n: number): string => count(n, 'Nacht', 'Nächten');
const hours = (n: number): string => count(n, 'Stunde', 'Stunden');
const utc = (n: number): string =>
  n === 0 ? 'UTC' : `UTC${n < 0 ? '−' : '+'}${number(Math.abs(n))}`;
const enough = (what: string, have: number, need: number): string =>
  `Zu wenige ${what} (${number(have)} statt ${number(need)}).`;

export const claims: typeof english = {
  rules: {
    R1: 'Wer wem nahesteht',
    R2: 'Wer zusammenwohnt',
    R3: 'Wo jemand schläft',
    R4: 'Wo jemand arbeitet',
    R5: 'Wann jemand schläft',
    R6: 'Wer nachts arbeitet',
    R7: 'Wer zusammengehört',
    R8: 'Wer jemanden gefunden hat',
    R9: 'Wer Kontakt zu einer öffentlich bekannten Stelle hatte',
    R10: 'Wer die Quelle sein könnte',
    R11a: 'Wer hinter einem versteckten Absender steckt',
    R11b: 'Welche Anschlüsse miteinander sprechen',
    R12: 'Hinter welchem neuen Konto jemand Altes steckt',
  },

  others: (n) => `${number(n)} andere`,

  kinds: {
    close: {
      suggests: (one, other) => `${one} und ${other} stehen sich nahe.`,
      shows: (n, on, of, latePercent) =>
        `${messages(n)} an ${number(on)} von ${days(of)}, in beide Richtungen, ${number(latePercent)} % davon nach 20 Uhr oder am Wochenende.`,
    },
    household: {
      suggests: (one, other) => `${one} und ${other} wohnen zusammen.`,
      shows: (where, n, of) =>
        `In ${number(n)} von ${ofNights(of)} schliefen beide im selben Netz: ${where}.`,
    },
    couple: {
      suggests: (one, other) => `${one} und ${other} sind ein Paar oder enge Familie.`,
      shows: (n, together) =>
        `${nights(together)} im selben Netz und ${messages(n)}: Mit niemandem schreiben die beiden mehr, auch mittags.`,
    },
    home: {
      suggests: (who, where) => `${who} verbringt die meisten Nächte hier: ${where}.`,
      shows: (n, of) =>
        `Letzter Eintrag vor dem Schlaf und erster danach: ${number(n)} von ${ofNights(of)} sprechen für diesen Ort.`,
    },
    workplace: {
      suggests: (who, where) => `${who} arbeitet hier: ${where}.`,
      shows: (n, of) =>
        `An ${number(n)} von ${count(of, 'Werktag', 'Werktagen')} während der Arbeitszeit dort.`,
    },
    sleep: {
      suggests: (who, from, until) => `${who} schläft meist von etwa ${from} bis ${until} Uhr.`,
      shows: (n, centre) =>
        `${count(n, 'Eintrag', 'Einträge')}; am stillsten ist es um ${centre} Uhr.`,
      later: (n) => `Am Wochenende etwa ${hours(n)} später.`,
      earlier: (n) => `Am Wochenende etwa ${hours(n)} früher.`,
    },
    'utc-offset': {
      suggests: (who, offset, low, high) =>
        `${whose(who)} Uhr zeigt ${utc(offset)}, oder irgendetwas von ${utc(low)} bis ${utc(high)}.`,
      shows: (centre) =>
        `Am stillsten um ${centre} Uhr UTC. Bei den meisten ist es um 4:30 Uhr ihrer eigenen Zeit am stillsten, aber längst nicht bei allen.`,
    },
    'night-work': {
      suggests: (who, where) => `${who} arbeitet nachts, und zwar hier: ${where}.`,
      shows: (on, n) =>
        `Schlief an ${days(on)} bei Tage, mehrere Tage hintereinander; ${nights(n)} davor dort verbracht.`,
    },
    'night-active': {
      suggests: (who) => `${who} ist tagelang nachts wach.`,
      shows: (on) => `Schlief an ${days(on)} zu ungewöhnlicher Zeit, mehrere Tage hintereinander.`,
    },
    community: {
      suggests: (who) => `${list(who)} gehören zusammen.`,
      shows: (n, across) => `${messages(n)} untereinander, ${messages(across)} mit anderen.`,
    },
    group: {
      suggests: (who, group) => `${list(who)} sind in der Gruppe ${group}.`,
      shows: (n) => `${messages(n)} an diese Gruppe.`,
    },
    'new-tie': {
      suggests: (one, other) => `Zwischen ${one} und ${other} hat etwas Neues und Enges begonnen.`,
      shows: (since, n, on) =>
        `Erster Kontakt: ${since}; danach ${messages(n)} an ${number(on)} von 14 Tagen, viele davon spät.`,
      nights: (n) => `Seitdem ${nights(n)} im selben Netz.`,
    },
    contacted: {
      suggests: (who, place) => `${who} hatte Kontakt hierzu: ${place}.`,
      shows: (on) => `Kontakt an ${days(on)}.`,
    },
    visited: {
      suggests: (who, place) => `${who} war hier: ${place}.`,
      shows: (on, minutes) => `Dort an ${days(on)}, bis zu ${count(minutes, 'Minute', 'Minuten')}.`,
    },
    'works-there': {
      suggests: (who, place) => `${who} arbeitet hier: ${place}.`,
      shows: (on, minutes) =>
        `Dort an ${days(on)}, bis zu ${count(minutes, 'Minute', 'Minuten')}: zu oft oder zu lange für einen Besuch.`,
    },
    source: {
      suggests: (who) => `${who} könnte die Quelle sein.`,
      shows: (n, burst, staff) =>
        `Eine von ${number(staff)} Personen mit Zugang; ${messages(n)} mit der Redaktion rund um die Veröffentlichung, bis zu ${number(burst)} davon an einem Tag.`,
      counting: (perThousand) =>
        `Von 1.000 Menschen, die nichts damit zu tun haben, sähen etwa ${number(perThousand)} genauso aus.`,
    },
    'writes-to': {
      suggests: (from, to) => `${from} schreibt an ${to}.`,
      shows: (to, from, n, of, seconds) =>
        `${to} bekam ${number(of)}-mal etwas; ${number(n)}-mal davon bekam ${from} binnen ${seconds === 5 ? 'fünf Sekunden' : 'fünf Minuten'} auch etwas: öfter als durch Zufall.`,
    },
    'lines-talk': {
      suggests: (one, other) => `${one} und ${other} schreiben sich.`,
      shows: (n) =>
        `${number(n)}-mal kam auf dem einen Anschluss binnen drei Sekunden etwas an, nachdem auf dem anderen etwas abgegangen war: öfter als durch Zufall.`,
    },
    'same-person': {
      suggests: (old, young) => `Hinter ${young} steckt ${old} mit einem neuen Konto.`,
      shows: (shared, similarPercent) =>
        `Ein Konto endet, das andere beginnt, mit ${count(shared, 'gemeinsamen Kontakt', 'gemeinsamen Kontakten')}: zu ${number(similarPercent)} % gleich darin, wie viel an wen geht.`,
    },
  },

  categories: {
    clinic: 'Klinik',
    doctor: 'Arztpraxis',
    pharmacy: 'Apotheke',
    helpline: 'Beratungstelefon',
    recruiter: 'Personalvermittlung',
    company: 'Firma',
    union: 'Gewerkschaft',
    press: 'Presse',
    gathering: 'Kundgebung',
  },
  listed: (name, category) => `${name} (${category})`,
  then: (places) => `Binnen drei Tagen danach: ${list(places)}.`,
  reason: 'Weshalb, steht in keinem Eintrag.',

  confidence: {
    'almost-certain': 'So gut wie sicher',
    probable: 'Wahrscheinlich',
    'more-likely': 'Eher ja als nein',
    possible: 'Möglich',
    hidden: 'Zu unsicher, um es zu sagen',
  },
  headline: (sure, statement) => `${sure}: ${statement}`,
  howSure: (right) =>
    `Von 100 solchen Schlüssen waren in erfundenen Städten ${number(right)} richtig.`,
  range: (low, high) => `Durch Zufall könnten es auch ${number(low)} bis ${number(high)} sein.`,
  counted: (right) =>
    `Von 100 Menschen, über die das gesagt wird, wären es etwa ${number(right)} wirklich.`,
  notCounted: 'Wie oft ein solcher Schluss stimmt, hat niemand gezählt.',
  rests: (n) => `Beruht auf ${count(n, 'Eintrag', 'Einträgen')}.`,
  against: (n) => `${count(n, 'Eintrag spricht', 'Einträge sprechen')} dagegen.`,
  hidden: (n) => `${count(n, 'Schluss', 'Schlüsse')} zu unsicher, um gezeigt zu werden.`,

  alternative: (parts) => `Es könnte auch sein: ${or(parts)}.`,
  alternatives: {
    relatives: 'Verwandtschaft',
    colleagues: 'Kolleginnen oder Kollegen',
    project: 'ein gemeinsames Vorhaben',
    dispute: 'ein Streit',
    flatmates: 'eine Wohngemeinschaft',
    siblings: 'Geschwister',
    'parent-child': 'Eltern und Kind',
    neighbours: 'Nachbarn im selben WLAN',
    guest: 'ein Gast, der lange bleibt',
    'partners-home': 'die Wohnung eines Partners',
    'night-job-there': 'Nachtarbeit',
    study: 'Schule oder Universität',
    'regular-haunt': 'ein Stammcafé',
    company: 'jemand, dem Gesellschaft geleistet wird',
    'other-time-zone': 'eine andere Zeitzone',
    'late-riser': 'jemand, der spät aufsteht',
    'other-phone': 'ein zweites Handy',
    'phone-away': 'ein Handy, das im Nebenzimmer liegt',
    'new-parent': 'ein Neugeborenes',
    insomnia: 'Schlaflosigkeit',
    gaming: 'nächtliche Spiele',
    'shared-group': 'eine Gruppe, in der beide sind',
    'one-go-between': 'eine Person, die alle kennt',
    romance: 'Liebe',
    'new-flatmate': 'jemand Neues in der Wohnung',
    'new-colleague': 'jemand Neues bei der Arbeit',
    client: 'eine Geschäftsbeziehung',
    question: 'eine einzelne Frage',
    accompanying: 'jemand, der nur mitkam',
    visitor: 'ein Besuch bei jemandem dort',
    staff: 'jemand, der dort arbeitet',
    'next-door': 'das Haus nebenan',
    'passing-through': 'jemand auf der Durchreise',
    'official-duty': 'jemand, der von Berufs wegen mit der Presse spricht',
    'reporters-friend': 'Freundschaft oder Verwandtschaft mit der Redaktion',
    'somebody-else': 'jemand, der keinen Eintrag hinterließ',
    coincidence: 'Zufall',
    'same-hours': 'Menschen, die zu denselben Stunden schreiben',
    'same-circle': 'jemand anderes aus demselben Kreis',
    'shared-phone': 'jemand anderes mit diesem Handy',
  },

  abstains: {
    records: (have, need) => enough('Einträge', have, need),
    days: (have, need) => enough('Tage', have, need),
    nights: (have, need) => enough('Nächte', have, need),
    messages: (have, need) => enough('Nachrichten', have, need),
    arrivals: (have, need) => enough('empfangene Nachrichten', have, need),
    people: (have, need) => enough('Personen', have, need),
    'days-watched': (have, need) =>
      `Nicht lange genug beobachtet (${count(have, 'Tag', 'Tage')} statt ${number(need)}).`,
    'quiet-hours': () => 'Zu keiner Tageszeit ist es still.',
    home: () => 'Wo das Zuhause ist, ist nicht bekannt; so könnte es jeder Ort sein.',
    places: () => 'Immer nur an einem Ort gesehen: Wo sonst, sagen diese Einträge nicht.',
    knowledge: () => 'Nichts Öffentliches, womit es sich vergleichen ließe.',
    columns: (missing) => `Nicht in diesen Einträgen: ${or(missing)}.`,
  },

  truth: {
    ask: 'Und in Wahrheit?',
    right: 'Es ist so.',
    wrong: 'Es ist nicht so.',
    score: (right, claimed, all) =>
      `${number(right)} von ${count(claimed, 'Schluss', 'Schlüssen')} richtig; ${number(all)} wären zu finden gewesen.`,
    guessing: (randomPercent, noPercent) =>
      `Raten träfe in ${number(randomPercent)} % der Fälle. Wer immer „nein“ sagt, hat in ${number(noPercent)} % recht und nichts gefunden.`,
  },
};
