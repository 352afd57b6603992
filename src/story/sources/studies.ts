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
  'F-us-demjaha': {
    title:
      'Metaphors considered harmful? An exploratory study of the effectiveness of functional metaphors for end-to-end encryption',
    publisher: 'A. Demjaha, J. Spring, I. Becker, S. Parkin, M. A. Sasse, USEC 2018',
    date: '2018',
    support: 'part',
  },
  'F-us-bai': {
    title: 'Improving Non-Experts’ Understanding of End-to-End Encryption: An Exploratory Study',
    publisher: 'W. Bai, M. Pearson, P. G. Kelley, M. Mazurek, EuroUSEC 2020',
    date: '2020',
    url: 'https://doi.org/10.1109/EuroSPW51379.2020.00036',
    support: 'part',
  },
  'F-us-akgul': {
    title: 'Evaluating In-Workflow Messages for Improving Mental Models of End-to-End Encryption',
    publisher: 'O. Akgul, W. Bai, S. Das, M. Mazurek, USENIX Security 2021',
    date: '2021',
    url: 'https://www.usenix.org/conference/usenixsecurity21/presentation/akgul',
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
  'F-reality-mining': {
    title: 'Inferring friendship network structure by using mobile phone data',
    publisher: 'N. Eagle, A. Pentland, D. Lazer, PNAS 106',
    date: '2009',
    url: 'https://www.pnas.org/content/early/2009/08/14/0900282106',
    support: 'part',
  },
  'F-dispersion': {
    title: 'Romantic Partnerships and the Dispersion of Social Ties',
    publisher: 'L. Backstrom, J. Kleinberg, CSCW 2014',
    date: '2014-02',
    url: 'http://dx.doi.org/10.1145/2531602.2531642',
    support: 'part',
  },
  'F-revere': {
    title: 'Using Metadata to Find Paul Revere; its data, computed anew by us',
    publisher: 'Kieran Healy',
    date: '2013-06-09',
    url: 'http://kieranhealy.org/blog/archives/2013/06/09/using-metadata-to-find-paul-revere/',
    support: 'read',
  },
  'F-revere-caution': {
    title: 'README of the data on Paul Revere',
    publisher: 'Kieran Healy',
    date: '2013',
    url: 'https://github.com/kjhealy/revere',
    support: 'read',
  },
  'F-deanon-graph': {
    title: 'De-anonymizing Social Networks',
    publisher: 'A. Narayanan, V. Shmatikov, IEEE S&P 2009',
    date: '2009',
    url: 'https://doi.org/10.1109/SP.2009.22',
    support: 'part',
  },
  'F-ta-bahramali': {
    title: 'Practical Traffic Analysis Attacks on Secure Messaging Applications',
    publisher: 'A. Bahramali and others, NDSS 2020',
    date: '2020',
    url: 'https://www.ndss-symposium.org/ndss-paper/practical-traffic-analysis-attacks-on-secure-messaging-applications/',
    support: 'part',
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
