/** What a figure says of itself to systems that ask with oEmbed 1.0 (https://oembed.com), as a file. */
import type { Picture } from './snippet.ts';

/** CSS pixels: the width of an article's column. */
const WIDTH = 700;
/** Seconds that an answer may be kept: a day. */
const CACHE = 86_400;

export interface OEmbed {
  readonly version: '1.0';
  readonly type: 'rich';
  readonly title: string;
  readonly provider_name: string;
  readonly provider_url: string;
  readonly width: number;
  readonly height: number;
  readonly html: string;
  readonly cache_age: number;
  readonly thumbnail_url?: string;
  readonly thumbnail_width?: number;
  readonly thumbnail_height?: number;
}

/** @param html the frame, of a height that does not change */
export function oEmbed(given: {
  readonly title: string;
  readonly provider: string;
  readonly site: string;
  readonly html: string;
  readonly height: number;
  readonly picture?: Picture | undefined;
}): OEmbed {
  const { title, provider, site, html, height, picture } = given;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: provider,
    provider_url: site,
    width: WIDTH,
    height,
    html,
    cache_age: CACHE,
    ...(picture === undefined
      ? {}
      : {
          thumbnail_url: picture.address,
          thumbnail_width: picture.width,
          thumbnail_height: picture.height,
        }),
  };
}
