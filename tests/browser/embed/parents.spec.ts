/**
 * The pages that figures are embedded in, each with the script that makes its frames as high as what they
 * hold: the real one where its licence allows to have it here. Article and site are different origins, and
 * the site sends no CORS header.
 */
import { contentHeight, expect, expectFits, frameHeight, grow, test } from './page.ts';

// Short, and grows when its answer is opened.
const figure = 'scene=two-sentences&lang=en&answers=1';

test('pym.js, made by a script', async ({ article }) => {
  await article.open(`<div id="here"></div><script src="${article.library('pym.js/dist/pym.v1.js')}"></script>
    <script>new pym.Parent('here', ${JSON.stringify(article.embed(figure))}, {})</script>`);
  const [frame] = await article.frames();
  await expectFits(frame!);
  await grow(frame!);
  await expectFits(frame!);
});

test('pym.js, by itself from an attribute', async ({ article }) => {
  await article.open(`<div data-pym-src="${article.embed(figure).replaceAll('&', '&amp;')}"></div>
    <script src="${article.library('pym.js/dist/pym.v1.js')}"></script>`);
  const [frame] = await article.frames();
  await expectFits(frame!);
  await grow(frame!);
  await expectFits(frame!);
});

const plain = (address: string, more = '') =>
  `<iframe src="${address.replaceAll('&', '&amp;')}" title="A figure" width="100%" ${more}></iframe>`;

for (const [name, attributes, options] of [
  ['as it comes, no sandbox', '', '{}'],
  ['without its look at the origin, sandboxed', 'sandbox="allow-scripts"', '{checkOrigin:false}'],
] as const) {
  test(`iframe-resizer 4, ${name}`, async ({ article }) => {
    await article.open(`${plain(article.embed(figure), attributes)}
      <script src="${article.library('iframe-resizer/js/iframeResizer.js')}"></script>
      <script>iFrameResize(${options}, 'iframe')</script>`);
    const [frame] = await article.frames();
    await expectFits(frame!);
    await grow(frame!);
    await expectFits(frame!);
  });
}

test('iframe-resizer 4 as it comes cannot reach a sandboxed frame: README.md says so', async ({
  article,
}) => {
  await article.open(`${plain(article.embed(figure), 'sandbox="allow-scripts" height="150"')}
    <script src="${article.library('iframe-resizer/js/iframeResizer.js')}"></script>
    <script>iFrameResize({warningTimeout: 0}, 'iframe')</script>`);
  const [frame] = await article.frames();
  await grow(frame!);
  expect(await frameHeight(frame!)).toBe(150);
});

test('iframe-resizer 5: the messages that it documents, its script is under GPL and not here', async ({
  article,
}) => {
  await article.open(`${plain(article.embed(figure), 'sandbox="allow-scripts" id="one"')}
    <script>
      const frame = document.getElementById('one');
      addEventListener('message', ({ data, source }) => {
        if (source !== frame.contentWindow || typeof data !== 'string') return;
        if (data === '[iFrameResizerChild]Ready')
          source.postMessage('[iFrameSizer]one:8:false:false:32:true:true:null:auto:null:null:0:false:child:auto:true:null:true', '*');
        const [, height] = /^\\[iFrameSizer\\]one:(\\d+):\\d+:(?:init|size)$/.exec(data) ?? [];
        if (height !== undefined) frame.style.height = height + 'px';
      });
    </script>`);
  const [frame] = await article.frames();
  await expectFits(frame!);
  await grow(frame!);
  await expectFits(frame!);
});

test('@newswire/frames, sandboxed', async ({ article }) => {
  await article.open(`<div id="here"></div>
    <script src="${article.library('@newswire/frames/dist/frames.umd.js')}"></script>
    <script>
      new newswireFrames.Framer(document.getElementById('here'), {
        src: ${JSON.stringify(article.embed(figure))},
        attributes: { sandbox: 'allow-scripts' },
      })
    </script>`);
  const [frame] = await article.frames();
  await expectFits(frame!);
  await grow(frame!);
  await expectFits(frame!);
});

/**
 * What the page scripts of Datawrapper do with a height, written down from them: they find the frame by
 * who sent it, by an id made of the chart's, or by the chart's id in its address.
 */
const datawrapper = {
  'by source': `if (f.contentWindow === e.source) f.style.height = Object.values(h)[0] + 'px'`,
  'by id': `for (const id in h) if (f.id === 'datawrapper-chart-' + id) f.style.height = h[id] + 'px'`,
  'by address': `for (const id in h) if (f.matches("iframe[src*='" + id + "']")) f.style.height = h[id] + 'px'`,
} as const;
const pageScript = (how: keyof typeof datawrapper) => `<script>
  addEventListener('message', (e) => {
    const h = e.data['datawrapper-height'];
    if (h !== undefined) for (const f of document.querySelectorAll('iframe')) { ${datawrapper[how]} }
  });
</script>`;

for (const how of ['by source', 'by id', 'by address'] as const) {
  test(`Datawrapper’s page, ${how}`, async ({ article }) => {
    await article.open(`${pageScript(how)}
      ${plain(article.embed(`${figure}&id=wsw1`), 'id="datawrapper-chart-wsw1" sandbox="allow-scripts"')}`);
    const [frame] = await article.frames();
    await expectFits(frame!);
    await grow(frame!);
    await expectFits(frame!);
  });

  test(`two frames of the snippet on Datawrapper’s page, ${how}: each has its own height`, async ({
    article,
  }) => {
    const snippet = (id: string, query: string) => `<iframe title="Who can see what (interactive)"
      src="${article.embed(`${query}&id=${id}`).replaceAll('&', '&amp;')}" id="datawrapper-chart-${id}"
      loading="lazy" width="100%" height="640" style="border:0;width:100%;min-height:64px"
      sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"
      allow="fullscreen; clipboard-write" referrerpolicy="no-referrer"></iframe>`;
    await article.open(
      pageScript(how) + snippet('wswa', figure) + snippet('wswb', 'scene=garbled&lang=de'),
    );
    const [one, other] = await article.frames();
    await expectFits(one!);
    await expectFits(other!);
    const before = await frameHeight(other!);
    await grow(one!);
    await expectFits(one!);
    expect(await frameHeight(other!)).toBe(before);
  });
}

test('out of sight: the height that its letters give, though they come late', async ({
  article,
}) => {
  let letters = () => {};
  const asked = new Promise<void>((resolve) => (letters = resolve));
  await article.page.route('**/*.woff2', async (route) => {
    await asked;
    await route.continue();
  });
  // After the page is loaded, since that waits for all that its frames ask for.
  await article.open(`${pageScript('by source')}<div style="height:3000px">Words before it.</div><script>
    addEventListener('load', () => setTimeout(() => document.body.insertAdjacentHTML('beforeend',
      ${JSON.stringify(plain(article.embed('scene=garbled&lang=de'), 'height="640"'))})));
  </script>`);
  const [frame] = await article.frames();
  await expectFits(frame!);
  const before = await contentHeight(frame!);
  letters();
  await expect.poll(() => contentHeight(frame!)).not.toBe(before);
  await expectFits(frame!);
});

test('no script at all: the height that the page gives stays, and nothing is lost', async ({
  article,
}) => {
  await article.open(plain(article.embed(`${figure}&height=fixed`), 'height="320"'));
  const [frame] = await article.frames();
  await grow(frame!);
  expect(await frameHeight(frame!)).toBe(320);
  // What does not fit can be reached inside.
  const last = frame!.locator('.embed > footer a').last();
  await last.scrollIntoViewIfNeeded();
  await expect(last).toBeInViewport();
});
