/** The words of the four weeks and of the panel: a part of its own, loaded with the figure. */
import type { Weeks } from '../../weeks.ts';
import { claims } from '../claims.ts';
import { cards } from './cards.ts';
import { contacts } from './contacts.ts';
import { figure } from './figure.ts';
import { levels } from './levels.ts';
import { location } from './location.ts';
import { records } from './records.ts';
import { story } from './story.ts';
import { timing } from './timing.ts';
import { town } from './town.ts';
import { view } from './view.ts';

export const weeks: Weeks = {
  cards,
  claims,
  contacts,
  figure,
  levels,
  location,
  records,
  story,
  timing,
  town,
  view,
};
