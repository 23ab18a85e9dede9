// A picture becomes the sizes that pages need: turned the right way up, and without what the camera wrote into it
// (place, time, device). Of the original a large copy is kept, as free of that, from which sizes can be made anew.
import { createHash, randomUUID } from 'node:crypto';

import sharp, { type Sharp } from 'sharp';

import { insertContentFile, type ContentFileVariant } from '#db/queries/content-files.server.ts';
import type { PictureView } from '#app/read-models/publishing.ts';
import type { Deps } from '../deps.server.ts';
import { cleanName } from '../dossiers/attach-file.server.ts';
import { refuse, type Outcome } from '../refusal.ts';
import { pictureLimits } from './file-limits.ts';
import { pictureView } from './picture-view.ts';
import { sniff } from './sniff.server.ts';

export interface BroughtFile {
  readonly fileName: string;
  readonly content: Uint8Array;
}

export interface PictureFile {
  readonly id: string;
  readonly view: PictureView;
}

// Two cores serve pages at the same time.
sharp.concurrency(1);
sharp.cache(false);

/** Asks nobody's permission: for use cases that did, and for seeds. */
export async function storePicture(
  deps: Deps,
  uploadedBy: string,
  { fileName, content }: BroughtFile,
): Promise<Outcome<{ file: PictureFile }>> {
  const name = cleanName(fileName);
  const unfit = await unfitness(name, content);
  if (unfit !== undefined) return refuse('invalid', unfit);
  const made = await drawn(content);
  const largest = made?.sizes.at(-1);
  if (made === undefined || largest === undefined) {
    return refuse(
      'invalid',
      `Không mở được ảnh "${name}": tệp bị hỏng hoặc ảnh quá lớn. Hãy lưu lại ảnh rồi tải lên lần nữa.`,
    );
  }
  const id = randomUUID();
  const variants: ContentFileVariant[] = [];
  const originalKey = `content/${id}/original`;
  try {
    await deps.files.put(originalKey, made.original);
    for (const { width, mediaType, bytes } of made.sizes) {
      const storageKey = `content/${id}/${width}-${mediaType.replace('image/', '')}`;
      await deps.files.put(storageKey, bytes);
      variants.push({ width, mediaType, storageKey, bytes: bytes.byteLength });
    }
    await insertContentFile(deps.db.$client, {
      id,
      kind: 'picture',
      fileName: name,
      mediaType: largest.mediaType,
      bytes: largest.bytes.byteLength,
      sha256: createHash('sha256').update(content).digest(),
      storageKey: `content/${id}/${largest.width}-${largest.mediaType.replace('image/', '')}`,
      originalKey,
      width: largest.width,
      height: largest.height,
      variants,
      uploadedBy,
      uploadedAt: deps.clock.now(),
    });
  } catch (error) {
    const keys = [originalKey, ...variants.map(({ storageKey }) => storageKey)];
    await Promise.all(keys.map((key) => deps.files.remove(key)));
    throw error;
  }
  const { width, height } = largest;
  return {
    ok: true,
    file: { id, view: pictureView({ id, width, height, variants }, { fileId: id, alt: '' }) },
  };
}

async function unfitness(name: string, content: Uint8Array): Promise<string | undefined> {
  if (content.byteLength === 0) return `Tệp "${name}" rỗng. Hãy chọn lại tệp.`;
  if (content.byteLength > pictureLimits.bytes) {
    return `Ảnh "${name}" nặng quá 10 MB. Hãy giảm dung lượng rồi tải lên lại.`;
  }
  const mediaType = await sniff(content);
  if (!(pictureLimits.mediaTypes as readonly (string | undefined)[]).includes(mediaType)) {
    return `Tệp "${name}" không phải là ảnh JPG, PNG hay WebP. Hãy lưu ảnh thành một trong ba loại này rồi tải lên lại.`;
  }
  return undefined;
}

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

/** @returns undefined when it is no picture that can be drawn */
async function drawn(content: Uint8Array): Promise<Made | undefined> {
  try {
    const upright = sharp(content, { limitInputPixels: pictureLimits.pixels, failOn: 'error' }).autoOrient();
    const { autoOrient, hasAlpha } = await upright.metadata();
    // Unpacked once, as large as it is kept; each size is made of the one that is just wide enough.
    const kept = await unpacked(
      upright.resize({ ...pictureLimits.original, fit: 'inside', withoutEnlargement: true }),
    );
    const original = await (
      hasAlpha ? pixels(kept).webp({ quality: 90, effort: 1 }) : pixels(kept).jpeg({ quality: 90 })
    ).toBuffer();
    const widths = widthsOf(Math.min(autoOrient.width, kept.info.width));
    const widest = await unpacked(pixels(kept).resize({ width: Math.max(...widths) }));
    const sizes: Drawn[] = [];
    for (const width of widths) {
      for (const mediaType of ['image/avif', 'image/webp', hasAlpha ? 'image/png' : 'image/jpeg']) {
        const narrow = pixels(widest).resize({ width });
        const encoded = await inFormat(narrow, mediaType).toBuffer({ resolveWithObject: true });
        sizes.push({ width, height: encoded.info.height, mediaType, bytes: encoded.data });
      }
    }
    return { sizes, original };
  } catch (error) {
    // The library says everything that a file can do wrong in this one way.
    if (error instanceof Error) return undefined;
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
