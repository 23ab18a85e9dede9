// Draws the icons under which telephones install the portal from the one drawing of its mark: `npm run icons`.
import { Buffer } from 'node:buffer';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import sharp from 'sharp';

const root = path.resolve(import.meta.dirname, '..');
const mark = (await readFile(path.join(root, 'public', 'favicon.svg'), 'utf8')).trim();
const folder = path.join(root, 'public', 'icons');
const red = '#97130f';

/** The mark within a red square: telephones cut off its corners, at most a tenth of each side. */
const square = (share) => {
  const margin = 64 * (1 - share) * 0.5;
  const inner = mark.replace(/^<svg[^>]*>|<\/svg>$/g, '');
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 64"><rect width="64" height="64" fill="${red}"/><g transform="translate(${margin} ${margin}) scale(${share})">${inner}</g></svg>`;
};

const icons = {
  'icon-180.png': [square(0.8), 180],
  'icon-192.png': [mark, 192],
  'icon-512.png': [mark, 512],
  'icon-maskable-512.png': [square(0.72), 512],
};

await mkdir(folder, { recursive: true });
for (const [file, [drawing, size]] of Object.entries(icons)) {
  const picture = await sharp(Buffer.from(drawing.trim()), { density: 1200 })
    .resize(size, size)
    .png({ palette: true, compressionLevel: 9 })
    .toBuffer();
  await writeFile(path.join(folder, file), picture);
}
