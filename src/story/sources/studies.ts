/** What studies and courts found out: what metadata reveals, and what people believe. */
import type { Source } from './source.ts';

const metaPhone = {
  title: 'Evaluating the privacy properties of telephone metadata',
  publisher: 'J. Mayer, P. Mutchler, J. C. Mitchell, PNAS 113(20)',
  date: '2016-05-17',
  url: 'http://www.pnas.org/content/113/20/5536.full',
  support: 'part',
} as const;

export const ofStudies = {
  'F-us-abusalma18': {
    title: 'Exploring User Mental Models of End-to-End Encrypted Communication Tools',
    publisher: 'R. Abu-Salma, E. Redmiles, B. Ur, M. Wei, USENIX FOCI 2018',
    date: '2018',
    support: 'part',
  },
  'F-metaphone-setup': metaPhone,
  'F-metaphone-result': metaPhone,
  'F-crowd-4points': {
    title: 'Unique in the Crowd: The privacy bounds of human mobility',
    publisher: 'Y.-A. de Montjoye and others, Scientific Reports 3:1376',
    date: '2013-03-25',
    url: 'http://dx.doi.org/10.1038/srep01376',
    support: 'part',
  },
  'F-crowd-caution': {
    title: 'Our reading of “Unique in the Crowd”',
    publisher: 'Who Sees What',
    date: '2026',
    support: 'inference',
  },
  'F-cjeu': {
    title: 'Judgment C-293/12 and C-594/12, Digital Rights Ireland, paragraph 27',
    publisher: 'Court of Justice of the European Union',
    date: '2014-04-08',
    support: 'quoted',
  },
  'F-burst-bimodal': {
    title: 'Evidence for a bimodal distribution in human communication',
    publisher: 'Y. Wu and others, PNAS 107(44)',
    date: '2010',
    url: 'https://www.pnas.org/content/107/44/18803',
    support: 'part',
  },
  'F-circadian': {
    title: 'Daily Rhythms in Mobile Telephone Communication',
    publisher: 'T. Aledavood and others, PLoS ONE 10(9)',
    date: '2015',
    url: 'http://dx.plos.org/10.1371/journal.pone.0138098',
    support: 'part',
  },
  'F-signature': {
    title: 'Persistence of social signatures in human communication',
    publisher: 'J. Saramäki and others, PNAS 111(3)',
    date: '2014',
    url: 'https://www.pnas.org/doi/10.1073/pnas.1308540110',
    support: 'part',
  },
} as const satisfies Record<string, Source>;
