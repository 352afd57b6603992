/** English: complete, and the shape that every other language must have. */
import { attacks } from './attacks.ts';
import { bytes } from './bytes.ts';
import { chat } from './chat.ts';
import { page } from './page.ts';
import { panel } from './panel.ts';
import { prepared } from './prepared.ts';
import { progress } from './progress.ts';
import { protocol } from './protocol.ts';
import { reading } from './reading.ts';
import { seen } from './seen.ts';
import { sources } from './sources.ts';

export const en = {
  attacks,
  bytes,
  chat,
  page,
  panel,
  prepared,
  progress,
  protocol,
  reading,
  seen,
  sources,
  /** What is loaded only with what shows it: files, each of which exports its part by its name. */
  parts: {
    builder: () => import('./builder.ts'),
    claims: () => import('./claims.ts'),
    checks: () => import('./story/checks.ts'),
    embed: () => import('./embed.ts'),
    guide: () => import('./guide.ts'),
    glossary: () => import('./story/glossary.ts'),
    inventory: () => import('./inventory.ts'),
    hosting: () => import('./hosting.ts'),
    lessons: () => import('./lessons/index.ts'),
    notes: () => import('./story/notes.ts'),
    figures: () => import('./figures/index.ts'),
    present: () => import('./present.ts'),
    story: () => import('./story/index.ts'),
    weeks: () => import('./weeks/index.ts'),
  },
};
