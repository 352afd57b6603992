/** The front door of the concept inventory: its questions, their worth, what moved, the file. */
export {
  COINS,
  forms,
  itemIds,
  itemOf,
  items,
  type CellsItem,
  type ChoiceItem,
  type CoinsItem,
  type Form,
  type IntervalItem,
  type Item,
  type ItemGround,
  type ItemId,
  type TellItem,
} from './items.ts';
export { isComplete, laid, LONGEST, type Answer, type Answers } from './answer.ts';
export { coinsCredit, intervalCredit, rubric, scoreOf, type Score, type Sign } from './score.ts';
export {
  leaningsOf,
  movedBetween,
  type Leaning,
  type Moved,
  type Movement,
  type Pass,
} from './movement.ts';
export {
  firstForm,
  openFile,
  otherForm,
  writeFile,
  type FileProblem,
  type Opened,
  type Sitting,
} from './file.ts';
