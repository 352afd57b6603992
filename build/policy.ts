/**
 * What a page may do, said to the browser itself: nothing from elsewhere, no connection at all, no inline
 * script or style. `style-src` needs no exception because Svelte sets styles through the CSSOM and its
 * transitions through Web Animations.
 */
import type { Plugin } from 'vite';

export interface Sources {
  readonly scripts: string;
  readonly styles: string;
  readonly images: string;
  readonly fonts: string;
  readonly workers: string;
  /** Pages that the page may show in itself. */
  readonly frames: string;
}

const own: Sources = {
  scripts: "'self'",
  styles: "'self'",
  images: "'self' data:",
  fonts: "'self'",
  workers: "'self'",
  frames: "'none'",
};

/** @param given sources, as the policy's grammar writes them, where they are not the page's own files */
export function policy(given: Partial<Sources> = {}): string {
  const { scripts, styles, images, fonts, workers, frames } = { ...own, ...given };
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    `style-src ${styles}`,
    `img-src ${images}`,
    `font-src ${fonts}`,
    "connect-src 'none'",
    `worker-src ${workers}`,
    `frame-src ${frames}`,
    "manifest-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    // The one that Svelte makes for its own templates, and ours for addresses of scripts and workers.
    'trusted-types svelte-trusted-html app-url',
  ].join('; ');
}

/** Writes the policy into the built pages; the dev server needs inline styles and a socket. */
export function contentSecurityPolicy(): Plugin {
  return {
    name: 'content-security-policy',
    apply: 'build',
    transformIndexHtml: (_, { path }) => [
      {
        tag: 'meta',
        attrs: {
          'http-equiv': 'Content-Security-Policy',
          // Explore shows a figure as it will stand in an article.
          content: policy(path === '/index.html' ? { frames: "'self'" } : {}),
        },
        injectTo: 'head-prepend',
      },
    ],
  };
}
