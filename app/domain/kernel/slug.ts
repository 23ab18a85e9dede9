// The last part of an address, made from a name: "Đăng ký khai sinh" is dang-ky-khai-sinh.
import { fold } from '#app/values/fold.ts';

const longest = 60;

/** @returns lower case without marks, whole words, at most `most` characters; empty when the name has no letter */
export function slugOf(name: string, most = longest): string {
  let slug = '';
  for (const word of fold(name).split(' ')) {
    const latin = word.replace(/[^a-z0-9]/g, '');
    if (latin === '') continue;
    const longer = slug === '' ? latin.slice(0, most) : `${slug}-${latin}`;
    if (longer.length > most) break;
    slug = longer;
  }
  return slug;
}
