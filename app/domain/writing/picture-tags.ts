// The tag of a picture in a stored text: written in one way, and found by it.
import { escapeXml } from '#app/values/xml.ts';

/** @param alt as somebody wrote it */
export const pictureTag = (fileId: string, alt: string): string =>
  `<img data-file="${fileId}" alt="${escapeXml(alt)}" />`;

interface PictureTag {
  readonly tag: string;
  readonly fileId: string;
  /** May stand in an attribute as it is. */
  readonly escapedAlt: string;
}

/** @param html clean @param replacement HTML in the place of each picture */
export const replacePictureTags = (html: string, replacement: (picture: PictureTag) => string): string =>
  html.replace(
    /<img data-file="([0-9a-f-]{36})" alt="([^"]*)" \/>/g,
    (tag, fileId: string, escapedAlt: string) => replacement({ tag, fileId, escapedAlt }),
  );
