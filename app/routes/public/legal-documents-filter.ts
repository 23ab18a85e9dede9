// What an address asks the search tool for. What cannot be read narrows nothing, and stays where it was typed.
import type { DocumentFilter } from '#app/domain/legal-documents/find-documents.server.ts';
import { notFound } from '#app/http/replies.server.ts';
import { forceOfWord } from '#app/publications/legal-documents/force.ts';
import {
  legalNames,
  legalOrders,
  type LegalTyped,
} from '#app/ui/pages/public/legal-documents/legal-search-form.tsx';
import { present } from '#app/values/present.ts';
import { isLocalDate } from '#catalog/local-date.ts';

const longest = 200;

export interface ReadFilter {
  readonly entries: LegalTyped;
  readonly problems: Readonly<Record<string, string>>;
  readonly filter: DocumentFilter;
}

/** @throws 404 for a page that is no number */
export function readLegalFilter(query: URLSearchParams): ReadFilter {
  const entries = Object.fromEntries(
    legalNames.flatMap((name) => {
      const value = (query.get(name) ?? '')
        .normalize('NFC')
        .replaceAll(/\p{Cc}/gu, ' ')
        .trim()
        .slice(0, longest);
      return value === '' ? [] : [[name, value] as const];
    }),
  ) as LegalTyped;
  const page = entries.trang ?? '1';
  if (!/^[1-9]\d{0,5}$/.test(page)) throw notFound();
  const [from, to] = [dayOf(entries.tu), dayOf(entries.den)];
  const year = /^(19|20)\d{2}$/.test(entries.nam ?? '') ? Number(entries.nam) : undefined;
  const force = forceOfWord(entries['tinh-trang'] ?? '');
  const order = Object.entries(legalOrders).find(([word]) => word === entries['sap-xep'])?.[1].order;
  const problems = {
    ...(entries.tu !== undefined && from === undefined && { tu: unread }),
    ...(entries.den !== undefined && to === undefined && { den: unread }),
    ...(from !== undefined && to !== undefined && to < from && { den: 'Ngày này phải sau ngày bên cạnh.' }),
  };
  return {
    entries,
    problems,
    filter: {
      page: Number(page),
      ...present({
        words: entries.q,
        form: entries['hinh-thuc'],
        authority: entries['co-quan'],
        field: entries['linh-vuc'],
        year,
        from,
        to,
        force,
        order,
      }),
    },
  };
}

const unread = 'Nhập ngày, tháng, năm, ví dụ: 15/11/2018.';

/** "15/11/2018", "15-11-2018" or "2018-11-15". */
function dayOf(text = ''): string | undefined {
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text) ?? [];
  const date = year === '' ? text : `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(date) ? date : undefined;
}
