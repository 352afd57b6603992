/** The dispute of May 2024: who said what, and the laws that were mixed into it. */
import type { Source } from './source.ts';

const independent = {
  title: 'WhatsApp and Meta AI bosses in fight with Elon Musk',
  publisher: 'The Independent, via Yahoo',
  date: '2024-05-28',
  url: 'https://nz.news.yahoo.com/whatsapp-meta-ai-bosses-fight-163120957.html',
} as const;

export const ofTheDispute = {
  'F-musk-quote': {
    title: 'Post on X, 25 May 2024, as quoted in press reports',
    publisher: 'X, via NewsX and Mint',
    date: '2024-05-25',
    url: 'https://www.newsx.com/science-and-technology/tesla-ceo-elon-musk-accuses-whatsapp-of-misusing-user-data-meta-yet-to-respond/',
    support: 'quoted',
  },
  'F-cathcart-quote': {
    title: 'Post on X, as quoted in press reports',
    publisher: 'X, via Mint',
    date: '2024-05-28',
    url: 'https://www.livemint.com/technology/tech-news/elon-musks-exports-user-data-remark-gets-sharp-rebuke-whatsapp-chief-will-cathcart-we-take-security-seriously-11716877871075.html',
    support: 'quoted',
  },
  'F-cathcart-scope': { ...independent, support: 'read' },
  'F-mysk-quote': {
    title: 'Post on X, as quoted in press reports',
    publisher: 'X, via The News (thenews.com.pk)',
    date: '2024-05',
    url: 'https://thenews.com.pk/latest/1194183-whatsapp-shuts-up-elon-musk-once-and-for-all',
    support: 'quoted',
  },
  'F-mysk-assessment': {
    title: 'Our comparison of these sentences with the policies and with what WhatsApp says',
    publisher: 'Who Sees What',
    date: '2026',
    support: 'inference',
  },
  'F-carmack-quote': {
    title: 'Post on X, as quoted in a press report',
    publisher: 'X, via Bharat Express',
    date: '2024-05-25',
    url: 'https://english.bharatexpress.com/?p=155553',
    support: 'quoted',
  },
  'F-lecun-quote': {
    title: 'Posts on X and Threads, as quoted in press reports',
    publisher: 'The Independent, via Yahoo; BBC, as copied by others',
    date: '2024-05-28',
    url: independent.url,
    support: 'quoted',
  },
  'F-henderson-quote': {
    title: 'WhatsApp boss in online spat with Elon Musk',
    publisher: 'BBC News',
    date: '2024-05-28',
    support: 'quoted',
  },
  'F-policy-quote': {
    title: 'WhatsApp Privacy Policy (outside Europe and the UK)',
    publisher: 'WhatsApp LLC',
    date: '2021-01-04',
    url: 'https://www.whatsapp.com/legal/privacy-policy',
    support: 'read',
  },
  'F-osa': {
    title: 'Online Safety Act 2023; debate in the House of Lords',
    publisher: 'UK Parliament',
    date: '2023',
    url: 'https://www.theyworkforyou.com/lords/?id=2023-09-06c.447.1',
    support: 'reported',
  },
  'F-chatcontrol': {
    title: 'Statement on the Council’s position on the European CSA Regulation, and trackers',
    publisher: 'Global Encryption Coalition; others',
    date: '2025–2026',
    url: 'https://www.globalencryption.org/2026/01/gec-steering-committee-statement-on-council-of-the-eu-position-on-the-european-csa-regulation',
    support: 'reported',
  },
  'F-client-side-scanning': {
    title: 'Analyses of scanning on the device',
    publisher: 'dialogociudadano.com; Global Encryption Coalition',
    date: '2026',
    support: 'reported',
  },
} as const satisfies Record<string, Source>;
