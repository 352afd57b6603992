/** Starts the page: its language first, so that no reader sees it change. */
import { mount } from 'svelte';
import Explore from './surfaces/explore/Explore.svelte';
import { preferredLanguage, setLanguage } from './ui/language/language.svelte.ts';
import { readState } from './ui/state.ts';
import './ui/theme.css';
import './ui/controls.css';

const asked = readState(location.search);
const state = { ...asked, lang: asked.lang ?? preferredLanguage(navigator.languages) };
// English comes with the page: where another catalogue is lost, the page is not.
await setLanguage(state.lang).catch(() => setLanguage((state.lang = 'en')));

const target = document.getElementById('app');
if (target === null) throw new Error('The page has no place for the app.');
mount(Explore, { target, props: { initial: state } });
