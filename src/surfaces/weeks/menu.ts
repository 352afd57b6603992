/** Who can be looked as, in the groups of a menu. */
import type { ObserverKind } from '../../observers/index.ts';
import type { Weeks } from '../../ui/language/weeks.ts';
import { observerName } from './naming.ts';
import type { Candidate } from './order.ts';

const groupOf: Readonly<Record<ObserverKind, keyof Weeks['figure']['groups']>> = {
  service: 'companies',
  parent: 'companies',
  push: 'companies',
  backup: 'companies',
  vpn: 'networks',
  scanner: 'others',
  business: 'companies',
  provider: 'networks',
  wifi: 'networks',
  'authority-past': 'authorities',
  'authority-now': 'authorities',
  bot: 'others',
  number: 'others',
  'unlocked-phone': 'others',
  malware: 'others',
  end: 'phones',
};
const order = ['companies', 'networks', 'authorities', 'others', 'phones'] as const;

export interface MenuGroup {
  readonly name: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
}

/**
 * @param chosen observers that must be in the menu, whether or not the town offers them
 * @param candidateOf what is known of one that it does not offer
 */
export function menuOf(
  words: Weeks,
  candidates: readonly Candidate[],
  chosen: readonly string[],
  candidateOf: (observer: string) => Candidate | undefined,
): MenuGroup[] {
  const known = new Set(candidates.map(({ observer }) => observer));
  const missing = [...new Set(chosen)].filter((observer) => !known.has(observer));
  const all = [...candidates, ...missing.flatMap((observer) => candidateOf(observer) ?? [])];
  return order.flatMap((name) => {
    const options = all
      .filter(({ kind }) => groupOf[kind] === name)
      .map((one) => ({ value: one.observer, label: observerName(words, one) }));
    return options.length === 0 ? [] : [{ name: words.figure.groups[name], options }];
  });
}
