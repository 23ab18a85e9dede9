// A picture in the sizes that pages need, or in one: turned the right way up, and without what the camera wrote into it
// (place, time, device). Runs in a worker: a small file may unpack to very many pixels.
import sharp, { type Sharp } from 'sharp';

import { pictureLimits, thumbnailWidth } from './file-limits.ts';
import { sniff } from './sniff.server.ts';

// Two cores serve pages at the same time.
sharp.concurrency(1);
sharp.cache(false);

interface Drawn {
  readonly width: number;
  readonly height: number;
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

interface Made {
  /** From narrow to wide, the newest format first. */
  readonly sizes: readonly Drawn[];
  /** Never served. */
  readonly original: Uint8Array;
}

/** Told by its content: `no-picture` is another kind of file, `damaged` cannot be opened or has too many pixels. */
export type SizedPicture =
  | ({ readonly drawn: true } & Made)
  | { readonly drawn: false; readonly why: 'no-picture' | 'damaged' };

/** @returns each width in three formats; why not, for bytes that cannot be opened */
export function sizePicture(content: Uint8Array): Promise<SizedPicture> {
  return withPicture(content, async ({ picture, hasAlpha, original }): Promise<SizedPicture> => {
    const widths = widthsOf(picture.info.width);
    const widestPicture = await unpacked(pixels(picture).resize({ width: Math.max(...widths) }));
    const sizes: Drawn[] = [];
    for (const width of widths) {
      for (const mediaType of ['image/avif', 'image/webp', hasAlpha ? 'image/png' : 'image/jpeg']) {
        const narrow = pixels(widestPicture).resize({ width });
        const encoded = await inFormat(narrow, mediaType).toBuffer({ resolveWithObject: true });
        sizes.push({ width, height: encoded.info.height, mediaType, bytes: encoded.data });
      }
    }
    return { drawn: true, sizes, original: await original() };
  });
}

export type CleanPicture =
  | { readonly drawn: true; readonly mediaType: string; readonly bytes: Uint8Array }
  | Exclude<SizedPicture, { drawn: true }>;

/**
 * @param content HEIC, too
 * @returns the picture as it is, at most as large as an original is kept: JPEG, or WebP where it is transparent
 */
export function cleanPicture(content: Uint8Array): Promise<CleanPicture> {
  return withPicture(
    content,
    async ({ hasAlpha, original }): Promise<CleanPicture> => ({
      drawn: true,
      mediaType: hasAlpha ? 'image/webp' : 'image/jpeg',
      bytes: await original(),
    }),
    { photographs: true },
  );
}

/** More than a printed page shows of a paper. */
const scanBounds = { width: 2480, height: 3508 };

/**
 * @param content of a paper that was photographed; HEIC, too
 * @returns it upright, on white, always JPEG
 */
export function scanPicture(content: Uint8Array): Promise<CleanPicture> {
  return withPicture(content, ({ picture }) => asJpeg(picture, scanBounds, 85), { photographs: true });
}

/** @returns a JPEG of at most `thumbnailWidth` each way, to know the picture again by */
export function thumbnail(content: Uint8Array): Promise<CleanPicture> {
  return withPicture(content, ({ picture }) =>
    asJpeg(picture, { width: thumbnailWidth, height: thumbnailWidth }, 70),
  );
}

async function asJpeg(
  picture: Unpacked,
  within: { readonly width: number; readonly height: number },
  quality: number,
): Promise<CleanPicture> {
  const bytes = await pixels(picture)
    .resize({ ...within, fit: 'inside', withoutEnlargement: true })
    .flatten({ background: '#fff' })
    .jpeg({ quality })
    .toBuffer();
  return { drawn: true, mediaType: 'image/jpeg', bytes };
}

interface Opened {
  /** Upright, at most as large as an original is kept. */
  readonly picture: Unpacked;
  readonly hasAlpha: boolean;
  readonly original: () => Promise<Uint8Array>;
}

type NotDrawn = Exclude<SizedPicture, { drawn: true }>;

/** @param photographs what residents photograph, as telephones write it: HEIC too */
async function withPicture<T>(
  content: Uint8Array,
  work: (picture: Opened) => Promise<T>,
  { photographs = false }: { readonly photographs?: boolean } = {},
): Promise<T | NotDrawn> {
  const kinds: readonly (string | undefined)[] = pictureLimits.mediaTypes;
  const kind = await sniff(content);
  const isPacked = photographs && isHeic(kind);
  if (!isPacked && !kinds.includes(kind)) return { drawn: false, why: 'no-picture' };
  try {
    const upright = isPacked
      ? await unpackHeic(content)
      : sharp(content, { limitInputPixels: pictureLimits.pixels, failOn: 'error' }).autoOrient();
    // Unpacked once, as large as it is kept; each size is made of the one that is just wide enough.
    const picture = await unpacked(
      upright.resize({ ...pictureLimits.original, fit: 'inside', withoutEnlargement: true }),
    );
    const hasAlpha = picture.info.channels === 4;
    const original = () =>
      (hasAlpha
        ? pixels(picture).webp({ quality: 90, effort: 1 })
        : pixels(picture).jpeg({ quality: 90 })
      ).toBuffer();
    return await work({ picture, hasAlpha, original });
  } catch (error) {
    // The library says everything that a file can do wrong in this one way.
    if (error instanceof Error) return { drawn: false, why: 'damaged' };
    throw error;
  }
}

type Unpacked = Awaited<ReturnType<typeof unpacked>>;

const unpacked = (picture: Sharp) =>
  picture.toColourspace('srgb').raw().toBuffer({ resolveWithObject: true });

const pixels = ({ data, info }: Unpacked): Sharp =>
  sharp(data, { raw: { width: info.width, height: info.height, channels: info.channels } });

function inFormat(picture: Sharp, mediaType: string): Sharp {
  // Without effort it costs what WebP costs, and is a third smaller; with more it takes seconds a photograph.
  if (mediaType === 'image/avif') return picture.avif({ quality: 55, effort: 0 });
  if (mediaType === 'image/webp') return picture.webp({ quality: 78 });
  if (mediaType === 'image/png') return picture.png({ compressionLevel: 9 });
  return picture.jpeg({ quality: 80, mozjpeg: true });
}

/** Never enlarged: a narrow picture stays as wide as it is. */
function widthsOf(width: number): readonly number[] {
  const widest = Math.min(width, Math.max(...pictureLimits.widths));
  return [...pictureLimits.widths.filter((one) => one < widest), widest];
}

const heic: readonly (string | undefined)[] = ['image/heic', 'image/heif'];

/** @param mediaType sniffed */
const isHeic = (mediaType: string | undefined): boolean => heic.includes(mediaType);

/**
 * A photograph as an iPhone takes it (HEIC), unpacked: the image library of the house comes without HEVC.
 * @returns the first picture of the file, upright; loads the library with the first such file, as most workers open none
 * @throws Error when it cannot be read, or has too many pixels: they are counted before they are unpacked
 */
async function unpackHeic(content: Uint8Array): Promise<Sharp> {
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
