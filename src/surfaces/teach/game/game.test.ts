import { describe, expect, it } from 'vitest';
import { columnsIn } from '../../../observers/index.ts';
import { languages } from '../../../ui/language/list.ts';
import { html } from '../html.ts';
import { materialIn } from '../material.ts';
import { deal, dealt, HOUR, truth } from './deal.ts';
import { facetsOf, marksOf, traces } from './key.ts';
import { game } from './game.ts';

const all = await Promise.all(
  languages.map(async (language) => [language, await materialIn(language)] as const),
);

describe.each(all)('the card game, %s', (_, material) => {
  const table = deal(material.weeks.story);
  const [jonas, ada] = [marksOf(table, 'jonas'), marksOf(table, 'ada')];
  const cardOf = (name: (typeof dealt)[number]) => {
    const card = table.cards[dealt.indexOf(name)];
    if (card === undefined) throw new Error(name);
    return card;
  };

  it('deals records of the hour alone, all of them', () => {
    for (const { log, rows } of table.cards) {
      const times = rows.map((row) => log.data.time[row] ?? -1);
      expect(times.every((time) => time >= HOUR.from && time < HOUR.until)).toBe(true);
      const others = [...log.data.time].filter((time) => time >= HOUR.from && time < HOUR.until);
      expect(times).toEqual(others);
    }
  });

  it('gives words to nobody but those who have them', () => {
    for (const card of table.cards) {
      const { kind } = card.observer;
      const has = ['backup', 'end', 'unlocked-phone'].includes(kind);
      expect(columnsIn(card.log).includes('text'), kind).toBe(has);
      expect(facetsOf(card, jonas, ada).words, kind).toBe(has);
    }
  });

  it('knows what is so: what they wrote is what the service passed on', () => {
    const sent = truth(table, 'jonas', 'ada');
    const { log, rows } = cardOf('service');
    const passed = rows.filter((row) => {
      const ids = [log.data.subject, log.data.peer].map(
        (column) => log.dictionaries.party[column?.[row] ?? 0]?.id ?? '',
      );
      return (
        log.data.kind?.[row] === log.data.kind?.[rows[1] ?? 0] &&
        ids.some((id) => jonas.names.has(id)) &&
        ids.some((id) => ada.names.has(id))
      );
    });
    expect(sent.length).toBeGreaterThan(20);
    expect(passed).toHaveLength(sent.length);
  });

  it('he is at home: all that his provider notes of him is from there', () => {
    const card = cardOf('provider:fernfunk');
    const own = traces(card, jonas);
    expect(own.length).toBeGreaterThan(0);
    for (const row of own)
      expect(card.log.dictionaries.place[card.log.data.place?.[row] ?? 0]?.id).toMatch(
        /home-jonas/u,
      );
  });

  it('somebody can say nothing, and somebody everything but the words', () => {
    expect(traces(cardOf('wifi:ministry'), jonas)).toEqual([]);
    expect(facetsOf(cardOf('authority-now:jonas'), jonas, ada)).toMatchObject({
      names: true,
      partner: true,
      times: true,
      words: false,
    });
    expect(facetsOf(cardOf('wifi:home-jonas'), jonas, ada)).toMatchObject({
      names: false,
      partner: false,
      times: true,
      place: true,
    });
  });

  it('prints a card for each, and the key says how much each has', () => {
    const page = html(game(material));
    expect(page.match(/<article>/gu)).toHaveLength(dealt.length);
    const sent = truth(table, 'jonas', 'ada');
    expect(page).toContain(` ${sent.length} `);
    expect(page).not.toMatch(/undefined|NaN|\[object/u);
  });
});
