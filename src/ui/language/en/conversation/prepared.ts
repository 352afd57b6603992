/** What Mira and Jonas wrote to each other before the page opened. */
import type { Texts } from '../../prepared.ts';

export const prepared: Texts = [
  'Morning! Night shift is done, I slept till now. Is my lighthouse book still with you?',
  'It is, on the windowsill. I finished it on the ferry. Coffee this afternoon and I bring it along?',
  'Gladly. Four o’clock at the café by the market?',
  'Four is good. I’ll take the table by the window.',
  'Just off the tram, ten minutes.',
  'No hurry. There is still plum cake ☺',
  'Home again. Thank you for the book, and for the pencil notes in it!',
  'I was hoping you’d find those. Sleep well!',
];
