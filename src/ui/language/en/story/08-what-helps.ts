/** Chapter 8: defences and their price. */
import type { ChapterWords } from '../../story.ts';

export const whatHelps = {
  title: 'What helps, and what it costs',
  summary: 'Some defences help, some only look like it, and none is free.',
  scenes: {
    'the-detour': {
      title: 'The detour: a VPN',
      say: 'A VPN sends everything by way of somebody else’s computer.',
      predict: {
        question:
          'The whole town uses a VPN. What does the service no longer see of Mira and Jonas?',
        options: {
          who: 'That they write to each other',
          where: 'Where they are',
          both: 'Either of these',
        },
      },
      reveal:
        'Where they are. It sees the VPN’s address instead of theirs. Who writes to whom is still there, since the service has to deliver. And the operator of the VPN now sees what the provider saw.',
      explain: 'A detour hides where you come from, not whom you write to.',
      facts: {
        tor: 'Even Tor does not defend against somebody who watches both ends and compares the times, says the Tor Project itself.',
      },
      tryIt: {
        label: 'Switch the VPN on',
        watch:
          'The service loses homes, workplaces, households and couples; who is close to whom stays. The VPN company now sees where.',
      },
      transfer: {
        question: 'Jonas refuses the app his location. What does WhatsApp still know of it?',
        options: {
          nothing: 'Nothing',
          city: 'Roughly his city',
          street: 'The house he is in',
        },
        reveal:
          'Roughly his city: from IP address and phone number it estimates that in any case (policy outside Europe, 2021).',
      },
      notice: 'Which claims die when you switch, and which survive.',
      alt: 'Fifteen switches, VPN among them, all off, grouped by whom they work against. Beside them the price in delay, data and battery, and a table: for each observer, bars of how much it can claim about who is in touch with whom, about places, about hours awake, and about the words.',
    },
    'the-price': {
      title: 'Hiding the sender',
      say: 'Signal hides the sender from its own service: the name is inside what is encrypted.',
      predict: {
        question:
          'Phones answer each message with a receipt. Can such a service still work out who writes to whom?',
        options: { no: 'No, the name is gone', yes: 'Yes, after a few messages' },
      },
      reveal:
        'Yes: if a receipt comes back within seconds each time, the times betray the pair. Researchers needed as few as five messages (2021, in theory and simulation), even where people use Tor or a VPN.',
      explain: 'Strong anonymity, little delay and little extra data cannot all be had together.',
      facts: {
        subpoena:
          'Not keeping helps too: to a US subpoena in 2016 Signal’s operator could give only two dates: of registration and of last connection.',
        mixnet:
          'Mixnets like Loopix (2017) delay messages by chance and send decoys, against somebody who watches everything. It takes seconds.',
      },
      tryIt: {
        label: 'Send the town through a mixnet',
        watch: 'No senders, one size for all, and a wait.',
      },
      transfer: {
        question: 'Mira hides “last seen”. From whom?',
        options: {
          all: 'From everybody',
          people: 'From people, not from the service',
          nobody: 'From nobody',
        },
        reveal:
          'From people. WhatsApp’s policy outside Europe (2021) lists it among what WhatsApp itself collects.',
      },
      notice: 'The column that is gone, and the meter of the price.',
      alt: 'The same switches and table for a messenger with sealed sender. In the row of the service a bar is left under who is in touch with whom, and none under places and hours awake.',
    },
    'your-turn': {
      title: 'Your turn',
      say: 'Get the report to Ada so that no observer can name Jonas with any confidence, within the budget.',
      explain:
        'No single switch is enough. In the story Ada trusts none of them: paper cannot say what time it was posted.',
      transfer: {
        question:
          'A friend says: “I use disappearing messages, so nobody can know that we wrote.” What is right?',
        options: { right: 'That is so', record: 'The words go, the record stays' },
        reveal:
          'The words go, the record stays. The timer deletes copies on the phones; what others noted when the message was sent, it does not reach.',
      },
      notice: 'The claim about Jonas that is highest, and whose it is.',
      alt: 'The switches once more, all off, and beside them the budget: two scales for delay and data, each with a mark that must not be passed. Nothing has been tried yet.',
    },
  },
} satisfies ChapterWords;
