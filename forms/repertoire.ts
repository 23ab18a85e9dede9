// The characters that official papers can print: those of their typeface, Tinos, in all of its faces. Any other would be printed
// as an empty box. So forms refuse it; a text that has not passed a form is printed with a visible replacement.

/**
 * Code points in hexadecimal, from–to. Three parts of the typeface are left out: letters written from right to left, because
 * papers cannot set them; private signs; and marks that are no letters. A test compares this list with the font files.
 */
const printableRanges =
  'a 20-7e a0-377 37a-37f 384-38a 38c 38e-3a1 3a3-52f 1ab0-1abe 1c80-1c88 1d00-1df5 1dfb-1f15 1f18-1f1d 1f20-1f45 ' +
  '1f48-1f4d 1f50-1f57 1f59 1f5b 1f5d 1f5f-1f7d 1f80-1fb4 1fb6-1fc4 1fc6-1fd3 1fd6-1fdb 1fdd-1fef 1ff2-1ff4 ' +
  '1ff6-1ffe 2000-200a 2010-2029 202f-205f 2070-2071 2074-208e 2090-209c 20a0-20be 20f0 2100-214f 2153-2154 ' +
  '215b-215e 2184 2190-2195 21a8 2202 2206 220f 2211-2212 2215 2219-221a 221e-221f 2229 222b 2248 2260-2261 ' +
  '2264-2265 2302 2310 2320-2321 2500 2502 250c 2510 2514 2518 251c 2524 252c 2534 253c 2550-256c 2580 2584 2588 ' +
  '258c 2590-2593 25a0-25a1 25aa-25ac 25b2 25ba 25bc 25c4 25ca-25cc 25cf 25d8-25d9 25e6 263a-263c 2640 2642 2660 ' +
  '2663 2665-2666 266a-266b 266f 2c60-2c7f 2de0-2e42 a640-a69f a717-a7ae a7b0-a7b7 a7f7-a7ff ab30-ab65 fb01-fb04 ' +
  'fe20-fe2f';

const letters = printableRanges
  .split(' ')
  .map((range) =>
    range
      .split('-')
      .map((code) => `\\u{${code}}`)
      .join('-'),
  )
  .join('');
const unprintableRun = new RegExp(`[^${letters}]+`, 'gu');
const beyondAscii = /[^\n\x20-\x7e]/u;

/** @returns the runs of characters that no paper can print, each once, in the order of the text; none when all can be printed */
export function unprintable(text: string): readonly string[] {
  return beyondAscii.test(text) ? [...new Set(text.match(unprintableRun) ?? [])] : [];
}

/** Printed in place of characters that no paper can print. */
const replacement = '[?]';

/**
 * @param text of any origin: a reason that an official typed, an answer older than this rule
 * @returns the text as a paper can print it: a letter in a fancy form becomes the plain one ("Ⅱ" → "II"), any other
 *   missing character becomes "[?]", so that a reader sees that something is missing
 */
export function printable(text: string): string {
  if (!beyondAscii.test(text)) return text;
  return text.replace(unprintableRun, (run) => {
    const plain = run.normalize('NFKC');
    return unprintable(plain).length === 0 ? plain : replacement;
  });
}
