import { describe, expect, it } from 'vitest';
import contract from '../embed/README.md?raw';
import { frameCode, LISTENER, pictureCode, type Embedded } from './snippet.ts';

const embedded: Embedded = {
  frame: 'https://host.example/path/embed/?scene=leak&lang=en&id=wsw1',
  page: 'https://host.example/path/?scene=leak&lang=en',
  id: 'wsw1',
  title: 'Who can see “what” & <when>',
  alt: 'A log: "words" hatched.',
};
const picture = {
  address: 'https://host.example/path/static/leak.en.png',
  width: 1200,
  height: 675,
};

describe('the code of a frame', () => {
  it('is an iframe that needs nothing else, with its description for those without scripts', () => {
    expect(frameCode({ ...embedded, picture }, 'usual')).toBe(
      `<iframe title="Who can see “what” &amp; &lt;when&gt;" src="https://host.example/path/embed/?scene=leak&amp;lang=en&amp;id=wsw1"
 id="datawrapper-chart-wsw1" loading="lazy"
 width="100%" height="640" frameborder="0"
 style="border:0;width:100%;min-height:640px"
 sandbox="allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox"
 allow="fullscreen; clipboard-write" referrerpolicy="no-referrer"></iframe>
<noscript><a href="https://host.example/path/?scene=leak&amp;lang=en"><img src="https://host.example/path/static/leak.en.png" alt="A log: &quot;words&quot; hatched." width="1200" height="675" style="max-width:100%;height:auto"></a></noscript>`,
    );
  });

  it('gives the frame no origin where that is asked for', () => {
    const code = frameCode(embedded, 'strict', { first: 900, least: 500 });
    expect(code).toContain('sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"');
    expect(code).toContain('height="900" frameborder="0"');
    expect(code).toContain('style="border:0;width:100%;min-height:500px"');
    expect(frameCode(embedded, 'scripts')).toContain('sandbox="allow-scripts"\n');
  });

  it('tells in words what no picture was taken of', () => {
    expect(frameCode(embedded, 'usual')).toMatch(
      /<noscript><p><a href="[^"]+">Who can see “what” &amp; &lt;when&gt;<\/a>\. A log: /u,
    );
  });
});

describe('a picture and a link', () => {
  it('has no frame, no script and no markup of the words’ own', () => {
    for (const code of [
      pictureCode(embedded, 'Simulated <people>'),
      pictureCode({ ...embedded, picture }, 'Simulated <people>'),
    ]) {
      expect(code).not.toMatch(/iframe|script|<people>/u);
      expect(code).toContain('Simulated &lt;people&gt;');
      expect(code).toContain('href="https://host.example/path/?scene=leak&amp;lang=en"');
    }
  });
});

describe('the listener', () => {
  it('has 600 bytes at most', () => {
    expect(new TextEncoder().encode(LISTENER).length).toBeLessThanOrEqual(600);
  });

  it('is the one that the contract shows', () => {
    const bare = (text: string) => text.replaceAll(/\s+/gu, ' ');
    expect(bare(contract)).toContain(bare(LISTENER));
  });
});
