// The addresses of the content's files, read back: a text that readers get names its pictures by them alone.

/**
 * @param width in pixels
 * @returns the last part of a picture's address: "640.webp"
 */
export const variantName = (width: number, mediaType: string): string =>
  `${width}.${mediaType === 'image/jpeg' ? 'jpg' : mediaType.replace('image/', '')}`;

/** @returns the id of the file at an address of `paths.contentFile`; undefined for another address */
export const contentFileAt = (href: string): string | undefined => /^\/tep\/([^/]+)\//.exec(href)?.[1];

/** The source of each picture of a text, its file's id as the first group. */
export const pictureSources = /<img src="\/tep\/([0-9a-f-]{36})\/[^"]*"/g;
