// The last part of a procedure's address, made from its name: /dich-vu-cong/dang-ky-khai-sinh.
import { fold } from '../catalog/words.ts';

const longest = 60;

/** What stands at these addresses is not a procedure. */
const reserved = ['linh-vuc', 'huong-dan', 'thong-ke'];

/** The builder has pages of its own beside those of each form. */
export const isReservedForm = (code: string): boolean => code === 'moi';

export function isReserved(slug: string): boolean {
  return reserved.includes(slug);
}

/** @returns lower case without marks, whole words, at most 60 characters; empty when the name has no letter */
export function slugOf(name: string): string {
  let slug = '';
  for (const word of fold(name).split(' ')) {
    const latin = word.replace(/[^a-z0-9]/g, '');
    if (latin === '') continue;
    const longer = slug === '' ? latin.slice(0, longest) : `${slug}-${latin}`;
    if (longer.length > longest) break;
    slug = longer;
  }
  return slug;
}
