/** The files of a built site, as they lie in its folder. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

export interface SiteFile {
  /** From the site's folder, with `/`. */
  readonly path: string;
  readonly bytes: Buffer;
}

/** @returns in the order of their paths */
export function siteFiles(folder: string): readonly SiteFile[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const whole = join(entry.parentPath, entry.name);
      return {
        path: relative(folder, whole).split(sep).join('/'),
        bytes: readFileSync(whole),
      };
    })
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** As `integrity` writes it. */
export function sha256(bytes: Buffer | string): string {
  return `sha256-${createHash('sha256').update(bytes).digest('base64')}`;
}
