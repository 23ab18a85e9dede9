// Numbers as people type them: "0,5" is fifty hundredths, "139.000" is so many đồng.

/** @returns hundredths, or undefined for what is no number of at most two decimals */
export function readHundredths(text: string): number | undefined {
  const match = /^(\d{1,4})(?:[.,](\d{1,2}))?$/.exec(text.trim());
  if (match === null) return undefined;
  return Number(match[1]) * 100 + Number((match[2] ?? '').padEnd(2, '0'));
}

/** @returns a whole number, dots and spaces between thousands left out, or undefined */
export function readWhole(text: string): number | undefined {
  const digits = text.replace(/[\s.]/g, '');
  return /^\d{1,10}$/.test(digits) ? Number(digits) : undefined;
}
