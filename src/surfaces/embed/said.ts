/**
 * What the frame says to the page around, in the words of each script that may listen there. Heights and,
 * if it was asked for, which scene and step are shown: never anything that a reader did or typed.
 */

export interface Named {
  /** Under which heights are reported; a page that knows its frames by their source needs none. */
  readonly id: string;
  /** The frame's address. */
  readonly src: string;
  readonly childId: string | undefined;
  /** What iframe-resizer calls the frame, once it has said so. */
  readonly resizer: string | undefined;
}

/** The version of our own messages, and of all that README.md promises. */
export const VERSION = 1;

/** A frame's height in CSS pixels, said in every way that is listened to. */
export function heights(height: number, width: number, named: Named): readonly unknown[] {
  const { id, src, childId, resizer } = named;
  return [
    { type: 'wsw:height', v: VERSION, id, height },
    // Datawrapper's page script.
    { 'datawrapper-height': { [id]: height } },
    // AMP, and @newswire/frames.
    { sentinel: 'amp', type: 'embed-size', height },
    // Medium and Embedly.
    JSON.stringify({ src, context: 'iframe.resize', height }),
    ...(childId === undefined ? [] : [`pymxPYMx${childId}xPYMxheightxPYMx${height}`]),
    ...(resizer === undefined ? [] : [`[iFrameSizer]${resizer}:${height}:${width}:size`]),
  ];
}

/** What iframe-resizer 5 waits for before it speaks. */
export const READY = '[iFrameResizerChild]Ready';

/** The answer to iframe-resizer's first message. */
export const resizerStarts = (height: number, width: number, id: string): string =>
  `[iFrameSizer]${id}:${height}:${width}:init`;

/** @param step of the message in hand; `null` when all of its way is over */
export const shows = (scene: string, step: number | null): unknown => ({
  type: 'wsw:state',
  v: VERSION,
  scene,
  step,
});
