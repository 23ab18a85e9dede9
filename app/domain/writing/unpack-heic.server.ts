// A photograph as an iPhone takes it (HEIC), unpacked: the image library of the house comes without HEVC.
import sharp, { type Sharp } from 'sharp';

import { pictureLimits } from './file-limits.ts';

const heic: readonly (string | undefined)[] = ['image/heic', 'image/heif'];

/** @param mediaType sniffed */
export const isHeic = (mediaType: string | undefined): boolean => heic.includes(mediaType);

/**
 * @returns the first picture of the file, upright; loads the library with the first such file, as most workers open none
 * @throws Error when it cannot be read, or has too many pixels: they are counted before they are unpacked
 */
export async function unpackHeic(content: Uint8Array): Promise<Sharp> {
  const { all } = await import('heic-decode');
  const pictures = await all({ buffer: content });
  try {
    const [first] = pictures;
    if (first === undefined || first.width * first.height > pictureLimits.heicPixels)
      throw new Error('no picture, or too large');
    const { width, height, data } = await first.decode();
    return sharp(data, { raw: { width, height, channels: 4 } }).removeAlpha();
  } finally {
    pictures.dispose();
  }
}
