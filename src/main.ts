/** Starts the page: its language first, so that no reader sees it change. */
import { mount } from 'svelte';
import Explore from './surfaces/explore/Explore.svelte';
import { preferredLanguage, setLanguage } from './ui/language/language.svelte.ts';
import { readState } from './ui/state.ts';
import './ui/theme.css';
import './ui/controls.css';

const state = readState(location.search);
await setLanguage(state.lang ?? preferredLanguage(navigator.languages));

const target = document.getElementById('app');
if (target === null) throw new Error('The page has no place for the app.');
mount(Explore, { target, props: { initial: state } });
