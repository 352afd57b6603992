/** Makes the file of a night: one day of the story town, as whoever carries its messages could write it. */
import { messengers, type Messenger } from '../../network/index.ts';
import { parseObserver, recordKinds, watch, type Log } from '../../observers/index.ts';
import { fieldsOf } from '../../panel/export/table.ts';
import { storyWorld, type StoryTown } from '../../world/index.ts';
import { passedIn, passingKey, type Passed } from './joined.ts';
import type { Content, NightFile, NightOrder } from './order.ts';
import { passesAsSealed, SealedWords } from './sealed.ts';

const DAY = 86_400_000;
const MESSAGE = recordKinds.indexOf('message');

/** Whoever carries the messages: a service, or for SMS a provider. */
export const writerOf = ({ path }: Messenger): string =>
  path === 'sms' ? 'provider:nordlink' : 'service';

/** From 1: the day on which most is written whose words there are. */
export function wordiest({ texts, messages, days }: StoryTown): number {
  const counts = new Array<number>(days).fill(0);
  for (const row of texts.keys()) {
    const day = Math.floor((1000 * (messages.time[row] ?? 0)) / DAY);
    counts[day] = (counts[day] ?? 0) + 1;
  }
  return 1 + counts.indexOf(Math.max(...counts));
}

export class NightMaker {
  /** One looks at many nights of the same town. */
  #town: { readonly key: string; readonly town: StoryTown } | undefined;
  #log: { readonly key: string; readonly log: Log } | undefined;

  make({ night, messenger, words }: NightOrder): NightFile {
    const key = JSON.stringify(words);
    const town = this.#town?.key === key ? this.#town.town : storyWorld(words);
    this.#town = { key, town };
    const parts = messengers[messenger];
    const observer = writerOf(parts);
    const logKey = `${messenger} ${key}`;
    const log =
      this.#log?.key === logKey ? this.#log.log : watch(town, parts, parseObserver(observer));
    this.#log = { key: logKey, log };
    const chosen = Math.min(Math.max(1, night ?? wordiest(town)), town.days);
    const rows = rowsOf(log, (chosen - 1) * DAY, chosen * DAY);
    // The words, where whoever writes this can read them, have a column of their own in the file.
    const fields = fieldsOf(log).filter(({ name }) => name !== 'text');
    return {
      observer,
      night: chosen,
      nights: town.days,
      from: log.origin + (chosen - 1) * DAY,
      until: log.origin + chosen * DAY,
      fields: fields.map(({ name, unit }) => ({ name, unit })),
      rows: rows.map((row) => fields.map(({ value }) => value(row) ?? null)),
      contents: contentsOf(town, parts, log, rows),
    };
  }
}

function rowsOf({ data }: Log, from: number, until: number): number[] {
  return Array.from(data.time.keys()).filter((row) => {
    const time = data.time[row] ?? 0;
    return time >= from && time < until;
  });
}

function contentsOf(
  town: StoryTown,
  messenger: Messenger,
  log: Log,
  rows: readonly number[],
): Content[] {
  const { data, dictionaries } = log;
  const isMessage = (row: number) => data.kind === undefined || data.kind[row] === MESSAGE;
  if (messenger.sealedTo !== 'ends') {
    return rows.map((row) => {
      const text = dictionaries.text[data.text?.[row] ?? 0] ?? '';
      if (!isMessage(row)) return { kind: 'none' };
      return text === '' ? { kind: 'length' } : { kind: 'words', text };
    });
  }
  if (!passesAsSealed(messenger)) {
    return rows.map((row) => (isMessage(row) ? { kind: 'wrapped' } : { kind: 'none' }));
  }
  const passed = passedIn(town, messenger);
  const taken = new Map<string, number>();
  const found = rows.map((row): Passed | undefined => {
    if (!isMessage(row)) return undefined;
    const key = passingKey(passingOf(town, log, row));
    const before = taken.get(key) ?? 0;
    taken.set(key, before + 1);
    return passed.get(key)?.[before];
  });
  const wanted = found.filter((one): one is Passed => one !== undefined && town.texts.has(one.row));
  const sealed = new SealedWords(town, messenger, wanted);
  return rows.map((row, i) => {
    if (!isMessage(row)) return { kind: 'none' };
    const one = found[i];
    const bytes = one === undefined || !town.texts.has(one.row) ? undefined : sealed.of(one);
    return bytes === undefined ? { kind: 'length' } : { kind: 'sealed', hex: hexOf(bytes) };
  });
}

function passingOf(town: StoryTown, { data, dictionaries }: Log, row: number) {
  const party = (code: number | undefined) => dictionaries.party[code ?? 0]?.id ?? '';
  const group = dictionaries.group[data.group?.[row] ?? 0]?.id;
  const at = (codes: Uint32Array | undefined) => codes?.[row] ?? 0;
  return {
    time: at(data.time),
    from: at(data.subject) === 0 ? '' : party(at(data.subject)),
    to: at(data.peer) === 0 ? '' : party(at(data.peer)),
    group:
      at(data.group) === 0
        ? 0
        : town.groups.findIndex((one) => (one.key ?? `group-${one.id}`) === group) + 1,
    size: at(data.size),
  };
}

export const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
