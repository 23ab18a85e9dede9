// Roman numerals, as chapters and the items of a list are counted.

const signs = [
  ['M', 1000],
  ['CM', 900],
  ['D', 500],
  ['CD', 400],
  ['C', 100],
  ['XC', 90],
  ['L', 50],
  ['XL', 40],
  ['X', 10],
  ['IX', 9],
  ['V', 5],
  ['IV', 4],
  ['I', 1],
] as const;

/** @returns "XIV" for 14; the figure of what is no whole number from 1 to 3999 */
export function romanNumeral(number: number): string {
  if (!Number.isInteger(number) || number < 1 || number > 3999) return `${number}`;
  let [rest, numeral] = [number, ''];
  for (const [sign, value] of signs) for (; rest >= value; rest -= value) numeral += sign;
  return numeral;
}
