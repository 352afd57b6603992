import { expect, it } from 'vitest';
import { withPictures } from './with-pictures.ts';

const html = '<figure data-picture="a.en.png"><figcaption>A</figcaption></figure>';

it('puts a still where its words stand, once, and takes away what is gone', () => {
  const still = { file: 'a.en.png', width: 1200, height: 900 };
  const once = withPictures(html, [still]);
  expect(once).toContain('<img src="./static/a.en.png" width="1200" height="900"');
  expect(withPictures(once, [still])).toBe(once);
  expect(withPictures(once, [])).toBe(html);
  expect(withPictures(html, [{ ...still, file: 'b.en.png' }])).toBe(html);
});
