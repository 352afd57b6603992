/** Puts a file together piece by piece: never one string as long as the file. */
import type { Work } from '../records/slices.ts';
import type { Chunk } from './table.ts';

/** Characters after which pieces are handed to the browser, which may keep them off the heap. */
const FOLD = 1_000_000;

export function* blobOf(chunks: Iterable<Chunk>, type: string): Work<Blob> {
  const folded: Blob[] = [];
  let pieces: string[] = [];
  let length = 0;
  for (const { text, done } of chunks) {
    pieces.push(text);
    length += text.length;
    if (length > FOLD) {
      folded.push(new Blob(pieces));
      pieces = [];
      length = 0;
    }
    yield done;
  }
  return new Blob([...folded, ...pieces], { type });
}
