// Cuts the two weights of the portal's type down to the letters that Vietnamese pages use: `npm run fonts`.
// A file a weight, without hints (phones and today's desktops do not read them): 24 KB where six files weighed 103.
// What is not in it (another alphabet, an emoji) is drawn by the device's own type, as `--font` says.
import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';

import subsetFont from 'subset-font';

const root = path.resolve(import.meta.dirname, '..');

export const weights = { 400: '400Regular', 600: '600SemiBold' };

const between = (first, last) =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, index) => first + index));

/** Letters of Vietnamese, composed and as marks of their own, and the signs of its typography. */
export const letters = [
  between(0x20, 0x7e),
  'ÀÁÂÃÈÉÊÌÍÒÓÔÕÙÚÝàáâãèéêìíòóôõùúýĂăĐđĨĩŨũƠơƯư',
  between(0x1ea0, 0x1ef9),
  '\u0300\u0301\u0302\u0303\u0306\u0309\u031b\u0323',
  '\u00a0§©«»°·×²³½–—‘’“”•…‹›₫€−≤≥←→↑↓',
].join('');

/** Kerning, and digits of one width in tables. Browsers compose a letter and its marks by themselves where the face has the whole letter. */
const keepFeatures = ['kern', 'tnum'];

/**
 * @param {string} weight one of `weights`
 * @returns {Promise<Buffer>} its woff2 file
 */
export async function cutFont(weight) {
  const name = weights[weight];
  const whole = await readFile(
    path.join(root, `node_modules/@expo-google-fonts/be-vietnam-pro/${name}/BeVietnamPro_${name}.ttf`),
  );
  return subsetFont(whole, letters, { targetFormat: 'woff2', noHinting: true, keepFeatures });
}

export const fontFile = (weight) => path.join(root, `app/ui/fonts/be-vietnam-pro-${weight}.woff2`);

if (process.argv[1] === import.meta.filename) {
  for (const weight of Object.keys(weights)) await writeFile(fontFile(weight), await cutFont(weight));
}
