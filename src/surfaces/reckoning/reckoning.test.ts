/** Truth and claims in the same ids, for everybody who can watch; and what comes of the story. */
import { describe, expect, it } from 'vitest';
import { infer, type CalibrationTable, type Truth } from '../../inference/index.ts';
import { defend, messengers, providers } from '../../network/index.ts';
import {
  observersOf,
  parseObserver,
  printObserver,
  recordKinds,
  watch,
  type Log,
  type TownObserver,
} from '../../observers/index.ts';
import { story } from '../../ui/language/en/weeks/story.ts';
import { storyWorld } from '../../world/index.ts';
import { knowledgeOf, listingsOf, reckon, reckoning, truthOf } from './index.ts';
import { trialTown } from './trial-town.ts';

const town = storyWorld(story);
const empty: CalibrationTable = { seeds: [], entries: [] };
const service = parseObserver('service');
const accountOf = (id: string): string => town.cast.find((one) => one.id === id)?.number ?? '';
const idOf = (number: string): string => town.cast.find((one) => one.number === number)?.id ?? '';

const idsIn = ({ dictionaries: { party, device } }: Log): Set<string> =>
  new Set([...party.map(({ id }) => id), ...device]);

describe('truth', () => {
  it.each(['e2ee', 'signal', 'sms'] as const)('%s: everybody’s in their own ids', (name) => {
    const messenger = messengers[name];
    const kinds = new Set<string>();
    for (const observer of observersOf(town, messenger, providers)) {
      // One of a kind, and all Wi-Fis and providers, whose ids differ.
      if (kinds.has(observer.kind) && !['wifi', 'provider'].includes(observer.kind)) continue;
      kinds.add(observer.kind);
      const log = watch(town, messenger, observer);
      const truth = truthOf(town, messenger, observer);
      const called = printObserver(observer);
      const known = idsIn(log);
      if (log.length === 0 || (log.data.subject ?? log.data.device) === undefined) continue;
      const machines = town.cast.filter(({ account }) => account !== 'person');
      const strangers = [...known].filter((id) => id !== '' && !truth.people.includes(id));
      // Who is in a log is a person of whom the truth tells, a machine, or a line that is a place's.
      if (observer.kind === 'wifi') {
        expect(strangers.length, called).toBeLessThanOrEqual(machines.length);
      } else {
        const others = new Set([
          ...machines.flatMap(({ id, number }) => [id, number]),
          ...town.places.map(({ id }) => town.siteOf(id)),
          ...town.cast.map(({ device }) => device),
          ...(observer.kind === 'push' ? strangers.slice(0, machines.length) : []),
        ]);
        expect(
          strangers.filter((id) => !others.has(id)),
          called,
        ).toEqual([]);
        expect(
          truth.people.some((id) => known.has(id)),
          called,
        ).toBe(true);
      }
      const places = new Set([
        ...log.dictionaries.network.map(({ id }) => id),
        ...log.dictionaries.place.map(({ id }) => id),
      ]);
      if (['service', 'push', 'provider'].includes(observer.kind)) {
        const homes = Object.values(truth.homes ?? {}).flat();
        expect(
          homes.some((id) => places.has(id)),
          called,
        ).toBe(true);
      }
    }
    expect(kinds.size).toBeGreaterThan(5);
  });

  const truth = truthOf(town, messengers.e2ee, service);
  const names = (ids: readonly string[] = []): string[] => ids.map(idOf).sort();

  it('of the story: who lives, works, sleeps, loves and leaks', () => {
    expect(truth.people).toHaveLength(18);
    const households = truth.households?.filter((one) => one.length > 1).map(names) ?? [];
    expect(households).toContainEqual(['mira', 'noor', 'sam']);
    expect(households).toContainEqual(['leo', 'teo']);
    expect(households).toContainEqual(['priya', 'yusuf']);
    expect(households).toContainEqual(['elif', 'nia']);
    expect(households).toHaveLength(4);
    expect(truth.couples?.map(names)).toEqual([
      ['priya', 'yusuf'],
      ['leo', 'sam'],
    ]);
    expect(truth.newTies?.map(names)).toEqual([
      ['leo', 'sam'],
      ['mira', 'noor'],
    ]);
    expect(names(truth.nightWorkers)).toEqual(['mira']);
    expect(names(truth.nightActive)).toEqual(['freya', 'luka', 'mira']);
    expect(truth.utcOffsets?.[accountOf('luka')]).toBe(-5);
    expect(names(truth.sources)).toEqual(['jonas']);
    // Noor moved: both were her home.
    expect(truth.homes?.[accountOf('noor')]).toHaveLength(2);
    expect(truth.homes?.[accountOf('mira')]).toEqual(truth.homes?.[accountOf('sam')]);
    const clinic = listingsOf(town).findIndex(({ name }) => name === 'clinic');
    const at = (list: Truth['visited']): string[] =>
      names(list?.filter(([, listing]) => listing === clinic).map(([who]) => who));
    expect(at(truth.staff)).toEqual(['osei', 'tomasz']);
    expect(at(truth.visited)).toEqual(['elif', 'osei', 'thanh', 'tomasz']);
    expect(at(truth.contacted)).toContain('elif');
  });

  it('holds what anybody may know, and the employer’s log only if it is laid open', () => {
    const open = knowledgeOf(town, messengers.e2ee, service, { employersLog: true });
    const closed = knowledgeOf(town, messengers.e2ee, service);
    expect(open.leak?.opened).toBeLessThan(open.leak?.published ?? 0);
    expect(closed.leak).not.toHaveProperty('opened');
    expect(names(closed.leak?.access)).toEqual(['beatriz', 'chioma', 'jonas', 'priya']);
    expect(names(closed.leak?.reporter)).toEqual(['ada']);
    expect(closed.listings?.map(({ name }) => name).sort()).toEqual([
      ...['clinic', 'company', 'hospital', 'newsroom', 'pharmacy', 'yusuf'],
    ]);
  });

  it('of a grown town with a plot: its events are in it', () => {
    const grown = trialTown('a trial for this test alone');
    const told = truthOf(grown, messengers.e2ee, service);
    expect(told.sources).toHaveLength(1);
    expect(told.newTies).toHaveLength(3);
    // Three romances, and about half of those households that have two or more.
    expect(told.couples?.length).toBeGreaterThan(4);
    const together = told.households?.filter((one) => one.length > 1) ?? [];
    expect(told.couples?.length).toBeLessThan(together.length + 4);
    const listings = listingsOf(grown);
    for (const category of ['clinic', 'pharmacy', 'doctor', 'recruiter', 'press', 'gathering']) {
      const index = listings.findIndex((one) => one.category === category);
      expect(index, category).toBeGreaterThanOrEqual(0);
    }
    const clinic = listings.findIndex(({ category }) => category === 'clinic');
    expect(listings[clinic]?.people).toHaveLength(1);
    expect(told.contacted?.filter(([, listing]) => listing === clinic).length).toBeGreaterThan(3);
    // Counters and programs are not people; of some people there are two accounts.
    expect(told.people).toHaveLength(48 + (told.renumbered?.length ?? 0));
    expect(grown.people).toHaveLength(51);
    const gathering = listings.findIndex(({ category }) => category === 'gathering');
    const came = told.visited?.filter(([, listing]) => listing === gathering);
    expect(came?.length).toBeGreaterThanOrEqual(8);
    expect(grown.events?.filter(({ decoyOf }) => decoyOf !== undefined).length).toBeGreaterThan(5);
  });

  it('of those with a new number: who writes to whom by which account, at which time', () => {
    const renumbered = defend(messengers.e2ee, new Set(['new-number'] as const));
    const grown = trialTown('a trial for this test alone');
    const told = truthOf(grown, renumbered, service);
    expect(told.renumbered?.length).toBeGreaterThan(0);
    const changed = new Set(told.renumbered?.flat());
    const people = new Set(told.people);
    const pair = (one: string, other: string): readonly string[] => {
      const ids = [one, other].sort();
      const counts = ids.some((id) => changed.has(id)) && ids.every((id) => people.has(id));
      return counts ? [ids.join()] : [];
    };
    const { data, dictionaries, length } = watch(grown, renumbered, service);
    const idAt = (column: 'subject' | 'peer', row: number): string =>
      dictionaries.party[data[column]?.[row] ?? 0]?.id ?? '';
    const written = new Set<string>();
    for (let row = 0; row < length; row++) {
      if (recordKinds[data.kind?.[row] ?? 0] !== 'message') continue;
      for (const ids of pair(idAt('subject', row), idAt('peer', row))) written.add(ids);
    }
    const so = (told.correspondents ?? []).flatMap(([one, other]) => pair(one, other));
    expect(so.sort()).toEqual([...written].sort());
  });
});

describe('a reckoning of the story', () => {
  const of = (observer: TownObserver, given = {}) => {
    const log = watch(town, messengers.e2ee, observer);
    return { log, ...reckon(log, town, messengers.e2ee, observer, empty, given) };
  };
  const { log, claims, truth, scores } = of(service);
  const said = (is: string) =>
    claims
      .filter(({ claim }) => claim.value.is === is)
      .map(({ claim, verdict, behind }) => ({
        who: claim.subjects.map((code) => idOf(log.dictionaries.party[code]?.id ?? '')),
        ...{ verdict, behind },
      }));

  it('has claims that are right and claims that are wrong', () => {
    const verdicts = claims.map(({ verdict }) => verdict);
    expect(verdicts.filter((one) => one === 'right').length).toBeGreaterThan(50);
    expect(verdicts.filter((one) => one === 'wrong').length).toBeGreaterThan(5);
  });

  it('suspects the source, and the press officer and the sister with them', () => {
    expect(said('source')).toEqual([
      { who: ['jonas'], verdict: 'right', behind: 'leak' },
      { who: ['chioma'], verdict: 'wrong', behind: undefined },
      { who: ['priya'], verdict: 'wrong', behind: 'press-officer' },
    ]);
  });

  it('finds the nurse on her ward, and of who plays at night says what else it could be', () => {
    expect(said('night-work')).toEqual([{ who: ['mira'], verdict: 'right', behind: undefined }]);
    expect(said('night-active').map(({ who }) => who)).toEqual(
      expect.arrayContaining([['freya'], ['luka']]),
    );
    for (const { claim } of claims) {
      if (claim.value.is !== 'night-active') continue;
      expect(claim.alternatives).toEqual(
        expect.arrayContaining(['gaming', 'other-time-zone', 'insomnia']),
      );
    }
  });

  it('takes two sisters for a couple like the one that is one', () => {
    const couples = said('couple');
    expect(couples.map(({ who, verdict }) => [who.sort(), verdict])).toEqual(
      expect.arrayContaining([
        [['priya', 'yusuf'], 'right'],
        [['elif', 'nia'], 'wrong'],
      ]),
    );
    expect(couples).toHaveLength(2);
    for (const { claim } of claims) {
      if (claim.value.is === 'couple') expect(claim.alternatives).toContain('siblings');
    }
    // The twins live together, and rightly nothing more is said of them: Leo has somebody else.
    expect(said('household').map(({ who, verdict }) => [who.sort(), verdict])).toContainEqual([
      ['leo', 'teo'],
      'right',
    ]);
  });

  it('takes who plays at night for somebody overseas, and is right about the cousin', () => {
    const offsets = said('utc-offset');
    expect(offsets).toContainEqual({ who: ['freya'], verdict: 'wrong', behind: undefined });
    expect(offsets).toContainEqual({ who: ['luka'], verdict: 'right', behind: undefined });
  });

  it('sees the cleaner at the clinic and not the patient', () => {
    expect(said('visited')).toContainEqual({
      ...{ who: ['tomasz'], verdict: 'right', behind: 'clinic-staff' },
    });
    expect(said('visited').map(({ who }) => who)).not.toContainEqual(['elif']);
  });

  it('says of no claim more than was counted', () => {
    for (const { claim, confidence } of claims) {
      expect(claim.p === undefined).toBe(claim.value.is !== 'source');
      expect(confidence === undefined).toBe(claim.p === undefined);
    }
  });

  it('is made step by step, of the same claims as rules make, and can be sent', () => {
    const steps = reckoning(log, town, messengers.e2ee, service, empty);
    let seen = 0;
    let step = steps.next();
    for (; step.done !== true; step = steps.next()) seen++;
    expect(seen).toBe(13);
    const knowledge = knowledgeOf(town, messengers.e2ee, service);
    expect(step.value.claims).toHaveLength(infer(log, knowledge).claims.length);
    expect(structuredClone(step.value)).toEqual(step.value);
    expect(step.value.truth).toEqual(truth);
    expect(step.value.scores).toEqual(scores);
  });

  it('the most sensitive of equally sure claims come first', () => {
    const ranks = claims
      .filter(({ confidence }) => confidence === undefined)
      .map(({ sensitivity }) => sensitivity);
    expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
  });
});
