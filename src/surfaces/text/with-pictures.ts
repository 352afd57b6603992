/** A still that has been taken: what `dist/static/pictures.json` lists. */
export interface Still {
  /** In `static/`. */
  readonly file: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/**
 * @param html of a page without scripts, with or without pictures from before
 * @returns the same with each still that there is above the words that tell it, and without the others
 */
export function withPictures(html: string, stills: readonly Still[]): string {
  const byFile = new Map(stills.map((still) => [still.file, still]));
  return html.replaceAll(/<figure data-picture="([^"]+)">(?:<img [^>]*>)?/gu, (_, file: string) => {
    const still = byFile.get(file);
    // The words beside it are its alternative.
    const image =
      still === undefined
        ? ''
        : `<img src="./static/${file}" width="${still.width}" height="${still.height}" alt="" loading="lazy" />`;
    return `<figure data-picture="${file}">${image}`;
  });
}
