/**
 * Dispersion (Backstrom and Kleinberg 2014, F-dispersion): how little the friends that two have in
 * common have to do with each other. One's partner tends to know people from all of one's circles. It
 * was measured on friend graphs of 50 to 2,000 friends and means nothing on small ones.
 */

/** Fewest contacts for which it may be asked. */
export const MIN_CONTACTS = 50;

/**
 * Contacts of `ego` by normalised dispersion, highest first, the lower code first of equals: pairs of
 * common contacts that neither know each other nor share a further contact among `ego`'s, divided by
 * the number of common contacts.
 * @param contactsOf everybody's contacts
 */
export function byDispersion(
  ego: number,
  contactsOf: (party: number) => ReadonlySet<number>,
): number[] {
  const own = contactsOf(ego);
  const within = new Map(
    [...own].map((one) => [one, new Set([...contactsOf(one)].filter((other) => own.has(other)))]),
  );
  const none: ReadonlySet<number> = new Set();
  const score = (friend: number): number => {
    const common = [...(within.get(friend) ?? none)];
    let apart = 0;
    common.forEach((one, i) => {
      const ones = within.get(one) ?? none;
      for (const other of common.slice(i + 1)) {
        if (ones.has(other)) continue;
        const others = within.get(other) ?? none;
        if (![...ones].some((third) => third !== friend && others.has(third))) apart++;
      }
    });
    return apart / (common.length + 1);
  };
  const scores = new Map([...own].map((friend) => [friend, score(friend)]));
  return [...own].sort((a, b) => (scores.get(b) ?? 0) - (scores.get(a) ?? 0) || a - b);
}
