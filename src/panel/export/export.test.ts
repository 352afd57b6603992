import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from './download.ts';
import { escaped, serialise, type Drawn } from './serialise.ts';
import { sheetFor, standing, wrapped } from './sheet.ts';

const drawn = (name: string, rest: Partial<Drawn> = {}): Drawn => ({
  name,
  attributes: [],
  look: {},
  children: [],
  ...rest,
});

describe('serialise', () => {
  it('carries a look where it differs from what is handed down, once', () => {
    const red = { fill: 'rgb(255, 0, 0)' };
    const tree = drawn('g', {
      look: red,
      children: [drawn('path', { look: red, attributes: [['d', 'M0 0']] })],
    });
    expect(serialise(tree)).toBe('<g fill="rgb(255, 0, 0)"><path d="M0 0"/></g>');
  });

  it('does not hand down what is not inherited', () => {
    const half = { opacity: '0.5' };
    const tree = drawn('g', { look: half, children: [drawn('rect', { look: half })] });
    expect(serialise(tree)).toBe('<g opacity="0.5"><rect opacity="0.5"/></g>');
  });

  it('lets the computed look win over the attribute, and takes a look back', () => {
    const tree = drawn('g', {
      look: { stroke: 'rgb(1, 1, 1)' },
      children: [drawn('path', { attributes: [['stroke', 'red']], look: { stroke: 'none' } })],
    });
    expect(serialise(tree)).toBe('<g stroke="rgb(1, 1, 1)"><path stroke="none"/></g>');
  });

  it('drops what is of the page, what could act, what is elsewhere and what is not shown', () => {
    const tree = drawn('g', {
      attributes: [
        ['class', 'svelte-1'],
        ['onclick', 'x()'],
        ['aria-label', 'y'],
        ['tabindex', '0'],
        ['id', 'kept'],
      ],
      children: [
        drawn('script', { children: ['x()'] }),
        drawn('foreignObject'),
        drawn('image', { attributes: [['href', 'https://example.org/x.png']] }),
        drawn('use', { attributes: [['href', '#a']] }),
        drawn('circle', { look: { display: 'none' } }),
        drawn('a', { attributes: [['href', 'https://example.org']], children: [drawn('text')] }),
      ],
    });
    expect(serialise(tree)).toBe('<g id="kept"><image/><use href="#a"/><g><text/></g></g>');
  });
});

it('escapes any text so that it comes back, and leaves out what XML cannot hold', () => {
  const back = (text: string) =>
    text
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const written = escaped(text);
      expect(written).not.toMatch(/[<>"]/u);
      // eslint-disable-next-line no-control-regex
      const held = text.replaceAll(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/gu, '');
      expect(back(written)).toBe(held);
    }),
  );
  expect(escaped('\u0000a\ud800')).toBe('a\ufffd');
});

describe('the sheet', () => {
  const ink = { paper: 'white', ink: 'black', soft: 'grey', font: "'A B', sans-serif" };
  const note = { title: 'Mira & 6', say: 'A sentence. '.repeat(30), foot: 'Invented people.' };

  it('keeps every word and breaks no line that could be shorter', () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 80 }), (text, most) => {
        const lines = wrapped(text, most);
        expect(lines.join(' ')).toBe(text.split(/\s+/u).filter(Boolean).join(' '));
        for (const line of lines) expect(line.length <= most || !line.includes(' ')).toBe(true);
      }),
    );
  });

  it('leaves room for the picture below the words, and says that the people are invented', () => {
    const sheet = sheetFor({ width: 500, height: 200 }, note, ink);
    const text = standing(sheet, note, sheet.written);
    const lines = [...text.matchAll(/<text x="16" y="([\d.]+)"/gu)].map(([, y]) => Number(y));
    expect(lines.length).toBeGreaterThan(4);
    expect(lines.slice(0, -1).every((y) => y < sheet.y)).toBe(true);
    expect(lines.at(-1)).toBeGreaterThan(sheet.y + 200);
    expect(lines.at(-1)).toBeLessThan(sheet.height);
    expect(text).toContain('Invented people.</text>');
    expect(text).toContain('<title id="sheet-title">Mira &amp; 6</title>');
  });

  it('is wide enough for words where the picture is not', () => {
    expect(sheetFor({ width: 10, height: 10 }, note, ink).width).toBeGreaterThanOrEqual(320);
  });
});

it('names files after this program, in any script, and never with a path in it', () => {
  expect(fileName('Wi-Fi: café/../', 'csv')).toBe('who-sees-what-wi-fi-café.csv');
  expect(fileName('رنا و Mira', 'svg')).toBe('who-sees-what-رنا-و-mira.svg');
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (about) => {
      const name = fileName(about, 'png');
      expect(name).toMatch(/^who-sees-what[\p{L}\p{M}\p{N}-]*\.png$/u);
      expect(Array.from(name).length).toBeLessThanOrEqual(84);
    }),
  );
});
