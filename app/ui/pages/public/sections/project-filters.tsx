// What projects are narrowed by (Đ10.7): an ordinary GET form.
import { choicesOf } from '#app/publications/facts.ts';
import { project } from '#app/publications/kinds/project.ts';

import { own } from '#forms/own.ts';
import { Button } from '../../../components/button/button.tsx';
import { Select } from '../../../components/select/select.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import type { FiltersProps } from './section-view.ts';

const asOptions = (values: readonly string[] = []) => values.map((value) => ({ value, label: value }));

export function ProjectFilters({ section, chosen, choices }: FiltersProps) {
  const selects = [
    { name: 'status', label: 'Tình trạng', options: choicesOf(project, 'status') },
    { name: 'field', label: 'Lĩnh vực', options: choicesOf(project, 'field') },
    { name: 'type', label: 'Loại dự án', options: asOptions(choices['type']) },
    { name: 'funding', label: 'Loại hình tài trợ', options: choicesOf(project, 'funding') },
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
