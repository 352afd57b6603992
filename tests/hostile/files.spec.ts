/** Ten thousand broken files at every place that opens one, also at what is kept on the device. */
import { it } from 'vitest';
import { readCsv } from '../../src/inference/csv.ts';
import { infer } from '../../src/inference/run.ts';
import { acquainted } from '../../src/protocol/fixtures.ts';
import {
  deserializeDevice,
  ProtocolError,
  seededRandom,
  serializeDevice,
  type Json,
} from '../../src/protocol/index.ts';
import { writeFile, openFile, type Sitting } from '../../src/story/inventory/index.ts';
import { answersTo } from '../../src/story/inventory/fixtures.ts';
import { readTalk, writeTalk } from '../../src/surfaces/present/talk.ts';
import { Progress } from '../../src/ui/progress.svelte.ts';
import { begun, LESSON } from './lesson.ts';
import { badJson, badText } from './mutate.ts';
import { attack } from './outcomes.ts';

const CASES = 10_000;
const LONG = 3_600_000;

const sitting = (first: 'a' | 'b', right: boolean): Sitting => ({
  first,
  before: answersTo(first, right),
  closed: true,
  after: answersTo(first === 'a' ? 'b' : 'a', !right),
});

it(
  'a file of answers opens whole, or not at all and with a word',
  () => {
    const good = [writeFile(sitting('a', true)), writeFile(sitting('b', false))];
    attack('file of answers', CASES, (dice) => {
      const opened = openFile(badJson(good, dice));
      if (!opened.ok) return opened.problem;
      // What was opened can be written and opened again.
      const again = openFile(writeFile(opened.sitting));
      if (!again.ok || JSON.stringify(again.sitting) !== JSON.stringify(opened.sitting))
        throw new Error('opened again it is another');
      return 'opened';
    });
  },
  LONG,
);

it(
  'a table of records names bad rows and is never guessed at',
  () => {
    const rows = Array.from({ length: 40 }, (_, i) => {
      const minute = String(i).padStart(2, '0');
      return `2026-05-0${1 + (i % 9)}T09:${minute}:00Z,anna,ben,${i},home,`;
    });
    const good = [
      ['time,from,to,size,network,place', ...rows].join('\n'),
      'time;from;to\r\n1777887000;"a ""quoted"" name";b\r\n1777887001;b;a\r\n',
      'from\tto\ttime\n+44 7700 900142\t+44 7700 900518\t2026-05-04 09:30\n',
    ];
    attack('table of records', CASES, (dice) => {
      let table;
      try {
        table = readCsv(badText(good, dice));
      } catch (error) {
        if (error instanceof RangeError && error.message.length > 10) return 'refused with a word';
        throw error;
      }
      infer(table.log);
      return table.skipped.length > 0 ? 'read, bad rows named' : 'read';
    });
  },
  LONG,
);

it(
  'a stored device is read whole or refused with a word',
  () => {
    const good = [JSON.stringify(serializeDevice(acquainted(seededRandom('hostile files')).ben))];
    attack('stored device', CASES, (dice) => {
      let json: Json;
      try {
        json = JSON.parse(badJson(good, dice)) as Json;
      } catch {
        return 'no JSON';
      }
      try {
        deserializeDevice(json);
      } catch (error) {
        if (error instanceof ProtocolError) return error.code;
        throw error;
      }
      return 'read';
    });
  },
  LONG,
);

it(
  'what a lesson and a reader’s way kept is taken or passed over',
  () => {
    const kept: string[] = [];
    const store = (text: string | null) => ({
      read: () => text,
      write: (next: string) => void kept.push(next),
      erase: () => undefined,
    });
    const walk = new Progress(store(null));
    for (const scene of ['two-sentences', 'write-one', 'who-is-close']) walk.visit(scene);
    walk.guess('two-sentences', { both: 10 });
    const lesson = writeTalk(LESSON, begun);
    const good = [...kept.slice(-1), lesson];
    attack('kept on the device', CASES, (dice) => {
      const text = badJson(good, dice);
      const progress = new Progress(store(text));
      progress.visit('two-sentences');
      return `${progress.left === undefined ? 'passed over' : 'a way'}, ${
        readTalk(text) === undefined ? 'no lesson' : 'a lesson'
      }`;
    });
  },
  LONG,
);
