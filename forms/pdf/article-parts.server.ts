// Parts of published articles that declarations do not have: pictures, and list items with a mark to their left.
import { embedPicture, type PictureFile } from './embed-picture.server.ts';
import type { Paper, Strip, Text } from './paper.server.ts';
import type { Element } from './structure.server.ts';

/** A pixel of a screen is three quarters of a point; no picture is enlarged. */
const pointsOfPixel = 0.75;
const mostOfPage = 0.42;

/**
 * A picture as wide as the text at most, in the middle.
 * @param alt what it shows, in words; '' for one that only adorns
 * @returns undefined for a format that a PDF does not carry
 */
export async function pictureStrip(
  paper: Paper,
  picture: PictureFile,
): Promise<((alt: string) => Strip) | undefined> {
  if (picture.mediaType !== 'image/jpeg' && picture.mediaType !== 'image/png') return undefined;
  const image = await embedPicture(paper.document, picture);
  const scale = Math.min(pointsOfPixel, paper.width / image.width, (paper.room * mostOfPage) / image.height);
  const [width, height] = [image.width * scale, image.height * scale];
  return (alt) => ({
    height: height + 6,
    draw(on, left, top) {
      const frame = { x: left + (on.width - width) / 2, y: top - height, width, height };
      on.picture(alt, frame, (page) => page.drawImage(image, frame));
    },
  });
}

/**
 * Draws a paragraph of an item of a list with its mark to the left.
 * @param mark "•", "1.", and what part it is; undefined for a further paragraph of the item
 * @param depth 1 for a list, 2 for a list inside of it
 */
export function hanging(
  paper: Paper,
  mark: { readonly text: string; readonly part: Element } | undefined,
  text: Text,
  depth = 1,
): void {
  const step = paper.base * 1.4;
  const indent = step * depth;
  const strips = paper.strips(text, paper.width - indent);
  paper.within('P', () => {
    strips.forEach((strip, index) => {
      paper.ensure(strip.height);
      if (index === 0 && mark !== undefined)
        paper.structure.as(mark.part, () => {
          for (const one of paper.strips(mark.text, step))
            one.draw(paper, paper.left + indent - step, paper.y);
        });
      strip.draw(paper, paper.left + indent, paper.y);
      paper.skip(strip.height);
    });
  });
  paper.skip(paper.base * 0.2);
}
