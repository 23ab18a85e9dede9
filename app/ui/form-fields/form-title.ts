// Official papers shout their titles in capitals; a screen reads them as a sentence.
export function formTitle(title: string): string {
  if (title !== title.toLocaleUpperCase('vi')) return title;
  return title.charAt(0) + title.slice(1).toLocaleLowerCase('vi');
}
