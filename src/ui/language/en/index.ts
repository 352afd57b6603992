/** English: complete, and the shape that every other language must have. */
import { page } from './page.ts';
import { progress } from './progress.ts';
import { reading } from './reading.ts';
import { sources } from './sources.ts';

export const en = {
  page,
  progress,
  reading,
  sources,
  /** What is loaded only with what shows it: files, each of which exports its part by its name. */
  parts: {
    builder: () => import('./builder.ts'),
    claims: () => import('./claims.ts'),
    checks: () => import('./story/checks.ts'),
    conversation: () => import('./conversation/index.ts'),
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
  /** Parts of which a figure shows little, section by section. */
  sections: {
    figures: {
      backup: () => import('./figures/backup.ts'),
      challenge: () => import('./figures/challenge.ts'),
      defences: () => import('./figures/defences.ts'),
      matrix: () => import('./figures/matrix.ts'),
      nightly: () => import('./figures/nightly.ts'),
      rivals: () => import('./figures/rivals.ts'),
    },
    weeks: {
      cards: () => import('./weeks/cards.ts'),
      claims: () => import('./claims.ts'),
      contacts: () => import('./weeks/contacts.ts'),
      figure: () => import('./weeks/figure.ts'),
      levels: () => import('./weeks/levels.ts'),
      location: () => import('./weeks/location.ts'),
      records: () => import('./weeks/records.ts'),
      story: () => import('./weeks/story.ts'),
      timing: () => import('./weeks/timing.ts'),
      town: () => import('./weeks/town.ts'),
      view: () => import('./weeks/view.ts'),
    },
  },
};
