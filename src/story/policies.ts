/**
 * What WhatsApp's policies say, by region, each sentence with its source. A policy is a promise and
 * can change: the dates are those of the texts that we read.
 */
import type { SourceId } from './sources.ts';

export const policyRegions = ['outside', 'europe', 'uk'] as const;
export type PolicyRegion = (typeof policyRegions)[number];

export interface Statement {
  readonly sources: readonly SourceId[];
  /** The date from which the text is in force, ISO. */
  readonly since: string;
}

/** Of each region: what it says is collected, and for what other companies of Meta may use it. */
export const policies: Readonly<
  Record<PolicyRegion, Readonly<Record<'collected' | 'purposes', Statement>>>
> = {
  outside: {
    collected: { sources: ['F-wa-usage-log', 'F-wa-device'], since: '2021-01-04' },
    purposes: { sources: ['F-wa-meta-purposes'], since: '2021-01-04' },
  },
  europe: {
    collected: { sources: ['F-wa-eea-timestamps'], since: '2026-07-02' },
    purposes: { sources: ['F-wa-meta-purposes-europe'], since: '2026-07-02' },
  },
  uk: {
    collected: { sources: ['F-wa-eea-timestamps'], since: '2026-07-02' },
    purposes: { sources: ['F-wa-meta-purposes-europe'], since: '2026-07-02' },
  },
};

/** What it says everywhere. */
export const everywhere = {
  noLogs: ['F-wa-no-logs-quote'],
  deleted: ['F-wa-30-days'],
  shared: ['F-wa-what-shared'],
  accounts: ['F-wa-accounts-centre'],
} as const satisfies Record<string, readonly SourceId[]>;

/** The one export that really happens at night, and that nobody named a source for another. */
export const literal = ['F-wa-backup-nightly', 'F-wa-backup-e2ee'] as const satisfies SourceId[];
