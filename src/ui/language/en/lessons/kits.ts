/** Lesson kits: the frame around the scenes that a lesson goes through. */
import type { ExitWords, KitWords } from '../../lessons.ts';

export const kits = {
  overview: {
    title: 'For teachers',
    lead: 'Lessons that run without accounts, without installing anything, and, once the slides have been open, without a network. One projector is enough. For pupils of about 14 and older.',
    lessons: 'Lessons',
    columns: { lesson: 'Lesson', minutes: 'Minutes', slides: 'Slides', change: 'To change' },
    open: 'Open',
    markdown: 'Markdown',
    minutes: (n: number) => `${n} min`,
    test: 'Before and after',
    testSay:
      'Ten questions to answer before the lesson and again some weeks after it, in two forms that ask the same with other names. Answers stay on the device; the forms and the key can be printed.',
    testLink: 'To the ten questions',
    why: 'Why the lessons are as they are',
    reasons: {
      firmly:
        'They say first that encryption works: of 125 people asked in a study, three quarters believed that unauthorised people can read end-to-end encrypted messages.',
      limits:
        'They show its limits too: in a study with 25 people what they found most useful were risks and weaknesses.',
      pictures:
        'They explain with no padlock and no letter: of the descriptions and metaphors that a study tried, none improved understanding, and some undid answers that had been right.',
      doing:
        'They let the class guess before it sees: in a study, short explanations inside an app made no statistically significant difference to 61 people who used it for weeks.',
    },
  },

  oneFile: {
    title: 'Where there is no network',
    say: 'A browser that has opened the story or the slides once shows both without a network too, and this page. For another computer, download one file beforehand and take it along: a double click opens it. “Present” leads to the slides; there, “All slides” chooses the lesson. These pages for teachers are not in it; print them.',
    link: (size: string) => `Story and slides in one file for a USB stick (${size})`,
    need: 'If the room has no network, download beforehand:',
  },

  titles: {
    10: 'Ten minutes: encrypted, and still seen',
    25: 'Twenty-five minutes: what a log tells',
    50: 'Fifty minutes: who can see what?',
    homework: 'Homework: look it up, explain it',
  },
  frame: (minutes: number) => `${minutes} minutes · from about 14 · the whole class, one projector`,
  homeworkFrame: (minutes: number) =>
    `About ${minutes} minutes · alone, on any device with a browser`,
  heads: {
    outcome: 'What pupils can do afterwards',
    needs: 'What you need',
    plan: 'Minute by minute',
    minutes: 'Minutes',
    scene: 'Scene',
    form: 'Form',
    script: 'Script',
    tasks: 'Tasks',
    say: 'Say',
    vote: 'Let them guess',
    best: 'What turns out',
    ask: 'Ask',
    expect: 'Expect',
    takeHome: 'In one sentence',
    try: 'Try it',
    elsewhere: 'Now elsewhere',
    responses: 'When somebody says …',
    belief: 'Misconception',
    truth: 'What is so',
    response: 'What to answer',
    exit: 'Exit ticket',
    question: 'Question',
    answer: 'Expected answer',
    safety: 'Safety',
    leaveOut: 'Leave out',
    instead: 'Show instead',
    why: 'Because',
    standards: 'Standards',
    marking: 'Marking',
    teacher: 'For the teacher',
  },
  slide: (n: number) => `Slide ${n}`,
  inStory: 'in the story',
  forms: {
    told: 'tell and ask',
    vote: 'guess by hands, then look',
    activity: 'work in pairs',
  },

  outcomes: {
    hides: 'say what end-to-end encryption hides from the service, and what it does not',
    apart: 'tell a message’s words from the data about it',
    levels: 'tell proof, promise and policy apart in what a company says',
    concluded: 'say what can be worked out from a log without words, and what else it could be',
    places: 'name what three of those on the way see, and what they do not',
    odds: 'say why a rule that is tried on many people finds mostly innocent ones',
    costs: 'choose a defence, and say what it takes away and what it costs',
    checks: 'check a public claim: who said it, of what, and what is left out',
    explains: 'explain to a friend, in a few sentences, what encryption does and does not do',
  },
  needs: {
    projector: 'A computer with a current browser and a projector. Pupils need no devices.',
    devices:
      'For the work in pairs: one device with a browser for two. Without devices, let the class decide switch by switch at the projector.',
    board: 'A board for the hands that you count at the first scene. They come back at the last.',
    once: 'Before the lesson: open the slides once and go through them with the arrow keys.',
    paper: 'If you like, on paper:',
    own: 'A device with a browser, a sheet of paper.',
  },
  safety: {
    chats:
      'Never work with pupils’ own chats, or with a classmate’s: not as an example, not as a comparison, not for fun. What such records tell cannot be taken back.',
    invented:
      'Everybody in the story is invented, and so are their numbers. If a pupil has a name of the story, say beforehand that it is chance.',
    optOut: 'Nobody has to say what they guessed. Scenes can be left out or replaced:',
    optOutHow:
      'Alt + → leaves a slide out. Open its replacement from here in another tab before the lesson.',
  },
  optOuts: {
    'who-is-close': 'It tells of two who are falling in love.',
    'who-is-the-source': 'Somebody is suspected who has done nothing.',
    'how-often-right': 'It goes on with that suspicion.',
  },
  standards: {
    read: 'Named are only those whose content we have read. Those of other countries and states we have not; please look up your own.',
    ap: 'AP Computer Science Principles (USA), IOC-2.A, IOC-2.B, IOC-2.C, as a preparation course renders them: personal data, what harmless data reveal when they are put together, symmetric and public-key encryption, access points that somebody else runs.',
    california:
      'California, 9-12.IC.29: “Explain the privacy concerns related to the collection and generation of data through automated processes.”',
  },
  homework: {
    'copy-in-the-cloud':
      'Guess, look, read. Then find out how your own backup is set. Tell nobody; write down only where the setting was.',
    'the-detour':
      'Switch the detour on and off. Write down one column that goes and two that stay.',
    'messengers-compared':
      'Choose one person of the story. From whom do they want to hide what? Name the two rows of the table that matter to them, and why.',
  },
  explainTask: 'Explain it',
  explainSay: (words: string) => `Answer in five to eight sentences of your own: ${words}`,
  oneMark: 'One point for each:',
  licence:
    'Who Sees What. Text: CC BY 4.0; share it, change it, and say where it is from. Links lead to the copy of the page that this sheet came with.',
} satisfies KitWords;

export const exit = {
  left: {
    ask: 'A chat is end-to-end encrypted. Name one thing that the service cannot see, and two that it still can.',
    expect:
      'Not the words. Still: who writes, to whom, when, how much, from which network (two of these).',
  },
  right: {
    ask: '“… exports your user data every night” and “that’s why we end-to-end encrypt your messages”: why does the second not answer the first?',
    expect:
      'One speaks of user data, the other of messages. Encryption hides the words; who sees the rest is another question. Nothing that we read supports “every night”.',
  },
  promise: {
    ask: 'WhatsApp writes: “We do not keep logs of who everyone is messaging or calling.” Is that proof, promise or policy, and why?',
    expect: 'A promise: from outside nobody can check it. That does not mean that it is untrue.',
  },
  source: {
    ask: 'A log shows that two numbers wrote to each other around midnight. What does that prove, and what not?',
    expect:
      'That these two phones wrote, when and how much. Not about what: Chioma and her sister wrote each other just as many within a day.',
  },
  places: {
    ask: 'Name somebody on the way who sees that you chat, but not with whom.',
    expect:
      'Whoever runs the Wi-Fi, or the provider: they see that an app is used, when, how much.',
  },
  odds: {
    ask: 'In an office of 500, records like these point to one person. How sure may one be?',
    expect: (n) =>
      `Not very: of a hundred such claims about ${n.posterior500} are right. The more people it is tried on, the more innocent ones it finds.`,
  },
  detour: {
    ask: 'You switch on a VPN. What does the messaging service no longer see, and what still?',
    expect: 'No longer from which network you come. Still who writes to whom, and when.',
  },
} satisfies ExitWords;
