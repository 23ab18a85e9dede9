// A typeface cut down to the letters of a paper is, byte for byte, what fontkit makes of it.
import { readFileSync } from 'node:fs';

import fontkit, { type Subset } from '@pdf-lib/fontkit';
import { expect, test } from 'vitest';

import { padGlyphs } from '#forms/pdf/even-glyphs.ts';
import { subsetsOf } from '#forms/pdf/font-subset.ts';

const faces = [
  '400Regular/Tinos_400Regular',
  '700Bold/Tinos_700Bold',
  '400Regular_Italic/Tinos_400Regular_Italic',
];

const written = (subset: Subset): Promise<Buffer> =>
  new Promise((resolve) => {
    const parts: Uint8Array[] = [];
    subset
      .encodeStream()
      .on('data', (bytes) => parts.push(bytes))
      .on('end', () => resolve(Buffer.concat(parts)));
  });

test.each(faces)('%s: few letters, all of Vietnamese, and more than short offsets hold', async (face) => {
  const bytes = padGlyphs(readFileSync(`node_modules/@expo-google-fonts/tinos/${face}.ttf`));
  const font = fontkit.create(bytes);
  const make = subsetsOf(bytes);
  const vietnamese = 'Cộng hòa xã hội chủ nghĩa Việt Nam: ẳẵặễệổỗộựữỹ Ẩ Ờ Đ đ 0123456789 “…” – ½ ﬁ';
  const idsOf = (text: string) => font.layout(text).glyphs.map(({ id }) => id);
  const every = Array.from({ length: font.numGlyphs }, (_, id) => id);
  for (const ids of [
    [],
    idsOf('An'),
    idsOf(vietnamese),
    every.filter((id) => id % 3 === 0),
    every.toReversed(),
  ]) {
    const [ours, theirs] = [make(), font.createSubset()];
    expect(ids.map((id) => ours.includeGlyph(id))).toEqual(ids.map((id) => theirs.includeGlyph(id)));
    const whole = await written(ours);
    expect(whole.equals(await written(theirs))).toBe(true);
  }
});
