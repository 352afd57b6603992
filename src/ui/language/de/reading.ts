/** Was um die Geschichte herum steht. */
import type { Messages } from '../messages.ts';
import { count } from './grammar.ts';

export const reading: Messages['reading'] = {
  chapters: 'Kapitel',
  chapter: (n, title) => `Kapitel ${n}: ${title}`,
  guessFirst: 'Erst raten',
  yourGuess: 'Dein Tipp',
  yourBet: (n) => `${count(n, 'Münze', 'Münzen')} von dir`,
  whatCameOut: 'Was herauskam',
  right: 'Trifft zu',
  kept: (n, of) =>
    `Deine Wertung: ${n} von ${of}. Es lohnt sich, genau zu sagen, wie sicher du bist: Münzen auf einer falschen Antwort kosten, und je mehr darauf liegen, desto mehr kostet jede.`,
  tryIt: 'Probier es aus',
  back: 'Zurück, wie es war',
  showing: 'In der Abbildung zu sehen:',
  notice: 'Worauf man achten kann',
  elsewhere: 'Und in Wirklichkeit',
  transfer: 'Und anderswo',
  showAnswer: 'Antwort',
  coinsHow: (n) =>
    `Du hast ${n} Münzen. Leg sie dorthin, wo du die Antwort vermutest; behalte welche zurück, wenn du unsicher bist.`,
  coins: (n) => count(n, 'Münze', 'Münzen'),
  coinsLeft: (n) =>
    n === 0 ? 'Keine Münze zurückbehalten.' : `${count(n, 'Münze', 'Münzen')} zurückbehalten.`,
  fewer: 'Eine Münze weniger',
  more: 'Eine Münze mehr',
  linkToScene: 'Link zu dieser Szene',
  linkCopied: 'Link kopiert.',
  noHands: 'Es wurden keine Meldungen gezählt.',
  noGuess: 'Du hast nicht geraten. Das macht nichts; die Geschichte geht trotzdem weiter.',
  moved: 'Du siehst es jetzt anders.',
  stayed: 'Du siehst es noch so wie am Anfang.',
  inEnglish: 'Im Original:',
  then: 'Am Anfang',
  now: 'Jetzt',
  notYet: 'Beantworte die Frage dieser Szene, dann stehen deine beiden Antworten nebeneinander.',
  play: 'Zum Spielen',
  toPlay: { weeks: 'Vier Wochen einer Stadt', chat: 'Der Chat' },
  before: 'Davor',
  after: 'Danach',
  nth: (n, of) => `${n} von ${of}`,
  goGuess: 'Zur Frage vom Anfang',
};
