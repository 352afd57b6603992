/** Starts one figure in somebody else's page. What decides how it looks comes first, so that nothing flashes. */
import { mount } from 'svelte';
import '../../ui/theme.css';
import '../../ui/controls.css';
import './embed.css';
import { holdStill } from '../../ui/motion.ts';
import { standBeside } from '../../ui/site.ts';
import Embed from './Embed.svelte';
import { sceneOf } from '../../story/index.ts';
import { Embedding } from './embedding.svelte.ts';
import { readFrame } from './frame.ts';
import { changed } from './heard.ts';
import { keepToOwnHost } from './own-host.ts';
import { sayWhereLinksLead } from './links-as-text.ts';
import { ParentPage } from './parent.ts';

keepToOwnHost();

const FONT = '"Atkinson Hyperlegible Next Variable"';
/** A slow font is not waited for any longer; ms. */
const FONT_AT_MOST = 500;

const frame = readFrame(location.search);
const embedding = new Embedding(location.search);
const { dataset } = document.documentElement;
const { theme, projector } = embedding.state;
dataset.theme =
  theme === 'auto'
    ? matchMedia('(prefers-color-scheme: dark)').matches
      ? 'dark'
      : 'light'
    : theme;
if (projector === '1') dataset.projector = '';
dataset.height = frame.height;
if (self.origin === 'null') {
  dataset.origin = 'opaque';
  sayWhereLinksLead();
}
if (frame.motion === 'off') holdStill();
standBeside('../');

// Asked for now, it is there when the words are; a frame without an origin of its own has none.
const font =
  self.origin === 'null' ? undefined : document.fonts.load(`1rem ${FONT}`).catch(() => undefined);

const parent = new ParentPage(frame, embedding.scene.id, (change) => {
  const before = embedding.state;
  const found = embedding.unknown !== undefined && sceneOf(change.scene ?? '') !== undefined;
  if (found) embedding.unknown = undefined;
  embedding.state = changed(before, change);
  if (found || embedding.state.scene !== before.scene) void embedding.load(true);
});

async function start(): Promise<void> {
  await Promise.all([
    embedding.load(frame.start === 'live' && embedding.unknown === undefined),
    Promise.race([font, new Promise((late) => setTimeout(late, FONT_AT_MOST))]),
  ]);
  const target = document.getElementById('app');
  if (target === null) throw new Error('The page has no place for the figure.');
  mount(Embed, { target, props: { embedding, frame, parent } });
}

if (document.readyState === 'loading')
  document.addEventListener('DOMContentLoaded', () => void start());
else void start();
