// What legal documents are sought by: words or a number first, the attributes below. Everything typed stays.
import type { LegalChoices } from '#app/read-models/legal-documents.ts';
import { paths } from '#app/addresses/paths.ts';
import { legalFilter, type LegalProblems, type LegalSearch } from '#app/lists/legal-documents.ts';
import type { FilterField } from '#app/lists/list-filter.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { Details } from '../../../components/details/details.tsx';
import { Select, type SelectProps } from '../../../components/select/select.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';

export interface LegalSearchFormProps {
  readonly entries: LegalSearch;
  readonly problems: LegalProblems;
  readonly choices: LegalChoices;
}

type FieldId = keyof typeof legalFilter.fields;

const same = (text: string) => ({ value: text, label: text });

/** What is asked below the words: it unfolds by itself once it narrows. */
const exact: readonly FieldId[] = ['form', 'authority', 'field', 'year', 'force', 'from', 'to'];

export function LegalSearchForm({ entries, problems, choices }: LegalSearchFormProps) {
  const propsOf = (id: FieldId) => {
    const field: FilterField<unknown> = legalFilter.fields[id];
    const value = entries[id];
    return {
      name: field.name,
      label: field.control?.label ?? '',
      defaultValue: value === undefined ? '' : field.write(value),
    };
  };
  const choice = (id: FieldId, options?: SelectProps['options']) => {
    const { control } = legalFilter.fields[id];
    if (control?.kind !== 'choice') return null;
    return <Select {...propsOf(id)} options={options ?? control.options} placeholder={control.none} />;
  };
  return (
    <form
      className="legal-search no-print"
      method="get"
      autoComplete="off"
      action={paths.legalDocuments()}
      role="search"
      aria-label="Tìm văn bản"
    >
      <TextInput
        {...propsOf('words')}
        hint="Ví dụ: 349/QĐ-UBND, ngân sách. Gõ có dấu hay không dấu đều được."
        type="search"
        maxLength={200}
      />
      <Details summary="Tìm theo thuộc tính" open={exact.some((id) => entries[id] !== undefined)}>
        <div className="legal-search__choices">
          {choice('form', choices.forms.map(same))}
          {choice('authority', choices.authorities.map(same))}
          {choice('field', choices.fields.map(same))}
          {choice('year', choices.years.map(String).map(same))}
          {choice('force')}
          <TextInput {...propsOf('from')} width={10} hint="Ví dụ: 01/07/2018" error={problems.from} />
          <TextInput {...propsOf('to')} width={10} hint="Ví dụ: 31/12/2018" error={problems.to} />
        </div>
      </Details>
      {choice('order')}
      <ButtonGroup>
        <Button>Tìm văn bản</Button>
      </ButtonGroup>
    </form>
  );
}
