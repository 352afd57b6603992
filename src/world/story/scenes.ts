/**
 * The scenes whose words a reader may open: who writes when. The words themselves are content and
 * come from the catalogues, line by line. A day with a scene belongs to it: what the engine would
 * have had the same chat write on that day falls away, so that a scene reads whole.
 */
import { DAY, groupOf, toGroup } from '../entities.ts';
import type { CastId } from './cast.ts';
import { personIn } from './cast.ts';
import type { GroupKey } from './ties.ts';
import { groupIn } from './ties.ts';

/** Labels of the story's events. */
export const eventIds = {
  leak: 1,
  pressOfficer: 2,
  interview: 3,
  salesVisit: 4,
  treatment: 5,
  clinicStaff: 6,
  clinicVisitor: 7,
  romance: 8,
  flatmate: 9,
  deadline: 10,
} as const;

type Beat = readonly [at: string, who: CastId];

interface Script {
  /** Between two, or in a group. */
  readonly chat: readonly [CastId, CastId] | GroupKey;
  /** Times are of this day; past midnight they go on counting (`24:05:10`). */
  readonly day: number;
  readonly event?: number;
  readonly beats: readonly Beat[];
}

/** In the order of time within each. */
export const scripts = {
  leakFirst: {
    chat: ['jonas', 'ada'],
    day: 11,
    event: eventIds.leak,
    beats: [
      ['23:40:08', 'jonas'],
      ['23:41:21', 'ada'],
      ['23:42:02', 'jonas'],
      ['23:42:19', 'ada'],
      ['23:44:40', 'jonas'],
      ['23:45:12', 'ada'],
      ['23:45:31', 'jonas'],
      ['23:46:15', 'jonas'],
      ['23:47:03', 'ada'],
      ['23:48:30', 'jonas'],
      ['23:49:02', 'ada'],
      ['23:49:55', 'jonas'],
      ['23:50:41', 'ada'],
      ['23:51:20', 'jonas'],
      ['23:51:44', 'ada'],
      ['23:53:58', 'jonas'],
      ['23:54:21', 'ada'],
      ['23:55:49', 'jonas'],
      ['23:56:05', 'ada'],
      ['23:57:37', 'jonas'],
      ['23:58:26', 'ada'],
      ['24:00:14', 'jonas'],
      ['24:00:52', 'jonas'],
      ['24:01:30', 'ada'],
      ['24:04:47', 'jonas'],
      ['24:06:39', 'ada'],
      ['24:07:18', 'jonas'],
      ['24:08:51', 'ada'],
      ['24:10:02', 'jonas'],
      ['24:11:46', 'ada'],
      ['24:13:09', 'jonas'],
      ['24:15:28', 'ada'],
      ['24:17:11', 'jonas'],
      ['24:18:03', 'ada'],
    ],
  },
  leakSecond: {
    chat: ['jonas', 'ada'],
    day: 15,
    event: eventIds.leak,
    beats: [
      ['22:06:13', 'jonas'],
      ['22:07:40', 'ada'],
      ['22:08:29', 'jonas'],
      ['22:10:55', 'ada'],
      ['22:11:20', 'jonas'],
      ['22:13:47', 'ada'],
      ['22:15:02', 'jonas'],
      ['22:15:51', 'ada'],
      ['22:17:36', 'jonas'],
      ['22:17:52', 'ada'],
      ['22:24:10', 'jonas'],
      ['22:26:33', 'ada'],
      ['22:28:04', 'jonas'],
      ['22:29:27', 'ada'],
    ],
  },
  leakThanks: {
    chat: ['jonas', 'ada'],
    day: 17,
    event: eventIds.leak,
    beats: [['19:52:30', 'jonas']],
  },
  pressOrdinary: {
    chat: ['priya', 'ada'],
    day: 8,
    event: eventIds.pressOfficer,
    beats: [
      ['09:21:14', 'priya'],
      ['09:34:50', 'ada'],
      ['09:36:08', 'priya'],
      ['11:02:27', 'ada'],
      ['15:41:39', 'priya'],
    ],
  },
  pressRequest: {
    chat: ['priya', 'ada'],
    day: 16,
    event: eventIds.pressOfficer,
    beats: [
      ['09:29:45', 'ada'],
      ['09:31:10', 'priya'],
      ['09:33:58', 'ada'],
      ['14:15:03', 'priya'],
      ['17:52:21', 'priya'],
    ],
  },
  romanceFirst: {
    chat: ['leo', 'sam'],
    day: 5,
    event: eventIds.romance,
    beats: [
      ['20:11:02', 'leo'],
      ['20:11:49', 'sam'],
      ['20:13:30', 'leo'],
      ['20:13:58', 'sam'],
      ['20:15:41', 'leo'],
      ['20:16:03', 'sam'],
      ['20:17:12', 'leo'],
      ['20:17:40', 'sam'],
      ['20:18:25', 'leo'],
      ['20:20:19', 'sam'],
      ['20:20:51', 'leo'],
      ['20:22:07', 'sam'],
    ],
  },
  romanceLater: {
    chat: ['leo', 'sam'],
    day: 16,
    event: eventIds.romance,
    beats: [
      ['21:34:08', 'sam'],
      ['21:34:52', 'leo'],
      ['21:35:20', 'sam'],
      ['21:36:31', 'leo'],
      ['21:36:58', 'sam'],
      ['21:37:15', 'leo'],
      ['21:37:44', 'sam'],
      ['21:40:05', 'leo'],
      ['21:40:27', 'sam'],
      ['21:41:16', 'leo'],
      ['21:42:30', 'sam'],
      ['21:43:49', 'leo'],
    ],
  },
  nightShift: {
    chat: ['mira', 'sam'],
    day: 10,
    beats: [
      ['17:24:36', 'mira'],
      ['18:22:11', 'sam'],
      ['18:23:05', 'mira'],
      ['18:24:20', 'sam'],
      ['21:52:47', 'mira'],
      ['22:47:09', 'sam'],
      ['27:12:33', 'mira'],
      ['30:41:18', 'mira'],
      ['30:46:02', 'sam'],
      ['30:47:25', 'mira'],
    ],
  },
  choir: {
    chat: 'choir',
    day: 6,
    beats: [
      ['17:00:00', 'metronome'],
      ['17:06:41', 'thanh'],
      ['17:15:28', 'freya'],
      ['17:15:29', 'metronome'],
      ['17:16:50', 'freya'],
      ['17:19:33', 'tomasz'],
      ['17:24:07', 'osei'],
      ['17:41:52', 'mira'],
      ['17:43:15', 'thanh'],
      ['17:43:16', 'metronome'],
    ],
  },
  booking: {
    chat: ['elif', 'desk'],
    day: 7,
    event: eventIds.treatment,
    beats: [
      ['12:31:20', 'elif'],
      ['12:33:47', 'desk'],
      ['12:35:02', 'elif'],
      ['12:36:30', 'desk'],
      ['12:38:19', 'elif'],
      ['12:40:55', 'desk'],
    ],
  },
  office: {
    chat: 'team',
    day: 17,
    beats: [
      ['08:31:12', 'beatriz'],
      ['08:36:37', 'priya'],
      ['08:41:04', 'chioma'],
      ['08:42:21', 'beatriz'],
      ['08:42:58', 'chioma'],
      ['08:52:40', 'jonas'],
      ['08:55:15', 'beatriz'],
      ['08:58:02', 'priya'],
    ],
  },
  twins: {
    chat: ['teo', 'leo'],
    day: 5,
    beats: [
      ['12:40:18', 'teo'],
      ['12:42:03', 'leo'],
      ['12:42:50', 'teo'],
      ['12:43:11', 'leo'],
      ['12:44:26', 'teo'],
      ['12:44:39', 'leo'],
    ],
  },
} as const satisfies Readonly<Record<string, Script>>;
export type SceneId = keyof typeof scripts;

/** One message of a scene. */
export interface Line {
  readonly scene: SceneId;
  readonly time: number;
  readonly sender: number;
  /** A person or a group, as in a message. */
  readonly to: number;
  readonly event: number;
  readonly text: string;
}

function seconds(clock: string): number {
  const [hour = 0, minute = 0, second = 0] = clock.split(':').map(Number);
  return hour * 3600 + minute * 60 + second;
}

function linesOf(scene: SceneId, texts: readonly string[]): Line[] {
  const { chat, day, beats, event = 0 }: Script = scripts[scene];
  if (texts.length !== beats.length) {
    throw new RangeError(`${scene} has ${beats.length} lines, and words for ${texts.length}`);
  }
  return beats.map(([clock, who], i) => {
    const other = typeof chat === 'string' ? undefined : chat[0] === who ? chat[1] : chat[0];
    return {
      scene,
      time: day * DAY + seconds(clock),
      sender: personIn(who),
      to: other === undefined ? toGroup(groupIn(chat as GroupKey)) : personIn(other),
      event,
      text: texts[i] ?? '',
    };
  });
}

/**
 * All scenes, line by line.
 * @throws RangeError for a scene that has not as many words as lines
 */
export function linesWith(words: Readonly<Record<SceneId, readonly string[]>>): readonly Line[] {
  return (Object.keys(scripts) as SceneId[]).flatMap((scene) => linesOf(scene, words[scene]));
}

/** A chat, whoever writes: the two of it, or the group. */
export function chatOf(sender: number, to: number): string {
  if (groupOf(to) !== undefined) return String(to);
  return sender < to ? `${sender} ${to}` : `${to} ${sender}`;
}
