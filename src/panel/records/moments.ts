/** Moments to the second in the reader's language, on the town's clock, which is UTC. */
export interface Moments {
  /** “Mon 4 May, 14:03:22”. */
  second(time: number): string;
  /** “Monday, 4 May, 14:03”: for a reading on its own. */
  long(time: number): string;
}

const known = new Map<string, Moments>();

/** @param language of the catalogues */
export function momentsIn(language: string): Moments {
  const ready = known.get(language);
  if (ready !== undefined) return ready;
  // Days before months and 24 hours, as the clock of the chat has them.
  const locale = language === 'en' ? 'en-GB' : language;
  const form = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
  const clock = { hour: '2-digit', minute: '2-digit' } as const;
  const second = form({
    weekday: 'short',
    day: 'numeric',
    month: 'short',
    ...clock,
    second: '2-digit',
  });
  const long = form({ weekday: 'long', day: 'numeric', month: 'long', ...clock });
  const moments: Moments = {
    second: (time) => second.format(time),
    long: (time) => long.format(time),
  };
  known.set(language, moments);
  return moments;
}
