/** What happens in the four weeks, and beside each event what merely looks like it. */
import { DAY } from '../entities.ts';
import type { Footprint, Stage } from '../events/event.ts';
import { interview, salesVisit } from '../events/interview.ts';
import { leak, pressOfficer } from '../events/leak.ts';
import { deadline, flatmate, romance } from '../events/romance.ts';
import { clinicStaff, clinicVisitor, treatment } from '../events/treatment.ts';
import { personIn } from './cast.ts';
import { at } from './places.ts';
import { eventIds } from './scenes.ts';

/** Days of the story. */
export const DAYS = 28;
/** The day after Noor's last at her old home. */
const MOVE = 9;

/** Noor moves in with Mira and Sam, and her days at home are there from then on. */
function movingIn(stage: Stage): Footprint {
  const [one, other] = [personIn('noor'), personIn('mira')];
  const footprint = flatmate(stage, { id: eventIds.flatmate, one, other, from: MOVE, until: DAYS });
  const [old, place] = [at('home-noor'), at('home-mira')];
  return { ...footprint, moves: [{ person: one, old, place, since: (MOVE + 1) * DAY }] };
}

/** The events of the story, staged. */
export function plot(stage: Stage): readonly Footprint[] {
  const [clinic, company] = [at('clinic'), at('company')];
  const all = { from: 0, until: DAYS };
  return [
    leak(stage, {
      id: eventIds.leak,
      source: personIn('jonas'),
      reporter: personIn('ada'),
      publication: 17,
    }),
    pressOfficer(stage, {
      id: eventIds.pressOfficer,
      officer: personIn('priya'),
      reporter: personIn('ada'),
      ...all,
    }),
    interview(stage, {
      id: eventIds.interview,
      person: personIn('chioma'),
      recruiter: personIn('yusuf'),
      company,
      day: 18,
    }),
    salesVisit(stage, {
      id: eventIds.salesVisit,
      person: personIn('noor'),
      company,
      days: [3, 10, 17],
    }),
    treatment(stage, {
      id: eventIds.treatment,
      patient: personIn('elif'),
      doctor: personIn('osei'),
      pharmacy: personIn('pharmacy'),
      clinic,
      day: 9,
    }),
    clinicStaff(stage, {
      id: eventIds.clinicStaff,
      person: personIn('tomasz'),
      clinic,
      ...all,
    }),
    clinicVisitor(stage, {
      id: eventIds.clinicVisitor,
      person: personIn('thanh'),
      clinic,
      from: 14,
    }),
    romance(stage, {
      id: eventIds.romance,
      one: personIn('leo'),
      other: personIn('sam'),
      party: at('bar'),
      from: 4,
      until: DAYS,
    }),
    movingIn(stage),
    deadline(stage, {
      id: eventIds.deadline,
      one: personIn('leo'),
      other: personIn('nia'),
      from: 5,
      until: 17,
    }),
  ];
}
