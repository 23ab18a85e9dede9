// The first letter of words that begin a sentence, or stand within one; by the rules of Vietnamese.

/** "Xã Phú An" of "xã Phú An". */
export const capitalise = (text: string): string => {
  const [first = ''] = text;
  return first.toLocaleUpperCase('vi') + text.slice(first.length);
};

/** "khu phố 3" of "Khu phố 3". An abbreviation would lose its capital. */
export const uncapitalise = (text: string): string => {
  const [first = ''] = text;
  return first.toLocaleLowerCase('vi') + text.slice(first.length);
};
