/** Story events and their decoys: what they leave behind, and that they leave all else alone. */
import { describe, expect, it } from 'vitest';
import { DAY, groupOf } from '../entities.ts';
import { generateWorld } from '../generate.ts';
import { filterMessages, messageAt } from '../messages.ts';
import { HOSPITAL, employerOf, venueOf, venues } from '../places.ts';
import { eventStreamBytes } from '../serialize.ts';
import { filterVisits, visitAt } from '../visits.ts';
import type { Footprint, Stage } from './event.ts';
import { decoysOf } from './event.ts';
import { interview, salesVisit } from './interview.ts';
import { leak, pressOfficer } from './leak.ts';
import { newcomer, newNumber } from './new-number.ts';
import { farRelative, gaming, nightWork } from './night-work.ts';
import { overlay } from './overlay.ts';
import { changingTrains, protest } from './protest.ts';
import { deadline, flatmate, romance } from './romance.ts';
import { holiday, separation } from './separation.ts';
import { clinicStaff, clinicVisitor, treatment } from './treatment.ts';

const world = generateWorld({ seed: 'plot', scale: 'class' });
const stage: Stage = { seed: world.seed, people: world.people };
const clinic = venueOf(0, venues.indexOf('clinic'));
const station = venueOf(0, venues.indexOf('station'));
const bar = venueOf(0, venues.indexOf('bar'));
const company = employerOf(0, 29);
const club = world.groups.find(({ kind }) => kind === 'club');
const tie = world.ties.find(({ a, rate }) => a > 120 && rate > 0.5);
if (club === undefined || tie === undefined) throw new Error('the world is too small');
const hospital = employerOf(0, HOSPITAL);
const family = world.groups.find(
  ({ kind, members }) => kind === 'family' && members.every((member) => member > 115),
);
const [newer, host] = family?.members ?? [];
if (family === undefined || newer === undefined || host === undefined)
  throw new Error('no family is free');
const crowd = Array.from({ length: 40 }, (_, i) => 60 + i);

const footprints: Footprint[] = [
  leak(stage, { id: 1, source: 1, reporter: 2, publication: 15 }),
  pressOfficer(stage, { id: 2, officer: 3, reporter: 2, from: 0, until: 28 }),
  interview(stage, { id: 3, person: 4, recruiter: 5, company, day: 15 }),
  salesVisit(stage, { id: 4, person: 6, company, days: [3, 10, 17] }),
  treatment(stage, { id: 5, patient: 7, doctor: 8, pharmacy: 9, clinic, day: 8 }),
  clinicStaff(stage, { id: 6, person: 10, clinic, from: 0, until: 28 }),
  clinicVisitor(stage, { id: 7, person: 11, clinic, from: 12 }),
  romance(stage, { id: 8, one: 12, other: 24, from: 4, until: 28, party: bar }),
  flatmate(stage, { id: 9, one: 13, other: 36, from: 6, until: 28 }),
  deadline(stage, { id: 10, one: 14, other: 48, from: 5, until: 18 }),
  protest(stage, { id: 11, people: crowd, place: station, day: 19, group: club.id }),
  changingTrains(stage, { id: 12, people: [101, 102, 103], place: station, day: 19 }),
  separation(stage, { id: 13, one: tie.a, other: tie.b, place: company, from: 14, until: 28 }),
  holiday(stage, { id: 14, one: 104, other: 105, place: bar, from: 10, until: 17 }),
  nightWork(stage, { id: 15, person: 110, place: hospital, from: 0, until: 28 }),
  gaming(stage, { id: 16, person: 111, friend: 112, from: 0, until: 28 }),
  farRelative(stage, { id: 17, person: 113, relative: 114, from: 0, until: 28 }),
  newNumber(stage, { id: 18, person: 115, day: 14 }),
  newcomer(stage, { id: 19, person: newer, group: family.id, host, day: 14 }),
];
const story = overlay(world, footprints);
const of = (id: number): Footprint => footprints[id - 1] as Footprint;

describe('every event', () => {
  it('has its decoys', () => {
    for (const [kind, decoys] of Object.entries(decoysOf)) {
      expect(footprints.some(({ event }) => event.kind === kind)).toBe(true);
      for (const decoy of decoys) {
        const found = footprints.find(({ event }) => event.kind === decoy);
        expect(found?.event.decoyOf, decoy).toBe(kind);
      }
    }
  });

  it.each(footprints.map((footprint) => [footprint.event.kind, footprint] as const))(
    '%s is told truly',
    (_, { event, messages, visits, quiet, moves, numbers = [] }) => {
      expect(event.until).toBeGreaterThan(event.from);
      const changes =
        messages.length + visits.length + quiet.length + moves.length + numbers.length;
      expect(changes).toBeGreaterThan(0);
      for (const message of messages) {
        expect(message.event).toBe(event.id);
        expect(Number.isInteger(message.time)).toBe(true);
        expect(message.time).toBeGreaterThanOrEqual(event.from);
        expect(message.time).toBeLessThan(event.until);
        if (groupOf(message.to) === undefined) expect(message.to).not.toBe(message.sender);
      }
      for (const { person, from, until } of visits) {
        expect(event.actors).toContain(person);
        expect(until).toBeGreaterThan(from);
        expect(Math.floor(from / DAY)).toBe(Math.floor((until - 1) / DAY));
      }
      for (const { time } of event.marks) {
        expect(time).toBeGreaterThanOrEqual(event.from);
        expect(time).toBeLessThan(event.until);
      }
    },
  );

  it('is the same again, and shifts with nothing but its id', () => {
    expect(leak(stage, { id: 1, source: 1, reporter: 2, publication: 15 })).toEqual(of(1));
    const other = leak(stage, { id: 99, source: 1, reporter: 2, publication: 15 });
    expect(other.messages.map(({ time }) => time)).not.toEqual(
      of(1).messages.map(({ time }) => time),
    );
  });
});

describe('footprints', () => {
  it('of the leak: 30 to 70 messages around midnight, then a second burst, then one', () => {
    const { messages } = of(1);
    const between = (from: number, until: number): number =>
      messages.filter(({ time }) => time >= from && time <= until).length;
    const night = between(9 * DAY + 85_200, 10 * DAY + 1200);
    expect(night).toBeGreaterThanOrEqual(30);
    expect(night).toBeLessThanOrEqual(70);
    expect(between(13 * DAY, 14 * DAY)).toBeGreaterThanOrEqual(15);
    expect(between(15 * DAY, 17 * DAY)).toBe(1);
  });

  it('of the romance: late, quick, and under one roof in the end', () => {
    const { messages, visits, event } = of(8);
    const late = messages.filter(({ time }) => (time % DAY) / 3600 >= 20).length / messages.length;
    expect(late).toBeGreaterThan(0.45);
    const week = (from: number): number =>
      messages.filter(({ time }) => time >= from * DAY && time < (from + 7) * DAY).length;
    expect(week(18)).toBeGreaterThan(3 * week(5));
    const nights = visits.filter(({ person, from }) => person === 12 && from % DAY === 0);
    expect(nights.length).toBeGreaterThanOrEqual(2);
    expect(new Set(nights.map(({ place }) => place))).toEqual(new Set([world.people[24]?.home]));
    expect(event.marks.map(({ what }) => what)).toEqual(['party', 'first-night']);
  });

  it('of the separation: a tenth is left, and another home', () => {
    const between = (messages: typeof world.messages, from: number): number =>
      filterMessages(messages, (i) => {
        const { time, sender, to } = messageAt(messages, i);
        const pair = (sender === tie.a && to === tie.b) || (sender === tie.b && to === tie.a);
        return pair && time >= from;
      }).length;
    expect(between(world.messages, 14 * DAY)).toBeGreaterThan(30);
    const left = between(story.messages, 14 * DAY) / between(world.messages, 14 * DAY);
    expect(left).toBeLessThan(0.3);
    expect(between(story.messages, 0)).toBeGreaterThan(between(story.messages, 14 * DAY));
    const home = world.people[tie.a]?.home;
    const homeAfter = filterVisits(story.visits, (i) => {
      const { person, place, from } = visitAt(story.visits, i);
      return person === tie.a && place === home && from >= 14 * DAY;
    });
    expect(homeAfter.length).toBe(0);
  });

  it('of the interview: nothing sent in the middle of it', () => {
    const [silence] = of(3).quiet;
    if (silence === undefined) throw new Error('no silence');
    expect(silence.until - silence.from).toBeGreaterThanOrEqual(3600);
    expect(silence.until - silence.from).toBeLessThanOrEqual(5400);
    const sent = filterMessages(story.messages, (i) => {
      const { time, sender } = messageAt(story.messages, i);
      return sender === 4 && time >= silence.from && time < silence.until;
    });
    expect(sent.length).toBe(0);
  });
});

describe('footprints of nights and numbers', () => {
  const hourOf = (time: number): number => (time % DAY) / 3600;

  it('of night work: blocks of three or four nights at the hospital, days asleep', () => {
    const { visits, quiet } = of(15);
    const evenings = visits.filter(({ place, from }) => place === hospital && hourOf(from) === 22);
    const days = evenings.map(({ from }) => Math.floor(from / DAY));
    const blocks = days.filter((day) => !days.includes(day - 1));
    expect(blocks.length).toBeGreaterThanOrEqual(3);
    for (const first of blocks) {
      const length = days.filter((day) => day >= first && day < first + 7).length;
      expect([3, 4]).toContain(length);
    }
    expect(quiet.map(({ from, until }) => [hourOf(from), hourOf(until)])).toEqual(
      days.map(() => [9, 16]),
    );
  });

  it('of its decoys: awake at the same hours, and never at work', () => {
    for (const id of [16, 17]) {
      const { event, messages, visits } = of(id);
      expect(event.decoyOf).toBe('night-work');
      expect(visits).toEqual([]);
      const nights = new Set(messages.map(({ time }) => Math.floor(time / DAY)));
      expect(nights.size).toBeGreaterThan(14);
      expect(Math.max(...messages.map(({ time }) => hourOf(time)))).toBeLessThan(5);
    }
  });

  it('of a new number: known to the world, and nothing else', () => {
    expect(story.numbers).toEqual([{ person: 115, from: 14 * DAY }]);
    const { messages } = of(18);
    expect(messages).toEqual([]);
  });

  it('of its decoy: nobody writes to or hears from the newcomer before', () => {
    const { time, sender, to } = story.messages;
    const own = filterMessages(story.messages, (i) => sender[i] === newer || to[i] === newer);
    expect(own.length).toBeGreaterThan(0);
    expect(time.length).toBe(story.messages.length);
    expect(own.time[0]).toBeGreaterThanOrEqual(14 * DAY);
    expect(of(19).messages.length).toBeGreaterThanOrEqual(8);
  });
});

describe('laid over a world', () => {
  it('they leave all others as they were', () => {
    const ordinary = filterMessages(story.messages, (i) => story.messages.event[i] === 0);
    const silenced = new Set([4, 104, 105, tie.a, tie.b, 110, 111, newer]);
    const unconcerned = (messages: typeof world.messages): typeof world.messages =>
      filterMessages(
        messages,
        (i) => !silenced.has(messages.sender[i] ?? 0) && messages.to[i] !== newer,
      );
    expect(unconcerned(ordinary)).toEqual(unconcerned(world.messages));
    const busy = new Set([
      ...footprints.flatMap(({ visits }) => visits.map((v) => v.person)),
      tie.a,
    ]);
    const free = ({ visits }: typeof world): typeof world.visits =>
      filterVisits(visits, (i) => !busy.has(visits.person[i] ?? 0));
    expect(free(story)).toEqual(free(world));
  });

  it('they put everybody in one place at a time, in places that are there', () => {
    const until = new Map<number, number>();
    const places = new Set(story.places.map(({ id }) => id));
    for (let i = 0; i < story.visits.length; i++) {
      const visit = visitAt(story.visits, i);
      const sound = visit.from >= (until.get(visit.person) ?? 0) && places.has(visit.place);
      if (!sound) expect(visit).toBe('in one place, which is there');
      until.set(visit.person, visit.until);
    }
  });

  it('they leave ten minutes for the way', () => {
    for (const { person, from, until } of of(5).visits) {
      const near = filterVisits(story.visits, (i) => {
        const visit = visitAt(story.visits, i);
        return visit.person === person && visit.until > from - 600 && visit.from < until + 600;
      });
      expect(near.length).toBe(1);
    }
  });

  it('their order does not matter, and without any the world stays', () => {
    const backwards = overlay(world, [...footprints].reverse());
    const same = (one: typeof world, other: typeof world): boolean => {
      const bytes = eventStreamBytes(other);
      return eventStreamBytes(one).every((byte, i) => byte === bytes[i]);
    };
    expect(backwards.messages.length).toBe(story.messages.length);
    expect(same(backwards, story)).toBe(true);
    expect(backwards.events).toEqual(story.events);
    const empty = overlay(world, []);
    expect(empty.messages.length).toBe(world.messages.length);
    expect(same(empty, world)).toBe(true);
    expect(same(story, world)).toBe(false);
  });

  it('they keep to the world’s days', () => {
    const week = overlay(generateWorld({ seed: 'plot', scale: 'class', days: 7 }), footprints);
    expect(week.messages.time.at(-1)).toBeLessThan(7 * DAY);
    expect(week.visits.until.reduce((most, time) => Math.max(most, time), 0)).toBe(7 * DAY);
  });

  it('what cannot be is refused', () => {
    const twice = { ...of(3), event: { ...of(3).event, id: 1 } };
    expect(() => overlay(world, [of(1), twice])).toThrow(RangeError);
    expect(() => overlay(world, [{ ...of(3), event: { ...of(3).event, id: 0 } }])).toThrow(
      RangeError,
    );
    const elsewhere = { ...of(3), event: { ...of(3).event, id: 77 } };
    expect(() => overlay(world, [of(3), elsewhere])).toThrow(RangeError);
  });
});
