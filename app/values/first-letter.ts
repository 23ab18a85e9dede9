// The first letter of words at the beginning of a sentence or inside of it, by the rules of Vietnamese.

/** @returns "Xã Phú An" for "xã Phú An" */
export const capitalise = (text: string): string => {
  const [first = ''] = text;
  return first.toLocaleUpperCase('vi') + text.slice(first.length);
};

/** @returns "khu phố 3" for "Khu phố 3". Not for abbreviations, which would lose a capital: see `inSentence` of the forms */
export const uncapitalise = (text: string): string => {
  const [first = ''] = text;
  return first.toLocaleLowerCase('vi') + text.slice(first.length);
};
