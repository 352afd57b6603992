/**
 * The story of four weeks, with the words that the catalogues give it: the same world for everybody,
 * every line in its place, and nothing that its people could not have done.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { describe, expect, it } from 'vitest';
import { story as deWords } from '../../src/ui/language/de/weeks/story.ts';
import { town as deTown } from '../../src/ui/language/de/weeks/town.ts';
import { story as enWords } from '../../src/ui/language/en/weeks/story.ts';
import { town as enTown } from '../../src/ui/language/en/weeks/town.ts';
import type { CastId, SceneId, StoryTown } from '../../src/world/index.ts';
import {
  DAY,
  decoysOf,
  eventStreamBytes,
  groupOf,
  messageAt,
  scripts,
  sleepOn,
  storyWorld,
  toGroup,
  visitAt,
  worksNight,
} from '../../src/world/index.ts';

const story = storyWorld(enWords);
const german = storyWorld(deWords);
const sceneIds = Object.keys(scripts) as SceneId[];
const HOUR = 3600;

const member = (id: CastId) => {
  const found = story.cast.find((one) => one.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};
const personOf = (id: CastId): number => member(id).person;
const eventOf = (kind: string) => {
  const found = story.events.find((event) => event.kind === kind);
  if (found === undefined) throw new Error(kind);
  return found;
};
const visits = Array.from({ length: story.visits.length }, (_, i) => visitAt(story.visits, i));
const messages = Array.from({ length: story.messages.length }, (_, i) =>
  messageAt(story.messages, i),
);
/** Site at which somebody is, `undefined` on the way. */
const siteAt = (person: number, time: number): string | undefined => {
  const visit = visits.find((one) => one.person === person && one.from <= time && time < one.until);
  return visit === undefined ? undefined : story.siteOf(visit.place);
};
const isAsleep = (person: number, time: number): boolean => {
  const who = story.people[person];
  if (who === undefined) throw new Error(`nobody is number ${person}`);
  const { onset, length } = sleepOn(who, Math.floor(time / DAY));
  return (Math.floor((time % DAY) / 1800) - onset + 48) % 48 < length;
};
const between = (one: CastId, other: CastId) =>
  messages.filter(
    ({ sender, to }) =>
      (sender === personOf(one) && to === personOf(other)) ||
      (sender === personOf(other) && to === personOf(one)),
  );

describe('the story', () => {
  // Made on purpose only: whoever links to a moment of the story links to this world.
  it('is the same to the bit', () => {
    expect(bytesToHex(sha256(eventStreamBytes(story)))).toBe(
      '273693496e45331a61dff0c897b89c39e10f6bb3385b2b6b699340357bc2b87d',
    );
    expect(eventStreamBytes(storyWorld(enWords))).toEqual(eventStreamBytes(story));
  });

  it('differs between languages in the sizes of its scenes alone', () => {
    const told = new Set([...story.texts.keys()]);
    expect([...german.texts.keys()]).toEqual([...told]);
    const sizeless = (world: StoryTown) => ({
      ...world.messages,
      bytes: world.messages.bytes.map((size, row) => (told.has(row) ? 0 : size)),
    });
    expect(sizeless(german)).toEqual(sizeless(story));
    expect(german.visits).toEqual(story.visits);
    expect(german.messages.bytes).not.toEqual(story.messages.bytes);
  });

  it('has people, ties and groups that fit together', () => {
    expect(story.people.map(({ id }) => id)).toEqual(story.people.map((_, i) => i));
    for (const { a, b } of story.ties) expect(a).toBeLessThan(b);
    expect(new Set(story.ties.map(({ a, b }) => `${a} ${b}`)).size).toBe(story.ties.length);
    story.groups.forEach(({ id, members, bot }, i) => {
      expect(id).toBe(i);
      expect(new Set(members).size).toBe(members.length);
      if (bot !== undefined) expect(members).toContain(bot);
    });
    for (const { sender, to } of messages) {
      const group = groupOf(to);
      if (group === undefined) expect(story.people[to]).toBeDefined();
      else expect(story.groups[group]?.members).toContain(sender);
      expect(to).not.toBe(sender);
    }
  });

  it('has as much to show as four weeks of twenty people', () => {
    expect(messages.length).toBeGreaterThan(2000);
    expect(messages.length).toBeLessThan(8000);
    for (const { id, person } of story.cast) {
      expect(
        messages.some(({ sender }) => sender === person),
        id,
      ).toBe(true);
    }
  });

  it('has numbers for all, from the range kept for drama, none twice', () => {
    const numbers = story.cast.map(({ number }) => number);
    expect(new Set(numbers).size).toBe(story.people.length);
    for (const number of numbers) expect(number).toMatch(/^\+44 7700 900\d{3}$/u);
    expect(story.cast.filter(({ listed }) => listed).map(({ id }) => id)).toEqual(
      expect.arrayContaining(['ada', 'priya', 'desk']),
    );
    for (const { person, name, number } of story.cast) {
      expect(story.name(person)).toBe(name);
      expect(story.numberOf(person)).toBe(number);
    }
  });

  it('says which accounts a computer of somebody else’s reads', () => {
    const of = (account: string) => story.cast.filter((one) => one.account === account);
    expect(of('bot').map(({ person }) => person)).toEqual(
      story.groups.flatMap(({ bot }) => bot ?? []),
    );
    expect(of('business').map(({ id }) => id)).toContain('desk');
  });
});

describe('its days', () => {
  it('have everybody in one place at a time, all 28 days', () => {
    for (const { id } of story.people) {
      const own = visits.filter(({ person }) => person === id);
      own.forEach(({ from, until }, i) => {
        expect(until).toBeGreaterThan(from);
        expect(Math.floor(from / DAY)).toBe(Math.floor((until - 1) / DAY));
        expect(from).toBeGreaterThanOrEqual(own[i - 1]?.until ?? 0);
      });
      for (let day = 0; day < story.days; day++) {
        expect(own.some(({ from }) => Math.floor(from / DAY) === day)).toBe(true);
      }
    }
  });

  it('are spent at sites of the map, named in every language', () => {
    const sites = new Map(story.geography.sites.map((site) => [site.id, site]));
    expect([...sites.keys()].sort()).toEqual(story.places.map(({ id }) => story.siteOf(id)).sort());
    for (const { id, x, y } of story.places) {
      const site = sites.get(story.siteOf(id));
      expect([site?.x, site?.y].map((value) => (value ?? 0) * story.geography.metres)).toEqual([
        x,
        y,
      ]);
      expect(story.geography.towers[story.cellAt(id)]).toBeDefined();
    }
    for (const { place } of visits) expect(sites.has(story.siteOf(place))).toBe(true);
    for (const words of [enTown, deTown]) {
      expect(Object.keys(words.sites).sort()).toEqual([...sites.keys()].sort());
      expect(Object.keys(words.cells).sort()).toEqual(
        story.geography.towers.map(({ id }) => id).sort(),
      );
      expect(Object.keys(words.districts).sort()).toEqual(
        story.geography.districts.map(({ id }) => id).sort(),
      );
    }
  });

  it('have Mira at the hospital on her nights and at home by day after them', () => {
    const mira = story.people[personOf('mira')];
    if (mira === undefined) throw new Error('no Mira');
    const nights = Array.from({ length: 27 }, (_, day) => day).filter((day) =>
      worksNight(mira, day),
    );
    expect(nights.length).toBeGreaterThanOrEqual(12);
    for (const day of nights) {
      expect(siteAt(mira.id, day * DAY + 27 * HOUR)).toBe('hospital');
      expect(siteAt(mira.id, day * DAY + 36 * HOUR)).toBe('home-mira');
    }
  });

  it('have Noor under Mira’s roof after she moved in, and not before', () => {
    const nights = Array.from({ length: 28 }, (_, day) =>
      siteAt(personOf('noor'), day * DAY + 4 * HOUR),
    );
    expect(nights.slice(0, 10)).not.toContain('home-mira');
    expect(new Set(nights.slice(10))).toEqual(new Set(['home-mira']));
    const later = visits.filter(
      ({ person, from }) => person === personOf('noor') && from >= 10 * DAY,
    );
    expect(later.map(({ place }) => story.siteOf(place))).not.toContain('home-noor');
  });

  it('have the twins’ mother, the choir’s bot and the desks where they belong', () => {
    expect(siteAt(personOf('desk'), 3 * DAY + 10 * HOUR)).toBe('clinic');
    expect(siteAt(personOf('metronome'), 20 * DAY)).toBe('exchange');
    expect(siteAt(personOf('beatriz'), 4 * HOUR)).toBe('home-beatriz');
  });
});

describe('its plot', () => {
  it('has a decoy for every event, and all are in it', () => {
    for (const { kind, decoyOf } of story.events) {
      if (decoyOf !== undefined) continue;
      const decoys: readonly string[] = decoysOf[kind as keyof typeof decoysOf];
      expect(
        story.events.some((event) => decoys.includes(event.kind)),
        kind,
      ).toBe(true);
    }
    expect(story.events.map(({ kind }) => kind)).toEqual(
      expect.arrayContaining(['leak', 'press-officer', 'romance', 'treatment', 'interview']),
    );
  });

  it('labels the messages between an event’s people, within its time', () => {
    for (const { event, time } of messages) {
      if (event === 0) continue;
      const found = story.events.find(({ id }) => id === event);
      expect(time).toBeGreaterThanOrEqual(found?.from ?? Infinity);
      expect(time).toBeLessThan(found?.until ?? 0);
    }
  });

  it('has the leak’s messages as its first and last ever between the two', () => {
    const leak = eventOf('leak');
    const exchanged = between('jonas', 'ada');
    expect(exchanged.every(({ event }) => event === leak.id)).toBe(true);
    const night = exchanged.filter(({ time }) => time < 13 * DAY);
    expect(night.length).toBeGreaterThanOrEqual(30);
    expect(night.length).toBeLessThanOrEqual(70);
    for (const { time } of night) {
      expect(time).toBeGreaterThanOrEqual(11 * DAY + 23 * HOUR + 2400);
      expect(time).toBeLessThanOrEqual(12 * DAY + 1200);
    }
    const access = leak.marks.find(({ what }) => what === 'document-access')?.time ?? 0;
    expect(siteAt(personOf('jonas'), access)).toBe('ministry');
    const published = leak.marks.find(({ what }) => what === 'publication')?.time ?? 0;
    expect(published).toBe(17 * DAY + 6 * HOUR);
    const shared = story.groups.filter(({ members }) =>
      [personOf('jonas'), personOf('ada')].every((id) => members.includes(id)),
    );
    expect(shared).toEqual([]);
  });

  it('counts the leak’s messages as Ada counts them', () => {
    const line = 'twenty-eighth message';
    expect(enWords.words.leakFirst.findIndex((text) => text.includes(line))).toBe(27);
    expect(deWords.words.leakFirst.findIndex((text) => text.includes('achtundzwanzigste'))).toBe(
      27,
    );
    expect(messages[story.scenes.leakFirst[27] ?? 0]?.time).toBeGreaterThan(12 * DAY);
  });

  it('has the press officer and the reporter’s sister write to her, for good reasons', () => {
    const days = new Set(between('priya', 'ada').map(({ time }) => Math.floor(time / DAY)));
    expect(days.size).toBe(20);
    expect(between('chioma', 'ada').length).toBeGreaterThan(60);
  });

  it('has Leo and Sam unknown to each other before the party, and under one roof later', () => {
    const romance = eventOf('romance');
    expect(between('leo', 'sam').every(({ event }) => event === romance.id)).toBe(true);
    const party = romance.marks.find(({ what }) => what === 'party')?.time ?? 0;
    for (const id of ['leo', 'sam'] as const)
      expect(siteAt(personOf(id), party + HOUR)).toBe('bar');
    const night = romance.marks.find(({ what }) => what === 'first-night')?.time ?? 0;
    for (const id of ['leo', 'sam'] as const) {
      expect(siteAt(personOf(id), night + 6 * HOUR)).toBe('home-mira');
    }
  });
});

describe('its scenes', () => {
  it.each(sceneIds)('%s has its words on the right messages, in both languages', (scene) => {
    const { chat, day, beats } = scripts[scene];
    for (const [world, words] of [
      [story, enWords],
      [german, deWords],
    ] as const) {
      const rows = world.scenes[scene];
      expect(rows.length).toBe(beats.length);
      expect([...rows].sort((one, other) => one - other)).toEqual(rows);
      rows.forEach((row, i) => {
        const { time, sender, to, bytes, kind } = messageAt(world.messages, row);
        const [clock, who] = beats[i] ?? ['', 'mira'];
        const [h = 0, m = 0, s = 0] = clock.split(':').map(Number);
        expect(time).toBe(day * DAY + h * HOUR + m * 60 + s);
        expect(sender).toBe(personOf(who));
        const recipient =
          typeof chat === 'string'
            ? toGroup(story.groups.find(({ key }) => key === chat)?.id ?? -1)
            : personOf(chat[0] === who ? chat[1] : chat[0]);
        expect(to).toBe(recipient);
        const text = words.words[scene][i] ?? '';
        expect(world.texts.get(row)).toBe(text);
        expect(bytes).toBe(new TextEncoder().encode(text).length);
        expect(kind).toBe(0);
      });
    }
  });

  it('are all the words there are', () => {
    const lines = sceneIds.reduce((sum, scene) => sum + scripts[scene].beats.length, 0);
    expect(story.texts.size).toBe(lines);
    expect(lines).toBeGreaterThan(100);
  });

  it.each(sceneIds)('%s has its day to itself', (scene) => {
    const rows = story.scenes[scene];
    const chat = ({ sender, to }: { sender: number; to: number }): string =>
      groupOf(to) === undefined ? [sender, to].sort((a, b) => a - b).join(' ') : String(to);
    const first = messages[rows[0] ?? 0];
    if (first === undefined) throw new Error(scene);
    const day = Math.floor(first.time / DAY);
    messages.forEach((message, row) => {
      if (Math.floor(message.time / DAY) !== day || chat(message) !== chat(first)) return;
      expect(story.texts.has(row), `${scene}: ${message.time % DAY}`).toBe(true);
    });
  });

  it.each(sceneIds)('%s is written by people who are awake', (scene) => {
    for (const row of story.scenes[scene]) {
      const { time, sender } = messageAt(story.messages, row);
      expect(isAsleep(sender, time), `${story.name(sender)} ${time % DAY}`).toBe(false);
    }
  });

  it('are written where their words say', () => {
    const where = (scene: SceneId, line: number): string | undefined => {
      const { time, sender } = messageAt(story.messages, story.scenes[scene][line] ?? -1);
      return siteAt(sender, time);
    };
    // On the ward, on the tram, at home beside warm bread.
    expect(where('nightShift', 6)).toBe('hospital');
    expect(where('nightShift', 7)).toBeUndefined();
    expect(where('nightShift', 8)).toBe('home-mira');
    // Walking round the kitchen.
    expect(where('leakFirst', 19)).toBe('home-jonas');
    expect(where('leakSecond', 5)).toBe('home-ada');
    // On the tram at the market.
    expect(where('office', 5)).toBeUndefined();
    // Apart, or they would not need to write.
    expect(where('romanceFirst', 0)).toBe('home-leo');
    expect(where('romanceFirst', 1)).toBe('home-mira');
    expect(where('romanceLater', 0)).toBe('home-mira');
    expect(where('romanceLater', 1)).toBe('home-leo');
    expect(where('twins', 1)).not.toBe('home-leo');
    // The office meets at 9:15, Jonas with it.
    for (const id of ['jonas', 'priya', 'chioma', 'beatriz'] as const) {
      expect(siteAt(personOf(id), 17 * DAY + 9.5 * HOUR), id).toBe('ministry');
    }
  });

  it('need as many words as lines', () => {
    const short = { ...enWords, words: { ...enWords.words, twins: ['Hello.'] } };
    expect(() => storyWorld(short)).toThrow(RangeError);
  });
});
