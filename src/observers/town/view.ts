/**
 * A view: one kind of observer of a town, with the columns that it has, why it lacks the others, and
 * what it writes down of what it is told. One file for each.
 */
import type { Messenger, Watcher } from '../../network/index.ts';
import type { LogBuilder, Labels } from '../columns/builder.ts';
import type { LogAbsence, LogColumn } from '../log.ts';
import { columnNames } from '../log.ts';
import type { Directory } from './directory.ts';

export type Absences = Readonly<Partial<Record<LogColumn, LogAbsence>>>;

/** A town as its observers stand in it. */
export interface Scene {
  readonly directory: Directory;
  readonly messenger: Messenger;
  /** ms that are watched. */
  readonly span: number;
}

/** Whom or what an observer is about. */
export interface Target {
  readonly handle: string;
  /** Of the person or group; index of the provider; 0 for a place, and where there is just one. */
  readonly number: number;
}

/** What an observer is told, and what it does when all has been told. */
export interface Standing {
  readonly watcher: Watcher;
  readonly close?: () => void;
}

export interface View<C extends LogColumn> {
  /** Columns that it has with some messenger. */
  readonly columns: readonly C[];
  /** Why it lacks each of the others with this one. */
  absent(messenger: Messenger): Absences;
  labels(scene: Scene): Labels;
  stand(log: LogBuilder<C>, scene: Scene, target: Target): Standing;
}

/** The same reason for several columns. */
export function lacks(reason: LogAbsence, ...columns: readonly LogColumn[]): Absences {
  return Object.fromEntries(columns.map((column) => [column, reason]));
}

/** An observer past which this messenger never goes: no column but an empty time. */
export function nowhere(reason: LogAbsence): Absences {
  return lacks(reason, ...columnNames.filter((name) => name !== 'time'));
}

/** The columns that are left, in order. */
export function columnsBut(absent: Absences): LogColumn[] {
  return columnNames.filter((name) => absent[name] === undefined);
}

/** A question about lines, asked once for each. */
export function perLine(ask: (line: number) => boolean): (line: number) => boolean {
  const answers: (boolean | undefined)[] = [];
  return (line) => (answers[line] ??= ask(line));
}
