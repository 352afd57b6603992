/**
 * What the program says about the world has a source, what has no use is no source, and what was
 * looked up and found unfit to print is printed nowhere.
 */
import { describe, expect, it } from 'vitest';
import { glossary } from '../../src/story/glossary.ts';
import { sceneOf, scenes, sources, type Ground, type Source } from '../../src/story/index.ts';
import { slipIds, slips } from '../../src/story/slips.ts';
import { statementIds, statements } from '../../src/story/statements.ts';
import { checks as deChecks } from '../../src/ui/language/de/story/checks.ts';
import { glossary as deGlossary } from '../../src/ui/language/de/story/glossary.ts';
import { checks as enChecks } from '../../src/ui/language/en/story/checks.ts';
import { glossary as enGlossary } from '../../src/ui/language/en/story/glossary.ts';
import { languages } from '../../src/ui/language/list.ts';
import { messagesIn, sayWith, trials, wholeCatalogue } from './words/catalogue.ts';

const all: Readonly<Record<string, Source>> = sources;
const ids = Object.keys(all);

/** Of facts, those that we know from memory alone. They are not printed before somebody reads up. */
const fromMemory = [
  'F-metaphone-numbers',
  'F-fbi-wickr',
  'F-hayden-caution',
  'F-ta-bahramali-numbers',
  'F-vpn',
  'F-session',
  'F-sfp-formula',
  'F-mobility-rg',
  'F-mobility-epr-alpha',
];

/** Untrue, unsupported, outdated or known from memory only. */
const unfit = [
  /\b823\b|251[.,]788|1[.,]234[.,]231|62[.,]229|82 (?:of|von) 100|57 ?%/u,
  /94 ?%|94 (?:of|von) 100/u,
  /Wickr/u,
  /160[ -]?byte/iu,
  /5[.,]8 km/u,
  /WhatsApp (?:knows|kennt|weiß) (?:your|deinen?) (?:exact|genauen?)/iu,
  /WhatsApp (?:sends|schickt|sendet) (?:your|deine) (?:contacts|Kontakte) (?:to|an) (?:Facebook|Meta)/iu,
  /WhatsApp (?:stores|speichert) (?:all|alle)/iu,
  /WhatsApp (?:keeps|stores|collects|has|speichert|hat|erhebt|behält) (?:no|keine(?:rlei)?) metada(?:ta|ten)/iu,
  /(?:chat control|Chatkontrolle)[^.]*\d+ (?:votes|Stimmen|to \d)/iu,
  /bbc\.co(?:m|\.uk)|theintercept\.com/iu,
];

const code = import.meta.glob<string>(
  ['../../src/**/*.{ts,svelte}', '!../../src/story/sources.ts', '!../../src/story/sources/**'],
  { query: '?raw', import: 'default', eager: true },
);
const written = Object.values(code).join('\n');

describe('sources', () => {
  it('are all of use', () => {
    expect(ids.filter((id) => !written.includes(`'${id}'`))).toEqual([]);
  });

  it('are there for every fact that is named', () => {
    const named = new Set([...written.matchAll(/'(F-[a-z0-9-]+)'/gu)].map(([, id]) => id ?? ''));
    expect([...named].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('are none that we know from memory alone', () => {
    expect(ids.filter((id) => fromMemory.includes(id))).toEqual([]);
    for (const id of fromMemory) expect(written).not.toContain(`'${id}'`);
  });

  it('say where they are from, as exactly as it is known', () => {
    for (const [id, { title, publisher, date, url, support }] of Object.entries(all)) {
      expect(id).toMatch(/^F-[a-z0-9-]+$/u);
      expect(title.trim(), id).not.toBe('');
      expect(publisher.trim(), id).not.toBe('');
      if (date !== undefined) expect(date, id).toMatch(/^\d{4}(-\d{2}(-\d{2})?|–\d{4})?$/u);
      if (url !== undefined) expect(new URL(url).protocol, id).toMatch(/^https?:$/u);
      // What we worked out ourselves has no address of somebody else's.
      if (support === 'inference') expect(url, id).toBeUndefined();
      for (const phrase of unfit) expect(`${title} ${publisher} ${url ?? ''}`).not.toMatch(phrase);
    }
  });
});

describe('nothing is claimed without a ground', () => {
  const known = (ground: Ground, path: string): void => {
    expect(ground.length, path).toBeGreaterThan(0);
    expect(new Set(ground).size, path).toBe(ground.length);
    for (const id of ground) if (id !== 'inference') expect(ids, path).toContain(id);
  };

  it('in the scenes', () => {
    for (const { id, cites, facts } of scenes)
      for (const [part, ground] of [...Object.entries(cites), ...Object.entries(facts ?? {})])
        known(ground, `${id} ${part}`);
  });

  it('about the sentences of May 2024, each of which a scene shows', () => {
    expect(statements.map(({ id }) => id)).toEqual(statementIds);
    for (const { id, source, grounds, scene, date } of statements) {
      known(source, id);
      for (const ground of Object.values(grounds)) known(ground, id);
      expect(sceneOf(scene), scene).toBeDefined();
      expect(date).toMatch(/^\d{4}-\d{2}(-\d{2})?$/u);
    }
  });

  it('about the press, nor in the glossary', () => {
    expect(slips.map(({ id }) => id)).toEqual(slipIds);
    for (const { id, sources: ground } of slips) known(ground, id);
    for (const [id, ground] of Object.entries(glossary)) known(ground, id);
  });

  it.each([
    ['en', enChecks, enGlossary],
    ['de', deChecks, deGlossary],
  ])('%s: there are words for each, in the same order', (_, checks, terms) => {
    expect(Object.keys(checks.statements.all)).toEqual(statementIds);
    expect(Object.keys(checks.slips.all)).toEqual(slipIds);
    expect(Object.keys(terms)).toEqual(Object.keys(glossary));
  });
});

describe('quotations', () => {
  it('stand in English as they were written', () => {
    const words = enChecks.statements.all;
    for (const { id, original } of statements)
      if (original !== undefined) expect(words[id].quote, id).toBe(original);
    for (const { id, original } of slips) {
      const { wrote, correct } = enChecks.slips.all[id];
      if (original.wrote !== undefined) expect(wrote, id).toContain(original.wrote);
      if (original.correct !== undefined) expect(correct, id).toContain(original.correct);
    }
  });

  it('of the first page are those of the last chapter', async () => {
    for (const code of languages) {
      const { page, parts } = (await wholeCatalogue(code)) as unknown as {
        page: { musk: { quote: string }; cathcart: { quote: string } };
        parts: { checks: typeof enChecks };
      };
      expect(page.musk.quote).toBe(parts.checks.statements.all.musk.quote);
      expect(page.cathcart.quote).toBe(parts.checks.statements.all.cathcart.quote);
    }
  });
});

describe.each(languages)('what readers meet, %s', (language) => {
  it('has nothing that is unfit to print', async () => {
    for (const [path, message] of messagesIn(await wholeCatalogue(language))) {
      const said =
        typeof message === 'function'
          ? trials.map((given) => sayWith(message, given)).find((text) => text !== undefined)
          : message;
      for (const phrase of unfit) expect(String(said), path).not.toMatch(phrase);
    }
  });

  it('explains by no padlock and no letter', async () => {
    const { parts } = (await wholeCatalogue(language)) as { parts: Record<string, unknown> };
    for (const [path, message] of messagesIn({ story: parts.story, glossary: parts.glossary }))
      expect(String(message), path).not.toMatch(
        /padlock|envelope|sealed letter|Vorhängeschloss|(?:Brief|Um)schlag\b/iu,
      );
  });
});

it.each([
  'WhatsApp keeps no metadata.',
  'WhatsApp speichert keine Metadaten.',
  'Signal fills up to 160 bytes.',
  'WhatsApp knows your exact location',
  'See theintercept.com',
])('the list would notice: %s', (bad) => {
  expect(unfit.some((phrase) => phrase.test(bad))).toBe(true);
});
