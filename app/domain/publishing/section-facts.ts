// What staff type of a section, before it is believed.
import { defined } from '#app/values/present.ts';

import { refuse, type Outcome } from '../kernel/refusal.ts';

interface Typed {
  readonly title?: string;
  readonly intro?: string;
  readonly limitDays?: number | null;
}

const longestTitle = 100;
const longestIntro = 1000;
const mostDays = 365;

/**
 * @returns only what was given, NFC and trimmed; refused as `invalid` for what is too long, and for a limit that is no whole number
 *   of working days up to `mostDays`
 */
export function readSectionFacts(entries: Typed): Outcome<Typed> {
  const title = entries.title?.normalize('NFC').trim();
  const intro = entries.intro?.normalize('NFC').trim();
  const { limitDays } = entries;
  if (title !== undefined && (title === '' || title.length > longestTitle))
    return refuse('invalid', `Hãy nhập tên chuyên mục, tối đa ${longestTitle} ký tự.`);
  if (intro !== undefined && intro.length > longestIntro)
    return refuse('invalid', `Giới thiệu tối đa ${longestIntro} ký tự.`);
  if (limitDays != null && (!Number.isInteger(limitDays) || limitDays < 0 || limitDays > mostDays))
    return refuse('invalid', `Thời hạn là số ngày làm việc từ 0 đến ${mostDays}.`);
  return {
    ok: true,
    ...defined({ title, intro, limitDays }),
  };
}
