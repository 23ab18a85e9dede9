// What may be attached, and how its name ends.

/** What is taken in, by sniffed type: how its name ends. HEIC becomes a JPEG, which a commune's office can open. */
export const attachmentKinds: Readonly<
  Record<string, { readonly extension: string; readonly others: readonly string[] }>
> = {
  'application/pdf': { extension: 'pdf', others: [] },
  'image/jpeg': { extension: 'jpg', others: ['jpeg', 'jpe', 'jfif'] },
  'image/png': { extension: 'png', others: [] },
  'image/heic': { extension: 'heic', others: ['heif'] },
  'image/heif': { extension: 'heic', others: ['heif'] },
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
    extension: 'docx',
    others: [],
  },
};

/**
 * The name ends as the content is, so that nobody opens a picture that calls itself a program.
 * @returns the name as it was where its ending is one of the kind's, else with the kind's own added
 */
export function withExtension(
  name: string,
  kind: { readonly extension: string; readonly others: readonly string[] },
): string {
  const dot = name.lastIndexOf('.');
  const extension = dot > 0 ? name.slice(dot + 1).toLowerCase() : '';
  return extension === kind.extension || kind.others.includes(extension) ? name : `${name}.${kind.extension}`;
}

/** @returns the name with the ending of another kind of content: "IMG 7.HEIC" → "IMG 7.jpg"; "anh" where nothing is left of it */
export function renamed(name: string, extension: string): string {
  const stem = name.replace(/\.[A-Za-z0-9]{1,5}$/u, '');
  return `${stem === '' ? 'anh' : stem}.${extension}`;
}
