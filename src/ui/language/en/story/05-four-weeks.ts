/** Chapter 5: four weeks of a town, without a word. */
import type { ChapterWords } from '../../story.ts';

export const fourWeeks = {
  title: 'Four weeks',
  summary: 'Not a word of content, and a whole town.',
  scenes: {
    'who-is-close': {
      title: 'Who is close to whom?',
      say: (n) =>
        `In an invented town ${n.people} people, two businesses and a bot write ${n.messages} messages in four weeks, and the service reads none of them.`,
      predict: {
        question:
          'Which two write to each other most? The log has only numbers; we tell you whose.',
        options: {
          'mira-sam': 'Mira (…142) and Sam (…518), who share a flat',
          'leo-sam': 'Leo (…683) and Sam (…518), who met at a party',
          'chioma-ada': 'Chioma (…745) and Ada (…206), sisters',
          'priya-ada': 'Priya (…310) and Ada (…206), press officer and reporter',
        },
      },
      reveal: (n) =>
        `Leo and Sam: ${n.leoSam} messages, most of them in the evening, at night or at weekends. The sisters come to ${n.chiomaAda}, the flatmates to ${n.miraSam}. Leo and Sam have fallen in love, and the log has the day on which it began.`,
      explain: 'Who writes to whom, how often and how late says, without a word, who is close.',
      facts: {
        invented:
          'The people are invented. How often and when they write follows studies of calls and text messages, not data of any messenger.',
        stanford:
          'In a Stanford study the call and text records of more than 800 volunteers, without content, were enough to infer relationships and even health conditions.',
      },
      tryIt: {
        label: 'Pick Sam',
        watch: 'When Sam and Leo write, and who came before.',
      },
      notice: 'The thickest line. Without one (…440): a group’s bot.',
      alt: (n) =>
        `A timeline of four weeks, and a graph: ${n.people} people and three machines as dots with phone numbers, joined by lines as thick as the number of messages. The thickest joins Leo and Sam with ${n.leoSam} messages. No words anywhere.`,
    },
    'who-works-nights': {
      title: 'Who works nights?',
      say: 'Three phones are often awake between midnight and six: Mira’s (…142), Freya’s (…128), Luka’s (…836).',
      predict: {
        question: 'Which of the three works at night?',
        options: {
          mira: 'Mira (…142)',
          freya: 'Freya (…128)',
          luka: 'Luka (…836)',
          cannot: 'The records do not tell',
        },
      },
      reveal: (n) =>
        `Mira. On ${n.miraNights} nights her phone was on the hospital’s network. Freya plays online at home until four. Luka lives by the clock of an office five hours behind.`,
      explain: 'Time alone misleads; time and place together tell.',
      tryIt: { label: 'Look at Freya instead', watch: 'Much the same hours, always from home.' },
      notice: 'In the week’s grid: the hours after midnight, and which network they come from.',
      alt: (n) =>
        `A grid of seven days and twenty-four hours for Mira’s number. Squares after midnight are filled, and on ${n.miraNights} of the nights the records carry the address of the hospital’s network instead of the home’s.`,
    },
    'who-is-the-source': {
      title: 'Who is the source?',
      say: 'On a Thursday Ada’s paper reports that the flood gates failed their test; somebody at the ministry told her.',
      predict: {
        question: 'Who? Look at who wrote with Ada (…206) in that week. How sure are you?',
        options: {
          jonas: 'Jonas (…377), who files the reports',
          priya: 'Priya (…310), the press officer',
          chioma: 'Chioma (…745), his colleague and Ada’s sister',
          cannot: 'The records do not prove it',
        },
      },
      reveal: (n) =>
        `It was Jonas: ${n.firstNight} messages around midnight, after he had read the file. The records point to him but prove nothing: Chioma wrote just as much with her sister within a day: ${n.chiomaBurst}. What was said stands in no record.`,
      explain:
        'Metadata can lead to the source, and by the same way to somebody who has done nothing.',
      facts: {
        court:
          'The EU’s Court of Justice wrote on 8 April 2014 that such data, “taken as a whole, may allow very precise conclusions to be drawn concerning the private lives” of people.',
      },
      tryIt: {
        label: 'Look at Chioma',
        watch: 'She wrote with Ada before as well, and goes on afterwards; Jonas never had.',
      },
      transfer: {
        question: 'Jonas asks Ada: “Isn’t this encrypted?” What is the right answer?',
        options: {
          safe: 'Yes, so nobody can know of it',
          part: 'What we write is. That we write is not.',
          open: 'No, the service reads it',
        },
        reveal: '“What we write is. That we write is not.” So Ada answers.',
      },
      notice: 'The Friday: a burst at midnight between two numbers that had never written before.',
      alt: (n) =>
        `The records of Ada’s number in the week of the report. On Friday night, from twenty to midnight, ${n.firstNight} messages with Jonas’s number, which had never written to her; on Tuesday evening some more, and then almost nothing. Every working day messages with Priya, on several days with Chioma.`,
    },
  },
} satisfies ChapterWords;
