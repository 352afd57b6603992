/** Starts the page: its language first, so that no reader sees it change. */
import { mount, type Component } from 'svelte';
import Explore from './surfaces/explore/Explore.svelte';
import { Visit } from './surfaces/stage/visit.svelte.ts';
import { preferredLanguage, setLanguage } from './ui/language/language.svelte.ts';
import { loadStory } from './ui/language/story.svelte.ts';
import { keepForOffline } from './ui/offline.ts';
import './ui/theme.css';
import './ui/controls.css';

/** Which surface this is, by the page's own markup. Explore comes with the page, others are fetched. */
async function surface(): Promise<Component<{ visit: Visit }>> {
  return document.documentElement.dataset.surface === 'present'
    ? (await import('./surfaces/present/Present.svelte')).default
    : Explore;
}

/** Not awaited by this module itself: parts that are loaded later stand in the same file, and would wait for it. */
async function start(): Promise<void> {
  const visit = new Visit(location.search);
  const { lang = preferredLanguage(navigator.languages) } = visit.page;
  visit.setPage({ lang });
  const fetched = surface();
  // English comes with the page: where another catalogue is lost, the page is not.
  await Promise.all([setLanguage(lang), loadStory(lang)]).catch(() => {
    visit.setPage({ lang: 'en' });
    return Promise.all([setLanguage('en'), loadStory('en')]);
  });

  const target = document.getElementById('app');
  if (target === null) throw new Error('The page has no place for the app.');
  mount(await fetched, { target, props: { visit } });
}

void start();
keepForOffline();
