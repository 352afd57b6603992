/**
 * Who is in the story, with their phones. Everybody is invented; numbers are from the range that
 * Ofcom keeps for drama (07700 900000 to 900999). A person's number in the world is their index here.
 */
import type { PersonId } from '../entities.ts';

/** Whose chats a business or a bot reads is said in the data: their owner's computer reads along. */
export type Account = 'person' | Machine;
/** What answers where no person does. */
export type Machine = 'business' | 'bot';

interface Line {
  readonly id: string;
  /** In international form, with spaces. */
  readonly number: string;
  /** Model as the app reports it. */
  readonly device: string;
  /** Who sold the SIM. */
  readonly carrier: 'nordlink' | 'fernfunk';
  /** The number stands in public: on a page, on a card, on a door. */
  readonly listed?: true;
  readonly account?: Machine;
}

/** In the order of their numbers in the world. */
export const lines = [
  { id: 'mira', number: '+44 7700 900142', device: 'Pixel 8', carrier: 'nordlink' },
  { id: 'sam', number: '+44 7700 900518', device: 'Fairphone 5', carrier: 'nordlink' },
  { id: 'jonas', number: '+44 7700 900377', device: 'Galaxy S23', carrier: 'fernfunk' },
  { id: 'ada', number: '+44 7700 900206', device: 'iPhone 14', carrier: 'nordlink', listed: true },
  { id: 'leo', number: '+44 7700 900683', device: 'Redmi Note 12', carrier: 'fernfunk' },
  { id: 'teo', number: '+44 7700 900684', device: 'Redmi Note 12', carrier: 'fernfunk' },
  { id: 'osei', number: '+44 7700 900059', device: 'iPhone 13', carrier: 'nordlink' },
  {
    id: 'priya',
    number: '+44 7700 900310',
    device: 'iPhone 15',
    carrier: 'fernfunk',
    listed: true,
  },
  { id: 'chioma', number: '+44 7700 900745', device: 'Pixel 7a', carrier: 'nordlink' },
  { id: 'tomasz', number: '+44 7700 900491', device: 'Moto G54', carrier: 'fernfunk' },
  { id: 'freya', number: '+44 7700 900128', device: 'Pixel 8', carrier: 'nordlink' },
  { id: 'luka', number: '+44 7700 900836', device: 'Galaxy A54', carrier: 'fernfunk' },
  { id: 'elif', number: '+44 7700 900564', device: 'iPhone 12', carrier: 'nordlink' },
  { id: 'noor', number: '+44 7700 900927', device: 'Galaxy S22', carrier: 'fernfunk' },
  {
    id: 'yusuf',
    number: '+44 7700 900273',
    device: 'iPhone 15',
    carrier: 'nordlink',
    listed: true,
  },
  { id: 'beatriz', number: '+44 7700 900608', device: 'Galaxy S23', carrier: 'nordlink' },
  { id: 'thanh', number: '+44 7700 900081', device: 'Nokia G42', carrier: 'fernfunk' },
  { id: 'nia', number: '+44 7700 900452', device: 'iPhone SE', carrier: 'nordlink' },
  {
    id: 'desk',
    number: '+44 7700 900700',
    device: 'Galaxy Tab A8',
    carrier: 'fernfunk',
    listed: true,
    account: 'business',
  },
  {
    id: 'pharmacy',
    number: '+44 7700 900790',
    device: 'Galaxy Tab A8',
    carrier: 'nordlink',
    listed: true,
    account: 'business',
  },
  {
    id: 'metronome',
    number: '+44 7700 900440',
    device: 'Server',
    carrier: 'nordlink',
    account: 'bot',
  },
] as const satisfies readonly Line[];

export type CastId = (typeof lines)[number]['id'];

/** One of the story, and the phone that goes with them. */
export interface CastMember extends Omit<Line, 'listed' | 'account'> {
  readonly id: CastId;
  readonly person: PersonId;
  /** As the catalogue of the reader's language has it. */
  readonly name: string;
  readonly listed: boolean;
  readonly account: Account;
}

const numbers = new Map<CastId, PersonId>(lines.map(({ id }, person) => [id, person]));

/** A cast member's number in the world. */
export function personIn(id: CastId): PersonId {
  const person = numbers.get(id);
  if (person === undefined) throw new RangeError(`nobody is called ${id}`);
  return person;
}

/** The cast with names. */
export function castOf(
  words: Readonly<Record<CastId, { readonly name: string }>>,
): readonly CastMember[] {
  return lines.map((line: Line & { readonly id: CastId }, person) => ({
    ...line,
    person,
    name: words[line.id].name,
    listed: line.listed ?? false,
    account: line.account ?? 'person',
  }));
}
