/** The words of the story, in German. */
import type { Story } from '../../story.ts';
import { twoSentences } from './01-two-sentences.ts';
import { wordsAreSafe } from './02-words-are-safe.ts';
import { reallyThem } from './03-really-them.ts';
import { seenByEight } from './04-seen-by-eight.ts';
import { fourWeeks } from './05-four-weeks.ts';
import { workedOut } from './06-worked-out.ts';
import { doors } from './07-doors.ts';
import { whatHelps } from './08-what-helps.ts';
import { checkClaims } from './09-check-claims.ts';

export const story: Story = {
  chapters: {
    'two-sentences': twoSentences,
    'words-are-safe': wordsAreSafe,
    'really-them': reallyThem,
    'seen-by-eight': seenByEight,
    'four-weeks': fourWeeks,
    'worked-out': workedOut,
    doors,
    'what-helps': whatHelps,
    'check-claims': checkClaims,
  },
};
