/**
 * A picture of the page as PNG, at twice its size. The SVG goes to the canvas as a `data:` image,
 * the only kind that the page's policy lets in; a canvas is copied as it is, in its place.
 */
import { layOut, partSvg } from './svg.ts';
import { standing, type Note } from './sheet.ts';

const SCALE = 2;

/** @throws Error where there is nothing to see in it, or the browser cannot make the picture */
export async function pngOf(element: Element, note: Note): Promise<Blob> {
  const { sheet, parts } = layOut(element, note);
  const canvas = document.createElement('canvas');
  canvas.width = sheet.width * SCALE;
  canvas.height = sheet.height * SCALE;
  const context = canvas.getContext('2d');
  if (context === null) throw new Error('the browser gave no canvas');
  const paint = async (content: string) => {
    const image = await loaded(standing(sheet, note, content));
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
  };
  await paint(sheet.written);
  // One after the other: what lies over a canvas must be painted after it.
  for (const part of parts) {
    if (part.element instanceof HTMLCanvasElement)
      context.drawImage(
        part.element,
        part.x * SCALE,
        part.y * SCALE,
        part.width * SCALE,
        part.height * SCALE,
      );
    else await paint(partSvg(part));
  }
  return await new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob === null ? reject(new Error('the picture is too large')) : resolve(blob)),
      'image/png',
    ),
  );
}

async function loaded(svg: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  return image;
}
