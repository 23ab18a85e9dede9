// Projects in three lists (Đ10.7): in preparation, under way, finished; each line with what one compares, each list
// with its sum, and all of it as a workbook.
import { paths } from '#app/addresses/paths.ts';
import { factText, kindById, textFact, choicesOf } from '#app/publications/facts.ts';
import { budgetOf, narrowProjects, projectColumns, projectQuery } from '#app/publications/project-list.ts';
import type { ItemLine } from '#app/read-models/publishing.ts';
import { project as kind } from '#app/publications/kinds/project.ts';
import { own } from '#forms/own.ts';

import { ItemTitle } from '../../../components/item-title/item-title.tsx';
import { Origin } from '../../../components/origin/origin.tsx';
import { Table } from '../../../components/table/table.tsx';
import { Button } from '../../../components/button/button.tsx';
import { Select } from '../../../components/select/select.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { Grouped } from './grouped.tsx';
import type { KindReaders, FiltersProps } from './section-view.ts';

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
        {(inState, label) => (
          <>
            <Table
              caption={`Dự án ${label.toLocaleLowerCase('vi')}`}
              captionHidden
              cards
              rows={inState}
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
              Cộng {inState.length} dự án, <strong>{number.format(budgetOf(inState))} đồng</strong>.
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

const asOptions = (values: readonly string[] = []) => values.map((value) => ({ value, label: value }));

/** What projects are narrowed by (Đ10.7): an ordinary GET form. */
function ProjectFilters({ section, chosen, choices }: FiltersProps) {
  const selects = [
    { name: 'status', label: 'Tình trạng', options: choicesOf(kind, 'status') },
    { name: 'field', label: 'Lĩnh vực', options: choicesOf(kind, 'field') },
    { name: 'type', label: 'Loại dự án', options: asOptions(choices['type']) },
    { name: 'funding', label: 'Loại hình tài trợ', options: choicesOf(kind, 'funding') },
    { name: 'year', label: 'Năm thực hiện', options: asOptions(choices['year']) },
  ];
  return (
    <form
      className="section-filters no-print"
      method="get"
      autoComplete="off"
      action={section.path}
      role="search"
      aria-label="Lọc dự án"
    >
      <TextInput label="Tên dự án" name="q" id="loc-q" defaultValue={chosen['q'] ?? ''} />
      {selects.map(({ name, label, options }) => (
        <Select
          key={name}
          name={name}
          id={`loc-${name}`}
          label={label}
          placeholder="Tất cả"
          defaultValue={own(chosen, name) ?? ''}
          options={options}
        />
      ))}
      <Button kind="secondary" type="submit">
        Lọc
      </Button>
      {Object.keys(chosen).length > 0 && (
        <Button kind="quiet" href={section.path}>
          Bỏ lọc
        </Button>
      )}
    </form>
  );
}
