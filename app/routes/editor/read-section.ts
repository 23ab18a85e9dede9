// A section as its page sent it.
import { textOf } from '#app/http/form-values.server.ts';
import type { TypedSection } from '#app/ui/pages/editor/board/section-page.tsx';
import type { InputProblem } from '#app/values/input-problem.ts';

export interface ReadSection {
  readonly entries: TypedSection;
  /** Working days; undefined: continuously. */
  readonly limitDays: number | undefined;
  readonly problems: readonly InputProblem[];
}

export function readSection(fields: FormData): ReadSection {
  const entries: TypedSection = {
    title: textOf(fields, 'title').trim(),
    intro: textOf(fields, 'intro').trim(),
    kind: textOf(fields, 'kind'),
    unit: textOf(fields, 'unit'),
    contributors: fields.getAll('contributors').filter((one) => typeof one === 'string'),
    parent: textOf(fields, 'parent'),
    limitDays: textOf(fields, 'limitDays').trim(),
    inMenu: fields.has('inMenu'),
    closed: fields.has('closed'),
  };
  const hasLimit = entries.limitDays !== '';
  const limitDays = /^(0|[1-9]\d{0,2})$/.test(entries.limitDays) ? Number(entries.limitDays) : undefined;
  const problems = [
    ...(entries.title === '' ? [{ path: 'title', message: 'Hãy nhập tên chuyên mục.' }] : []),
    ...(entries.unit === '' ? [{ path: 'unit', message: 'Hãy chọn đơn vị phụ trách.' }] : []),
    ...(hasLimit && limitDays === undefined
      ? [{ path: 'limitDays', message: 'Nhập số ngày làm việc từ 0 (trong ngày) đến 365, hoặc để trống.' }]
      : []),
  ];
  return { entries, limitDays, problems };
}
