// Pictures on the clipboard, or dropped from a folder: each is sent to the portal like one that was chosen, and stands in
// the text under its id. Whatever cannot be taken is told; nothing vanishes without a word.
import { contentFileAt } from '#app/addresses/content-files.ts';

import { bringFile } from './bring-file.ts';
import type { PictureSources } from './extensions.ts';
import { pastedDocument } from './paste.ts';

/** Picture files of a clipboard or of a drag; none where they only repeat, as a picture, the text that comes with them. */
export function picturesIn(data: DataTransfer | null): readonly File[] {
  if (data === null) return [];
  const files = [...data.files].filter(({ type }) => type.startsWith('image/'));
  return files.length > 0 && saysSomething(data.getData('text/html')) ? [] : files;
}

function saysSomething(html: string): boolean {
  if (html === '') return false;
  return (pastedDocument(html).body.textContent ?? '').trim() !== '';
}

/** Pictures of pasted HTML that the text cannot show as they are. */
export function hasOtherPictures(html: string): boolean {
  return /<img\b/i.test(html) && otherPictures(pastedDocument(html).body).length > 0;
}

const otherPictures = (body: HTMLElement): readonly HTMLImageElement[] =>
  [...body.querySelectorAll('img')].filter((one) => one.getAttribute('data-file') === null);

export interface BroughtPictures {
  /** How many stand in the text now. */
  readonly taken: number;
  /** What to do about the others; Vietnamese. */
  readonly messages: readonly string[];
}

/** @returns the ids of what was taken, in order */
export async function bringPictures(
  files: readonly File[],
  to: string,
  sources: PictureSources,
): Promise<BroughtPictures & { readonly ids: readonly string[] }> {
  const ids: string[] = [];
  const messages = new Set<string>();
  for (const file of files) {
    const id = await bringPicture(file, to, sources);
    if (typeof id === 'string') ids.push(id);
    else messages.add(id.message);
  }
  return { ids, taken: ids.length, messages: [...messages] };
}

/** Sends the pictures that the HTML carries in itself; one of the portal's own pages is in the portal already. */
export async function withBroughtPictures(
  html: string,
  to: string,
  sources: PictureSources,
): Promise<BroughtPictures & { readonly html: string }> {
  const { body } = pastedDocument(html);
  const messages = new Set<string>();
  const idBySource = new Map<string, string | undefined>();
  let count = 0;
  let elsewhere = 0;
  for (const picture of otherPictures(body)) {
    const src = picture.getAttribute('src') ?? '';
    const own = ownId(src);
    if (own !== undefined) sources.set(own, src);
    const file = own === undefined ? fileOf(src) : undefined;
    if (!idBySource.has(src)) {
      const outcome = file === undefined ? own : await bringPicture(file, to, sources);
      if (typeof outcome === 'object') messages.add(outcome.message);
      idBySource.set(src, typeof outcome === 'object' ? undefined : outcome);
    }
    const id = idBySource.get(src);
    if (id === undefined) {
      if (file === undefined) elsewhere += 1;
      picture.remove();
      continue;
    }
    picture.setAttribute('data-file', id);
    count += 1;
  }
  if (elsewhere > 0) {
    messages.add(
      `${elsewhere} ảnh trong phần vừa dán nằm ở trang khác hoặc trong máy nên không lấy được. Hãy lưu ảnh về máy rồi bấm “Ảnh” để chèn, hoặc dùng “Nhập từ Word”.`,
    );
  }
  return { html: body.innerHTML, taken: count, messages: [...messages] };
}

/** @returns its id; or what is wrong with it */
export async function bringPicture(
  file: File,
  to: string,
  sources: PictureSources,
): Promise<string | { readonly message: string }> {
  const outcome = await bringFile(to, file);
  if (!outcome.ok) return { message: outcome.message };
  const { id, src } = outcome.reply;
  if (typeof id !== 'string' || typeof src !== 'string') {
    return { message: 'Hệ thống đang bận. Hãy thử lại sau ít phút.' };
  }
  sources.set(id, src);
  return id;
}

function ownId(src: string): string | undefined {
  if (!URL.canParse(src, location.href)) return undefined;
  const { origin, pathname } = new URL(src, location.href);
  return origin === location.origin ? contentFileAt(pathname) : undefined;
}

function fileOf(src: string): File | undefined {
  const [, type = '', base64 = ''] = /^data:(image\/[a-z.+-]+);base64,([\s\S]+)$/i.exec(src) ?? [];
  if (base64 === '') return undefined;
  try {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    return new File([bytes], 'anh-dan-vao', { type });
  } catch {
    // No base64: nothing that anybody could open.
    return undefined;
  }
}
