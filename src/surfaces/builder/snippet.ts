/** What is copied into an article: the frame, what stands for it without scripts, or a picture with a link. */
import { escaped } from '../text/escaped.ts';

/** CSS pixels: a frame that may not grow is never higher, and one that may starts with it unless measured. */
export const HEIGHT = 640;

/**
 * For a page without any script of that kind: makes each frame as high as its figure says. It knows frames
 * by who sent the message, so one does for many, and several do no harm.
 */
export const LISTENER = `<script>
addEventListener('message', ({ data, source }) => {
  if (data?.type !== 'wsw:height') return;
  for (const frame of document.querySelectorAll('iframe'))
    if (frame.contentWindow === source) frame.style.height = \`\${data.height}px\`;
});
</script>`;

const SANDBOX = {
  usual: 'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox',
  strict: 'allow-scripts allow-popups allow-popups-to-escape-sandbox',
  scripts: 'allow-scripts',
} as const;

export interface Picture {
  readonly address: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

/** What a snippet says of a figure, in the figure's language; addresses are complete. */
export interface Embedded {
  /** Of the frame, with its query. */
  readonly frame: string;
  /** Of the whole page at the same view. */
  readonly page: string;
  /** Of the frame, for its page around. */
  readonly id: string;
  /** For who hears the page: what is in the frame. */
  readonly title: string;
  /** The picture in words. */
  readonly alt: string;
  /** The still, where the site was built with stills. */
  readonly picture?: Picture | undefined;
}

/** CSS pixels. */
export interface Heights {
  /** Until the page around hears of another. */
  readonly first: number;
  /** No page around makes it less. */
  readonly least: number;
}

const attributes = (named: Readonly<Record<string, string | number>>): string =>
  Object.entries(named)
    .map(([name, value]) => `${name}="${escaped(String(value))}"`)
    .join(' ');

function image({ address, width, height }: Picture, alt: string): string {
  const style = 'max-width:100%;height:auto';
  return `<img ${attributes({ src: address, alt, width, height, style })}>`;
}

/** A link with the still in it, or with the title and the picture in words after it. */
function still({ page, title, alt, picture }: Embedded): string {
  const href = attributes({ href: page });
  return picture === undefined
    ? `<p><a ${href}>${escaped(title)}</a>. ${escaped(alt)}</p>`
    : `<a ${href}>${image(picture, alt)}</a>`;
}

/** The frame and, for readers without scripts, its picture. */
export function frameCode(
  embedded: Embedded,
  sandbox: keyof typeof SANDBOX,
  { first, least }: Heights = { first: HEIGHT, least: HEIGHT },
): string {
  const { frame, id, title } = embedded;
  const lines = [
    { title, src: frame },
    { id: `datawrapper-chart-${id}`, loading: 'lazy' },
    // Some systems strip styles: without the old attribute a browser then draws a border.
    { width: '100%', height: first, frameborder: 0 },
    { style: `border:0;width:100%;min-height:${least}px` },
    { sandbox: SANDBOX[sandbox] },
    { allow: 'fullscreen; clipboard-write', referrerpolicy: 'no-referrer' },
  ];
  return `<iframe ${lines.map(attributes).join('\n ')}></iframe>
<noscript>${still(embedded)}</noscript>`;
}

/** No frame and no script: for newsletters, feeds, and what else takes neither. */
export function pictureCode(embedded: Embedded, caption: string): string {
  const link = `<a ${attributes({ href: embedded.page })}>${escaped(embedded.title)}</a>`;
  return embedded.picture === undefined
    ? `${still(embedded)}\n<p>${escaped(caption)}</p>`
    : `<figure>
${still(embedded)}
<figcaption>${link}. ${escaped(caption)}</figcaption>
</figure>`;
}
