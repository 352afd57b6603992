/**
 * The numbers of the invented town that sentences of the story name. They are worked out anew by
 * `tests/house/story-numbers.test.ts`; written down here, so that the text needs no town to be read.
 */
import type { NumberName, Numbers } from '../ui/language/story.ts';

export const numbers: Readonly<Record<NumberName, number>> = {
  /** People with an account of their own: no business, no bot. */
  people: 18,
  messages: 4006,
  /** What the service's list still has when the words are gone. */
  serviceColumns: 9,
  /** Messages between two in the four weeks. */
  leoSam: 317,
  chiomaAda: 225,
  miraSam: 223,
  priyaAda: 114,
  jonasAda: 49,
  /** Days on which the two wrote. */
  priyaDays: 20,
  /** Nights (from 0 to 6) on which Mira’s phone was online at the hospital. */
  miraNights: 11,
  /** Messages of the first night between Jonas and Ada; the most of the sisters within a day. */
  firstNight: 34,
  chiomaBurst: 34,
  /** Messages of the choir, all of which its bot reads. */
  botMessages: 104,
  /** Of a hundred such claims, how many are right, with so many people who had access. */
  posterior50: 62,
  posterior500: 14,
  posterior5000: 2,
};

/** As the language writes them. */
export function numbersIn(format: (value: number) => string): Numbers {
  return Object.fromEntries(
    Object.entries(numbers).map(([name, value]) => [name, format(value)]),
  ) as Numbers;
}
