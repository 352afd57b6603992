/** Chapter 9: the sentences again, and everything to play with. */
import type { ChapterWords } from '../../story.ts';

export const checkClaims = {
  title: 'Check the claims',
  summary: 'Each sentence of May 2024, and what you would say now.',
  scenes: {
    'each-sentence': {
      title: 'Each sentence',
      say: 'Now you can take each sentence of May 2024 apart: what it says, and what it leaves out.',
      predict: {
        question:
          'Cathcart: “They don’t get sent to us every night or exported to us.” Who are “they”?',
        options: {
          words: 'The messages',
          records: 'All data about users',
          both: 'One cannot tell',
        },
      },
      reveal: 'The messages: the sentence before speaks of them. About metadata he says nothing.',
      explain:
        'Nothing that we read supports “every night”; but WhatsApp does not say either that it has no metadata.',
      notice: 'For each sentence: what the simulation can show, and what nobody outside can check.',
      alt: 'A list of sentences by Musk, an X user, Cathcart, Mysk, LeCun, Carmack and Henderson, and of the privacy policy, each with date and place, with what it says, what it leaves out, what the simulation shows, what nobody outside can check, and its sources.',
    },
    garbled: {
      title: 'How it was garbled',
      say: 'Five articles on the quarrel, and in each of them something went wrong.',
      explain:
        'Ask what a sentence speaks of and who said it, and look for the other half of the quotation.',
      notice: 'Left what one article wrote, right what was said.',
      alt: 'A table of two columns: what one article wrote, and what is correct. In most rows messages and user data are confused, a quotation is cut short, or a sentence is given to the wrong person.',
    },
    'first-guess': {
      title: 'Your first guess',
      say: 'This is what you answered at the beginning.',
      predict: {
        question: 'Who is right? What would you say now?',
        options: {
          musk: 'Musk is right',
          cathcart: 'Cathcart is right',
          both: 'Both can be right',
          neither: 'Neither is right',
        },
      },
      reveal:
        'Each has a point, about different things. Cathcart: the words are encrypted end to end. Musk: there is other user data, and WhatsApp’s policy lists it. But for “every night” nobody has shown evidence, and “exports” says more than any source we read.',
      explain: 'Who was right is the wrong question; who can see what is the right one.',
      notice: 'Your two answers side by side.',
      alt: 'Two columns: the reader’s answer at the beginning and the answer now.',
    },
    'messengers-compared': {
      title: 'Messengers compared',
      say: 'Messengers differ in what is encrypted from the start, and in what they need to know of you.',
      explain: 'What we could not find out is marked as unknown, not guessed.',
      facts: {
        telegram:
          'Telegram: chats are stored in its cloud unless one starts a “secret chat” by hand.',
        signal:
          'Signal: since February 2024 one’s number is hidden from people who do not have it; to register, one still needs it.',
        threema: 'Threema: no phone number is needed.',
      },
      transfer: {
        question: '“All encrypted: nobody learns anything about you.” What do you ask?',
        options: {
          none: 'Nothing: all is safe',
          strong: 'How strong is the encryption?',
          who: 'Who sees whom I write to, and when?',
        },
        reveal:
          'Who sees whom I write to, and when. However strong it is, encryption answers for the words alone.',
      },
      notice: 'The column of unknowns.',
      alt: 'A table of messengers with what is encrypted end to end by default, what they need to register, and what they could hand over; every cell with source and date, and “unknown” where we found nothing.',
    },
    sandbox: {
      title: 'Now you',
      say: 'Every observer, messenger, town and switch is yours: break something.',
      explain:
        'Encryption hides the words. The rest depends on who stands where, and on what they promise.',
      notice: 'Every state has a link of its own.',
      alt: 'The whole figure, free to use: the town’s contacts, times and places as any observer sees them, through any messenger.',
    },
  },
} satisfies ChapterWords;
