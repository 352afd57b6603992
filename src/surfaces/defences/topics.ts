/** What claims are about, and what defences are told apart by. */
export const topics = ['who', 'where', 'when', 'words'] as const;
export type Topic = (typeof topics)[number];
