/**
 * The accent of the page around, made legible: mixed with ink until it stands out from the paper as much
 * as WCAG asks of text, so that no colour that an editor gives can hide anything.
 */

type Rgb = readonly [number, number, number];

/** The paper and ink of `theme.css`, in sRGB. */
const grounds: Readonly<Record<'light' | 'dark', { readonly paper: Rgb; readonly ink: Rgb }>> = {
  light: { paper: [252, 250, 245], ink: [27, 31, 41] },
  dark: { paper: [16, 19, 25], ink: [238, 234, 227] },
};
/** Contrast of text by WCAG 2.2, 1.4.3. */
const LEAST = 4.5;
const STEPS = 20;

/** @param hex three or six digits, with or without a `#` */
export function rgbOf(hex: string): Rgb {
  const digits = hex.replace('#', '');
  const six = digits.length === 3 ? [...digits].map((one) => one + one).join('') : digits;
  const part = (at: number): number => Number.parseInt(six.slice(at, at + 2), 16);
  return [part(0), part(2), part(4)];
}

/** Relative luminance, WCAG 2.2. */
function luminance(rgb: Rgb): number {
  const [r, g, b] = rgb.map((value) => {
    const share = value / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as [number, number, number];
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast ratio, 1 to 21. */
export function contrast(a: Rgb, b: Rgb): number {
  const [light, dark] = [luminance(a), luminance(b)].sort((x, y) => y - x) as [number, number];
  return (light + 0.05) / (dark + 0.05);
}

/** @returns the colour to draw with, and the colour of text on it */
export function accentOn(
  hex: string,
  theme: 'light' | 'dark',
): { readonly accent: Rgb; readonly on: Rgb } {
  const given = rgbOf(hex);
  const { paper, ink } = grounds[theme];
  let accent = given;
  for (let step = 1; contrast(accent, paper) < LEAST && step <= STEPS; step += 1) {
    const mix = (i: 0 | 1 | 2): number =>
      Math.round(given[i] + ((ink[i] - given[i]) * step) / STEPS);
    accent = [mix(0), mix(1), mix(2)];
  }
  return { accent, on: paper };
}

/** As a style sheet writes it. */
export const css = ([r, g, b]: Rgb): string => `rgb(${r} ${g} ${b})`;
