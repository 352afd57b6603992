/**
 * The sheet that a picture is put on when it leaves the page: what it shows above it, that its people
 * are invented below it. Without these a picture passed on says too little, or too much.
 */
import { escaped } from './serialise.ts';

export interface Note {
  readonly title: string;
  /** One sentence: what it shows. */
  readonly say: string;
  readonly foot: string;
}

export interface Ink {
  readonly paper: string;
  readonly ink: string;
  readonly soft: string;
  readonly font: string;
}

export interface Sheet {
  readonly width: number;
  readonly height: number;
  /** Where the picture's top left comes. */
  readonly x: number;
  readonly y: number;
  /** Paper, heading and note as SVG, to be followed by the picture. */
  readonly written: string;
}

const MARGIN = 16;
const NARROWEST = 320;
const heading = { size: 18, line: 23, weight: 700 };
const sentence = { size: 14, line: 19, weight: 400 };
const foot = { size: 12, line: 16, weight: 400 };

/** @param width, height of the picture, in CSS pixels */
export function sheetFor(
  { width, height }: { width: number; height: number },
  note: Note,
  { paper, ink, soft, font }: Ink,
): Sheet {
  const across = Math.max(NARROWEST, Math.ceil(width));
  let y = MARGIN;
  const block = (text: string, { size, line, weight }: typeof heading, fill: string) =>
    // On the average a letter of this face is about half as wide as it is high.
    wrapped(text, Math.floor(across / (size * 0.52)))
      .map((words) => {
        y += line;
        return `<text x="${MARGIN}" y="${y - line * 0.25}" font-size="${size}" font-weight="${weight}" fill="${fill}">${escaped(words)}</text>`;
      })
      .join('');
  const above = block(note.title, heading, ink) + block(note.say, sentence, soft);
  const top = y + MARGIN * 0.75;
  y = top + Math.ceil(height) + MARGIN * 0.5;
  const below = block(note.foot, foot, soft);
  const size = { width: across + 2 * MARGIN, height: Math.ceil(y + MARGIN) };
  return {
    ...size,
    x: MARGIN,
    y: top,
    written: `<rect width="${size.width}" height="${size.height}" fill="${paper}"/><g font-family="${escaped(font)}">${above}${below}</g>`,
  };
}

/** The outermost element around a sheet and what is on it; stands alone as a file. */
export function standing({ width, height }: Sheet, note: Note, content: string): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="sheet-title sheet-desc">` +
    `<title id="sheet-title">${escaped(note.title)}</title><desc id="sheet-desc">${escaped(`${note.say} ${note.foot}`)}</desc>` +
    `${content}</svg>`
  );
}

/** Text in lines of at most `most` characters, broken at spaces; a longer word stays whole. */
export function wrapped(text: string, most: number): string[] {
  const lines: string[] = [];
  for (const word of text.split(/\s+/u).filter((part) => part !== '')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + 1 + word.length <= most)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}
