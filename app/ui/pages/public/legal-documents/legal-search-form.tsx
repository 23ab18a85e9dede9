// What legal documents are sought by: words or a number first, the attributes below. Everything typed stays.
import type { LegalChoices } from '#app/read-models/legal-documents.ts';
import { paths } from '#app/addresses/paths.ts';
import { forces } from '#app/publications/legal-documents/force.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { Details } from '../../../components/details/details.tsx';
import { Select } from '../../../components/select/select.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';

/** The names in the address, and what stands there. */
export const legalNames = [
  'q',
  'hinh-thuc',
  'co-quan',
  'linh-vuc',
  'nam',
  'tu',
  'den',
  'tinh-trang',
  'sap-xep',
  'trang',
] as const;

export type LegalTyped = Readonly<Partial<Record<(typeof legalNames)[number], string>>>;

export const legalOrders = {
  'lien-quan': { order: 'closest', label: 'Sát với từ tìm nhất' },
  'moi-nhat': { order: 'newest', label: 'Mới ban hành trước' },
  'cu-nhat': { order: 'oldest', label: 'Cũ trước' },
} as const;

/** @param at the page, or the paper of what it found */
export function searchAddress(entries: LegalTyped, at = paths.legalDocuments()): string {
  const query = new URLSearchParams();
  for (const name of legalNames) {
    const value = entries[name] ?? '';
    if (value !== '' && !(name === 'trang' && value === '1')) query.set(name, value);
  }
  const text = query.toString();
  return text === '' ? at : `${at}?${text}`;
}

export interface LegalSearchFormProps {
  readonly entries: LegalTyped;
  readonly problems: Readonly<Record<string, string>>;
  readonly choices: LegalChoices;
}

const same = (text: string) => ({ value: text, label: text });

export function LegalSearchForm({ entries, problems, choices }: LegalSearchFormProps) {
  const exact = legalNames.filter((name) => !['q', 'sap-xep', 'trang'].includes(name));
  const open = exact.some((name) => (entries[name] ?? '') !== '');
  const choice = (
    name: keyof LegalTyped,
    label: string,
    options: readonly { value: string; label: string }[],
  ) => (
    <Select
      label={label}
      name={name}
      options={options}
      defaultValue={entries[name] ?? ''}
      placeholder="Tất cả"
    />
  );
  return (
    <form
      className="legal-search no-print"
      method="get"
      action={paths.legalDocuments()}
      role="search"
      aria-label="Tìm văn bản"
    >
      <TextInput
        label="Số, ký hiệu hoặc từ trong văn bản"
        name="q"
        hint="Ví dụ: 349/QĐ-UBND, ngân sách. Gõ có dấu hay không dấu đều được."
        type="search"
        maxLength={200}
        defaultValue={entries.q}
      />
      <Details summary="Tìm theo thuộc tính" open={open}>
        <div className="legal-search__choices">
          {choice('hinh-thuc', 'Hình thức', choices.forms.map(same))}
          {choice('co-quan', 'Cơ quan ban hành', choices.authorities.map(same))}
          {choice('linh-vuc', 'Lĩnh vực', choices.fields.map(same))}
          {choice('nam', 'Năm ban hành', choices.years.map(String).map(same))}
          {choice(
            'tinh-trang',
            'Tình trạng hiệu lực',
            Object.values(forces).map(({ word, label }) => ({ value: word, label })),
          )}
          <TextInput
            label="Ban hành từ ngày"
            name="tu"
            width={10}
            hint="Ví dụ: 01/07/2018"
            defaultValue={entries.tu}
            error={problems['tu']}
          />
          <TextInput
            label="Đến ngày"
            name="den"
            width={10}
            hint="Ví dụ: 31/12/2018"
            defaultValue={entries.den}
            error={problems['den']}
          />
        </div>
      </Details>
      <Select
        label="Sắp xếp"
        name="sap-xep"
        options={Object.entries(legalOrders).map(([value, { label }]) => ({ value, label }))}
        defaultValue={entries['sap-xep'] ?? ''}
        placeholder="Tự động"
      />
      <ButtonGroup>
        <Button>Tìm văn bản</Button>
      </ButtonGroup>
    </form>
  );
}
