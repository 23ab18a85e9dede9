// Projects in three lists (Đ10.7): in preparation, under way, finished; each line with what one compares, each list
// with its sum, and all of it as a workbook.
import { paths } from '#app/addresses/paths.ts';
import { factText, kindById, textFact } from '#app/publications/facts.ts';
import { budgetOf, narrowProjects, projectColumns, projectQuery } from '#app/publications/project-list.ts';
import type { ItemLine } from '#app/read-models/publishing.ts';

import { ItemTitle } from '../../../components/item-title/item-title.tsx';
import { Origin } from '../../../components/origin/origin.tsx';
import { Table } from '../../../components/table/table.tsx';
import { Grouped } from './grouped.tsx';
import { ProjectFilters } from './project-filters.tsx';
import type { KindReaders } from './section-view.ts';

function budgetText(line: ItemLine): string {
  const kind = kindById(line.kind);
  return kind === undefined ? '' : factText(kind, line.facts, 'budget');
}

const number = new Intl.NumberFormat('vi-VN');

export const project: KindReaders = {
  narrowing: { query: projectQuery, narrow: narrowProjects, Filters: ProjectFilters },
  table: projectColumns,
  List: ({ section, lines, chosen = {} }) => (
    <>
      <Grouped
        lines={lines}
        kind={section.kind}
        fact="status"
        {...(Object.keys(chosen).length === 0 && { empty: 'Không có dự án nào.' })}
      >
        {(own, label) => (
          <>
            <Table
              caption={`Dự án ${label.toLocaleLowerCase('vi')}`}
              captionHidden
              cards
              rows={own}
              rowKey={(line) => line.id}
              columns={[
                {
                  header: 'Tên dự án',
                  rowHeader: true,
                  cell: (line) => (
                    <>
                      <ItemTitle of={line.title} href={line.href} />
                      <Origin author={line.author} source={line.source} />
                    </>
                  ),
                },
                { header: 'Lĩnh vực', labelled: true, cell: (line) => textFact(line.facts, 'field') },
                { header: 'Thời gian', labelled: true, cell: (line) => textFact(line.facts, 'duration') },
                { header: 'Kinh phí', numeric: true, labelled: true, cell: budgetText },
                {
                  header: 'Tài trợ',
                  hideOnPhone: true,
                  cell: (line) => `${textFact(line.facts, 'funding')}: ${textFact(line.facts, 'sponsor')}`,
                },
              ]}
            />
            <p>
              Cộng {own.length} dự án, <strong>{number.format(budgetOf(own))} đồng</strong>.
            </p>
          </>
        )}
      </Grouped>
      <p className="no-print">
        <a href={paths.sectionTable(section.id, chosen)}>Tải bảng dự án (Excel)</a>
      </p>
    </>
  ),
};
