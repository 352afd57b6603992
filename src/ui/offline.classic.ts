/** What opens from a disk needs no network anyway. */
export function keepForOffline(): void {}
