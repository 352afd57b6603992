/** Hands a file to the reader. A `blob:` link may be downloaded under the page's policy; no request is sent. */

/** How long a browser may take to start reading the file, in ms. */
const GRACE = 60_000;

/** @param name see {@link fileName} */
export function download(blob: Blob, name: string): void {
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // Not at once: WebKit reads the file only after this task.
  setTimeout(() => URL.revokeObjectURL(url), GRACE);
}

/**
 * A name that every file system takes: letters and digits of any script, joined by hyphens. It says
 * first that what is in the file is this program's, as a file outlives the page that it came from.
 */
export function fileName(about: string, extension: string): string {
  const words = about
    .normalize('NFC')
    .toLowerCase()
    .match(/[\p{L}\p{M}\p{N}]+/gu);
  const stem = ['who-sees-what', ...(words ?? [])].join('-');
  return `${Array.from(stem).slice(0, 80).join('')}.${extension}`;
}
