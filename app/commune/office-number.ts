// The telephone number of an office, as it writes it itself.

const shape = /^\+?\d[\d .()-]{6,18}\d$/;

/**
 * @returns whether an office may give this as its number, of any country: digits with spaces, dots, brackets and hyphens. What the
 *   portal sends to is read by `readPhoneNumber` of `forms/`
 */
export const isOfficeNumber = (text: string): boolean => shape.test(text);
