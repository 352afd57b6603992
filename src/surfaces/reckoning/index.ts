/**
 * The reckoning: truth and public knowledge made from a town, in the ids of a log, and claims set
 * against them. Here, and nowhere else, world, network and inference meet.
 */
export { calibrationTable } from './calibration.ts';
export { truthOf } from './truth-of.ts';
export { idsOf, type Ids } from './ids-of.ts';
export { knowledgeOf, type Given } from './knowledge-of.ts';
export { listingsOf, type TownLeak, type TownListing } from './listings.ts';
export { type PlottedTown } from './plotted-town.ts';
export {
  reckon,
  reckoning,
  type Reckoned,
  type Reckoning,
  type ReckonOptions,
  type Verdict,
} from './reckon.ts';
export { type Sensitivity } from './sensitivity.ts';
