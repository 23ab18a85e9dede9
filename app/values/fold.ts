// Text for comparisons in which diacritics may be missing.

/** @returns lower case without diacritics, each run of other signs as one space: "Hộ tịch" → "ho tich" */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/đ/gi, 'd')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
