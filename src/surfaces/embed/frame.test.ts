import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askedIn, readFrame } from './frame.ts';

const preset = readFrame('');

describe('how a figure stands in a page', () => {
  it('is live, with all around it, as high as it is, unless the address says otherwise', () => {
    expect(preset).toMatchObject({
      height: 'auto',
      chrome: 'full',
      motion: 'auto',
      start: 'live',
      view: 'story',
      events: '0',
    });
  });

  it('is read in any order, once, and unknown names are nothing', () => {
    expect(readFrame('?start=poster&chrome=none&start=live&utm_source=x')).toEqual({
      ...preset,
      start: 'poster',
      chrome: 'none',
    });
  });

  it('falls back field by field', () => {
    fc.assert(
      fc.property(
        fc.constantFrom('height', 'chrome', 'motion', 'start', 'view', 'events'),
        fc.string(),
        (name, value) => {
          const said = ['fixed', 'min', 'none', 'off', 'poster', 'compare', 'map', 'quiz', '1'];
          fc.pre(!said.includes(value));
          expect(readFrame(new URLSearchParams({ [name]: value }).toString())).toEqual(preset);
        },
      ),
    );
  });

  it('takes names and colours, and nothing that could be more', () => {
    expect(readFrame('id=wsw1&childId=pym-0&accent=%23c03')).toMatchObject({
      id: 'wsw1',
      childId: 'pym-0',
      accent: '#c03',
    });
    for (const bad of ['"><script>', 'a b', '', 'x'.repeat(65)])
      expect(readFrame(new URLSearchParams({ id: bad, childId: bad }).toString())).toEqual(preset);
    for (const bad of ['red', '#12345', 'url(x)', '#gggggg'])
      expect(readFrame(new URLSearchParams({ accent: bad }).toString()).accent).toBeUndefined();
  });

  it('asks the question where it is wanted, and tells the answer unless that is held back', () => {
    expect(askedIn({ view: 'story', answers: undefined })).toEqual({ ask: false, tell: true });
    expect(askedIn({ view: 'quiz', answers: undefined })).toEqual({ ask: true, tell: true });
    expect(askedIn({ view: 'quiz', answers: '0' })).toEqual({ ask: true, tell: false });
    expect(askedIn({ view: 'story', answers: '1' })).toEqual({ ask: true, tell: true });
  });
});
