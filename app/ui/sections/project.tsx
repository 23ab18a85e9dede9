// Projects in three lists (Đ10.7): in preparation, under way, finished; each line with what one compares.
import { factText, kindById, textFact } from '#app/publications/facts.ts';
import type { ItemLine } from '#app/read-models/publishing.ts';

import { PrintHint } from '../print-sheet/print-sheet.tsx';
import { Table } from '../table/table.tsx';
import { Grouped } from './grouped.tsx';
import type { KindReaders } from './section-view.ts';

function budgetOf(line: ItemLine): string {
  const kind = kindById(line.kind);
  return kind === undefined ? '' : factText(kind, line.facts, 'budget');
}

export const project: KindReaders = {
  List: ({ section, lines }) => (
    <>
      <Grouped lines={lines} kind={section.kind} fact="status" empty="Không có dự án nào.">
        {(own, label) => (
          <Table
            caption={`Dự án ${label.toLocaleLowerCase('vi')}`}
            captionHidden
            rows={own}
            rowKey={(line) => line.id}
            columns={[
              { header: 'Tên dự án', rowHeader: true, cell: (line) => <a href={line.href}>{line.title}</a> },
              { header: 'Lĩnh vực', cell: (line) => textFact(line.facts, 'field') },
              { header: 'Thời gian', cell: (line) => textFact(line.facts, 'duration') },
              { header: 'Kinh phí', numeric: true, cell: budgetOf },
              {
                header: 'Tài trợ',
                hideOnPhone: true,
                cell: (line) => `${textFact(line.facts, 'funding')}: ${textFact(line.facts, 'sponsor')}`,
              },
            ]}
          />
        )}
      </Grouped>
      <PrintHint />
    </>
  ),
};
