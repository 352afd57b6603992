import { describe, expect, it } from 'vitest';
import { weeks as german } from '../../ui/language/de/weeks/index.ts';
import { weeks } from '../../ui/language/weeks.svelte.ts';
import { Views } from './views.svelte.ts';

describe('the views of a log', () => {
  it('come together, those that are wanted and no other', async () => {
    const views = new Views();
    const coming = views.fetch(['contacts', 'timing'], 'en');
    expect([views.fetched, views.settled]).toEqual([{}, false]);
    await coming;
    expect(Object.keys(views.fetched).sort()).toEqual(['contacts', 'timing']);
    expect([views.settled, views.failed]).toEqual([true, false]);
  });

  it('have the language of the page also when they are put away', async () => {
    const views = new Views();
    await views.fetch(['contacts', 'timing'], 'en');
    await views.fetch(['timing'], 'de');
    expect(weeks().contacts).toBe(german.contacts);
  });
});
