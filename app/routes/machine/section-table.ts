// What a section lists as a workbook, narrowed as its page is: /du-an.xlsx (Đ10.7).
import type { LoaderFunctionArgs } from '@remix-run/node';

import { listSections } from '#app/domain/publishing/list-sections.server.ts';
import { listWhole } from '#app/domain/publishing/list-whole.server.ts';
import { notFound } from '#app/http/replies.server.ts';
import { spreadsheetResponse } from '#app/http/spreadsheet.server.ts';
import { fieldOf, factText, kindById, numberFact } from '#app/publications/facts.ts';
import { titleInWords } from '#app/publications/item-title.ts';
import type { ItemLine } from '#app/read-models/publishing.ts';
import { readersOf } from '#app/ui/pages/public/sections/kind-readers.ts';
import { formatDate } from '#catalog/local-date.ts';

export async function loader({ request, params, context }: LoaderFunctionArgs) {
  const { deps } = context.portal;
  const section = (await listSections(deps, {})).find(({ id }) => id === params['section']);
  const kind = section && kindById(section.kind);
  const readers = section && readersOf(section.kind);
  if (section === undefined || kind === undefined || readers?.table === undefined) throw notFound();
  const all = await listWhole(deps, { section: section.id });
  const { lines } = readers.narrowing?.narrow(all, new URL(request.url).searchParams) ?? { lines: all };
  const columns = readers.table.map((id) => {
    const field = fieldOf(kind, id);
    const money = field?.kind === 'money';
    return {
      heading: money ? `${field.label} (đồng)` : (field?.label ?? id),
      width: money ? 18 : 24,
      ...(money && { kind: 'vnd' as const }),
      value: (line: ItemLine) => (money ? numberFact(line.facts, id) : factText(kind, line.facts, id)),
      sum: money ? lines.reduce((sum, line) => sum + (numberFact(line.facts, id) ?? 0), 0) : undefined,
    };
  });
  return spreadsheetResponse({
    fileName: section.id,
    sheet: section.title.slice(0, 31).replaceAll(/[\\/?*[\]:]/g, ' '),
    title: [
      `${section.title} – ${deps.unit.name}`,
      `${lines.length} mục, ngày ${formatDate(deps.clock.now())}, từ ${deps.unit.publicUrl}${section.path}`,
    ],
    columns: [
      { heading: 'TT', width: 5, kind: 'number', value: (_, index) => index + 1 },
      { heading: 'Tên', width: 40, value: ({ title }) => titleInWords(title) },
      ...columns,
    ],
    rows: lines,
    total: [undefined, 'Cộng', ...columns.map(({ sum }) => sum)],
  });
}
