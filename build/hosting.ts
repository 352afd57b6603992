/**
 * What a host should say with each file, as one list, and written as the common hosts read it. The
 * policy of a page is the one that stands in the page itself: the two cannot differ.
 */
import type { SiteFile } from './site-files.ts';
import { WORKER } from './offline.ts';

export interface Rule {
  /** Which paths, from the site's folder; a `*` at the end stands for all that follows. */
  readonly path: string;
  /** By the name of the header. Every path has each header from one rule at most. */
  readonly headers: Readonly<Record<string, string>>;
}

/** Whoever loads a page again gets a new version at once; unchanged, it is not sent again. */
const ASK = 'no-cache';
/** Names hold a hash: what is under one never changes. */
const FOR_EVER = 'public, max-age=31536000, immutable';

/** Who may show the pages of a folder in a frame; everybody where nothing is said. */
const framing: Readonly<Record<string, string>> = {
  embed: 'frame-ancestors *',
  present: "frame-ancestors 'self'",
};

const everywhere: Rule = {
  path: '/*',
  headers: {
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
  },
};

/** The policy in a page's own head. @throws Error for a page without one */
function policyIn({ path, bytes }: SiteFile): string {
  const [, policy] =
    /<meta http-equiv="Content-Security-Policy"\s+content="([^"]*)"/u.exec(
      bytes.toString('utf8'),
    ) ?? [];
  if (policy === undefined) throw new Error(`${path} has no policy in it`);
  return policy.replaceAll('&#39;', "'").replaceAll('&amp;', '&');
}

/** A page under the paths by which it is asked for. */
const pathsOf = (path: string): readonly string[] =>
  path.endsWith('index.html')
    ? [`/${path.slice(0, -'index.html'.length)}`, `/${path}`]
    : [`/${path}`];

/** @param files of the built site, whatever surfaces are in it */
export function hostingRules(files: readonly SiteFile[]): readonly Rule[] {
  const pages = files
    .filter(({ path }) => path.endsWith('.html'))
    .flatMap((file) => {
      const [folder = ''] = file.path.split('/');
      const frames = framing[folder];
      const policy = [policyIn(file), ...(frames === undefined ? [] : [frames])].join('; ');
      const headers = { 'Cache-Control': ASK, 'Content-Security-Policy': policy };
      return pathsOf(file.path).map((path) => ({ path, headers }));
    });
  const has = (folder: string): boolean => files.some(({ path }) => path.startsWith(`${folder}/`));
  const immutable = { 'Cache-Control': FOR_EVER };
  /** A frame of an unknown origin may load fonts only where everybody may. */
  const forAll = { 'Access-Control-Allow-Origin': '*' };
  return [
    everywhere,
    ...pages,
    { path: '/assets/*', headers: immutable },
    {
      path: `/${WORKER}`,
      headers: {
        'Cache-Control': ASK,
        'Content-Security-Policy': "default-src 'none'; connect-src 'self'",
      },
    },
    ...(has('embed') ? [{ path: '/embed/assets/*', headers: { ...immutable, ...forAll } }] : []),
    ...(has('oembed') ? [{ path: '/oembed/*', headers: { 'Cache-Control': ASK, ...forAll } }] : []),
    ...(has('static')
      ? [
          {
            path: '/static/*',
            headers: { 'Cache-Control': ASK, 'Cross-Origin-Resource-Policy': 'cross-origin' },
          },
        ]
      : []),
  ];
}

/** As Netlify and Cloudflare Pages read it: `_headers`. */
export function headersFile(rules: readonly Rule[]): string {
  return rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ''].join(
        '\n',
      ),
    )
    .join('\n');
}

/** A path as a pattern that fits in whatever folder the site stands. */
function pattern(path: string): string {
  const quoted = path.replaceAll(/[.+?^${}()|[\]\\]/gu, '\\$&');
  return quoted.endsWith('*') ? quoted.slice(0, -1) : `${quoted}$`;
}

/** As Apache reads it in the site's folder: `.htaccess`. */
export function htaccess(rules: readonly Rule[]): string {
  const set = (headers: Rule['headers'], indent: string): string[] =>
    Object.entries(headers).map(([name, value]) => `${indent}Header always set ${name} "${value}"`);
  const lines = rules.flatMap(({ path, headers }) =>
    path === '/*'
      ? set(headers, '  ')
      : [`  <If "%{REQUEST_URI} =~ m#${pattern(path)}#">`, ...set(headers, '    '), '  </If>'],
  );
  return [
    '# Read by Apache 2.4 with mod_headers, wherever this folder stands.',
    '<IfModule mod_headers.c>',
    ...lines,
    '</IfModule>',
    '',
  ].join('\n');
}

/**
 * For nginx: a file to include in `http { … }`, and the lines for the place that serves the folder. A map
 * takes the first pattern that fits, so the longest paths stand first.
 */
export function nginx(rules: readonly Rule[]): string {
  const names = [...new Set(rules.flatMap(({ headers }) => Object.keys(headers)))];
  const variable = (name: string): string =>
    `$who_sees_what_${name.toLowerCase().replaceAll('-', '_')}`;
  const sorted = [...rules].sort((a, b) => b.path.length - a.path.length);
  const maps = names.map((name) => {
    const lines = sorted.flatMap(({ path, headers }) => {
      const value = headers[name];
      if (value === undefined) return [];
      return [`  ${path === '/*' ? 'default' : `"~${pattern(path)}"`} "${value}";`];
    });
    return [`map $uri ${variable(name)} {`, ...lines, '}'].join('\n');
  });
  const use = names.map((name) => `#   add_header ${name} ${variable(name)} always;`);
  return [
    '# For nginx: include this file in http { … }, and write these lines where the folder is served.',
    '# A header without a value is not sent.',
    ...use,
    ...maps,
    '',
  ].join('\n');
}

/** As Vercel reads it: `vercel.json`. */
export function vercel(rules: readonly Rule[]): string {
  const headers = rules.map(({ path, headers: named }) => ({
    source: path.endsWith('*') ? `${path.slice(0, -1)}(.*)` : path,
    headers: Object.entries(named).map(([key, value]) => ({ key, value })),
  }));
  return `${JSON.stringify({ trailingSlash: true, cleanUrls: false, headers }, null, 2)}\n`;
}
