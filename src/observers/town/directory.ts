/**
 * What numbers stand for in a town, and who is who: for the labels of logs, and to find out whom an
 * observer is about. Each observer uses just those entries that it knows itself.
 *
 * A person's second account, where a messenger gives some a new number, is a number of its own, and
 * what is asked of its person is answered for it.
 *
 * People and groups are numbered from 1, lines and towers from 0, as a watcher is told them.
 */
export interface Line {
  /** What its provider calls it. */
  readonly id: string;
  readonly type: 'wifi' | 'mobile' | 'relay';
  /** Index of the provider that runs it. */
  readonly provider: number;
  /** In whose name it is: a person's handle or a place's. */
  readonly subscriber: string;
  /** That person's number, where it is a person. */
  readonly owner?: number;
  /** The place that a Wi-Fi line ends in. */
  readonly place?: string;
}

export interface Directory {
  /** Numbers by handle; `undefined` for nobody and nothing here. */
  person(handle: string): number | undefined;
  group(handle: string): number | undefined;
  provider(handle: string): number | undefined;
  /** Whether the place has a Wi-Fi of its own. */
  hasWifi(handle: string): boolean;

  /** What friends call a person; without one they are known by their account. */
  name(person: number): string | undefined;
  /** As the service knows them: a phone number, or an id that it drew. */
  account(person: number): string;
  phoneNumber(person: number): string;
  /** Model of the phone. */
  device(person: number): string;
  /** The address that a phone goes by on a Wi-Fi. */
  station(person: number, line: number): string;
  /** As the push service knows the app on this phone. */
  token(person: number): string;
  /** As a VPN calls its customer. */
  customer(person: number): string;
  /** The people in their address book. */
  contacts(person: number): readonly number[];
  isBusiness(person: number): boolean;

  groupId(group: number): string;
  /** The groups that a person is in. */
  groupsOf(person: number): readonly number[];

  line(index: number): Line;
  /** The line of a person's SIM. */
  simOf(person: number): number;
  /** Its IP address as servers see it on a day. */
  address(line: number, day: number): string;
  tower(cell: number): string;

  /** Rows of the world's messages that are on a person's phone, ascending. */
  messagesOf(person: number): ArrayLike<number>;
  /** A message by its row. Times in ms since the world began. */
  message(row: number): MessageRow;
  /** The words of a message; none where the world has only its length. */
  words(row: number): string | undefined;
  /** What an app that scans looks for. */
  readonly watchlist: readonly string[];
}

export interface MessageRow {
  readonly time: number;
  readonly from: number;
  readonly to: number;
  readonly group: number;
  readonly bytes: number;
}
