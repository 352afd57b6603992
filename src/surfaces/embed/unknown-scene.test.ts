import { describe, expect, it } from 'vitest';
import { unknownScene } from './unknown-scene.ts';

describe('a scene that there is not', () => {
  it('is named as the address has it, and not at any length', () => {
    expect(unknownScene('?scene=nightly-exprot&lang=de')).toBe('nightly-exprot');
    expect(unknownScene('?scene=%3Cb%3E')).toBe('<b>');
    expect(unknownScene('?scene=__proto__')).toBe('__proto__');
    expect(unknownScene(`?scene=${'x'.repeat(500)}`)).toBe(`${'x'.repeat(60)}…`);
  });

  it('is nothing where the scene is there, or none is named', () => {
    for (const search of ['', '?lang=de', '?scene=', '?scene=nightly-export&scene=nightly-exprot'])
      expect(unknownScene(search)).toBeUndefined();
  });
});
