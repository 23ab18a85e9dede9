// What staff type of a section, before it is believed.
import { defined, present } from '#app/values/present.ts';

import type { SectionRow } from '#db/queries/content-sections.server.ts';
import { refuse, refuseInputs, type Outcome } from '../kernel/refusal.ts';
import type { ShownParts } from '../kernel/seen.server.ts';

/** What the page of a section shows to be changed, as it is stored or as it would be. */
export const sectionParts = (
  row: Pick<SectionRow, 'title' | 'intro' | 'unitId' | 'contributors' | 'limitDays' | 'inMenu' | 'closedAt'>,
) => ({
  title: row.title,
  intro: row.intro,
  unit: row.unitId,
  contributors: row.contributors.toSorted(),
  limitDays: row.limitDays,
  inMenu: row.inMenu,
  closed: row.closedAt !== null,
});

/** What of it nobody decides alone (section-proposals.server.ts): readers see it, or the regulation demands it. */
export const decidedParts = (row: Parameters<typeof sectionParts>[0]) => {
  const { inMenu: _, ...decided } = sectionParts(row);
  return decided;
};

export const sectionPartNames = {
  title: 'tên',
  intro: 'giới thiệu',
  unit: 'đơn vị phụ trách',
  contributors: 'đơn vị cùng cung cấp thông tin',
  limitDays: 'hạn cập nhật',
  inMenu: 'hiện trong trình đơn',
  closed: 'đóng chuyên mục',
};

/** @param ids of those who edit a section, in any order */
export const memberParts = (ids: readonly string[]): ShownParts => ({ members: ids.toSorted() });

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

interface Written extends Record<'title' | 'intro' | 'unit', string> {
  /** Working days; empty: kept up continuously. */
  readonly limitDays: string;
}

/** @returns what the page of a section sent; refused as `invalid` at each of its inputs */
export function readWritten({
  title,
  intro,
  unit,
  limitDays,
}: Written): Outcome<Omit<Written, 'limitDays'> & { readonly limitDays?: number }> {
  const days = /^(0|[1-9]\d{0,2})$/.test(limitDays.trim()) ? Number(limitDays) : undefined;
  const problems = [
    ...(title.trim() === '' ? [{ path: 'title', message: 'Hãy nhập tên chuyên mục.' }] : []),
    ...(unit === '' ? [{ path: 'unit', message: 'Hãy chọn đơn vị phụ trách.' }] : []),
    ...(limitDays.trim() !== '' && days === undefined
      ? [{ path: 'limitDays', message: 'Nhập số ngày làm việc từ 0 (trong ngày) đến 365, hoặc để trống.' }]
      : []),
  ];
  if (problems.length > 0) return refuseInputs(problems);
  return { ok: true, title: title.trim(), intro: intro.trim(), unit, ...present({ limitDays: days }) };
}
