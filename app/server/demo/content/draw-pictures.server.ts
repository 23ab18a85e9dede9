// The pictures of the demonstration as files of the content: drawn, and kept in few widths, so that a first start is short.
import { createHash, randomUUID } from 'node:crypto';

import sharp from 'sharp';

import type { Deps } from '#app/domain/kernel/deps.server.ts';
import type { Transaction } from '#db/client.server.ts';
import { insertContentFile } from '#db/queries/content-files.server.ts';
import { staffMember } from '../staff-member.ts';
import { height, width } from './pictures/drawing.ts';
import { scenes, sceneSvg, type SceneId } from './pictures/scenes.ts';

/** Flat colours stay clean at low effort. */
const variants = [
  { width: 192, mediaType: 'image/webp' },
  { width: 480, mediaType: 'image/webp' },
  { width: 960, mediaType: 'image/webp' },
  { width: 960, mediaType: 'image/jpeg' },
  { width, mediaType: 'image/webp' },
] as const;

const yearMs = 365 * 86_400_000;

/** @returns the file of each picture */
export async function drawPictures(deps: Deps, tx: Transaction): Promise<ReadonlyMap<SceneId, string>> {
  const pictures = await Promise.all(
    Object.keys(scenes).map(async (key) => {
      const scene = key as SceneId;
      return { scene, id: randomUUID(), sizes: await raster(scene) };
    }),
  );
  for (const { scene, id, sizes } of pictures) {
    const storedVariants = await Promise.all(
      sizes.map(async ({ bytes, ...size }) => {
        const storageKey = `content/${id}/${size.width}-${size.mediaType.replace('image/', '')}`;
        await deps.files.put(storageKey, bytes);
        return { ...size, storageKey, bytes: bytes.byteLength };
      }),
    );
    const [largest, content] = [storedVariants.at(-1), sizes.at(-1)];
    if (largest === undefined || content === undefined) throw new Error(`${scene} was not drawn`);
    await insertContentFile(tx, {
      id,
      kind: 'picture',
      fileName: `${scene}.webp`,
      mediaType: largest.mediaType,
      bytes: largest.bytes,
      sha256: createHash('sha256').update(content.bytes).digest(),
      storageKey: largest.storageKey,
      width,
      height,
      variants: storedVariants,
      uploadedBy: staffMember('bientap').userId,
      // Before every version that shows it, as for any picture.
      uploadedAt: new Date(deps.clock.now().getTime() - yearMs),
    });
  }
  return new Map(pictures.map(({ scene, id }) => [scene, id]));
}

async function raster(scene: SceneId) {
  const { data, info } = await sharp(Buffer.from(sceneSvg(scene)))
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const raw = { width: info.width, height: info.height, channels: info.channels };
  return Promise.all(
    variants.map(async (size) => {
      const sized = sharp(data, { raw }).resize({ width: size.width });
      const encoded =
        size.mediaType === 'image/webp'
          ? sized.webp({ quality: 70, effort: 2 })
          : sized.jpeg({ quality: 78 });
      return { ...size, bytes: await encoded.toBuffer() };
    }),
  );
}
