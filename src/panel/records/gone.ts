/** What is not in a log, put together by the reason. */
import { columnNames, type Log, type LogColumn } from '../../observers/index.ts';

/** Why a log lacks a column. */
export type Reason = NonNullable<Log['absent'][LogColumn]>;

export interface Gone {
  /** None where all that is known is that somebody else has it. */
  readonly reason: Reason | undefined;
  readonly columns: readonly LogColumn[];
  /** Whether the other side of a comparison has them. */
  readonly ghost: boolean;
}

/** What the other side of a comparison has comes first. @param ghosts columns of the other side */
export function goneFrom(log: Log, ghosts: readonly LogColumn[] = []): Gone[] {
  const gone: { reason: Reason | undefined; columns: LogColumn[]; ghost: boolean }[] = [];
  for (const column of columnNames) {
    const reason = log.absent[column];
    const ghost = ghosts.includes(column);
    if (log.data[column] !== undefined || (reason === undefined && !ghost)) continue;
    const alike = gone.find((other) => other.reason === reason && other.ghost === ghost);
    if (alike === undefined) gone.push({ reason, columns: [column], ghost });
    else alike.columns.push(column);
  }
  return gone.sort((a, b) => Number(b.ghost) - Number(a.ghost));
}
