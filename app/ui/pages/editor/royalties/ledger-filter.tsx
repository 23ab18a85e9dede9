// What the ledger is narrowed to: an ordinary GET form, so that a list is an address that can be kept.
import { paths } from '#app/addresses/paths.ts';
import type { RoyaltyAuthor } from '#app/read-models/royalties.ts';
import { royaltySteps, type RoyaltyState } from '#app/publications/royalty-steps.ts';

import { ListFilters } from '../../../components/workspace/list-filters.tsx';
import { Select } from '../../../components/select/select.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { royaltyStateWords } from './royalty-words.tsx';

/** A year, a quarter of it or a month: "2026", "2026-q4", "2026-11"; "tat-ca" is all time. */
export interface LedgerChoice {
  readonly period?: string;
  /** Local days; they win over the period. */
  readonly from?: string;
  readonly until?: string;
  readonly author?: string;
  readonly state?: RoyaltyState;
  readonly page?: number;
}

/** @param base the ledger itself, or its workbook */
export function ledgerAddress(choice: LedgerChoice, base: string = paths.royalties()): string {
  const query = new URLSearchParams();
  if (choice.period !== undefined) query.set('ky', choice.period);
  if (choice.from !== undefined) query.set('tu', choice.from);
  if (choice.until !== undefined) query.set('den', choice.until);
  if (choice.author !== undefined) query.set('tac-gia', choice.author);
  if (choice.state !== undefined) query.set('tinh-trang', royaltyStateWords[choice.state]);
  if (choice.page !== undefined && choice.page > 1) query.set('trang', String(choice.page));
  return query.size === 0 ? base : `${base}?${query.toString()}`;
}

/** This year and the last one: each whole, its quarters, its months; the newest first. */
export function periodOptions(today: string): readonly { readonly value: string; readonly label: string }[] {
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  const of = (y: number) => {
    const last = y === year ? month : 12;
    const months = Array.from({ length: last }, (_, index) => last - index);
    const quarters = Array.from({ length: Math.ceil(last / 3) }, (_, index) => Math.ceil(last / 3) - index);
    return [
      { value: String(y), label: `Năm ${y}` },
      ...quarters.map((q) => ({ value: `${y}-q${q}`, label: `Quý ${q}/${y}` })),
      ...months.map((m) => ({ value: `${y}-${String(m).padStart(2, '0')}`, label: `Tháng ${m}/${y}` })),
    ];
  };
  return [...of(year), ...of(year - 1)];
}

export function LedgerFilters({
  choice,
  periods,
  authors,
}: {
  readonly choice: LedgerChoice;
  readonly periods: readonly { readonly value: string; readonly label: string }[];
  readonly authors: readonly RoyaltyAuthor[];
}) {
  return (
    <ListFilters label="Lọc nhuận bút" address={paths.royalties()}>
      <Select
        label="Kỳ"
        name="ky"
        options={[...periods, { value: 'tat-ca', label: 'Từ trước đến nay' }]}
        defaultValue={choice.period ?? periods[0]?.value}
      />
      <TextInput label="Hoặc từ ngày" name="tu" type="date" defaultValue={choice.from} />
      <TextInput label="đến ngày" name="den" type="date" defaultValue={choice.until} />
      <Select
        label="Tác giả"
        name="tac-gia"
        options={authors.map(({ id, name }) => ({ value: id, label: name }))}
        defaultValue={choice.author ?? ''}
        placeholder="Tất cả"
      />
      <Select
        label="Tình trạng"
        name="tinh-trang"
        options={Object.entries(royaltyStateWords).map(([state, value]) => ({
          value,
          label: royaltySteps.states[state as RoyaltyState].label,
        }))}
        defaultValue={choice.state === undefined ? '' : royaltyStateWords[choice.state]}
        placeholder="Tất cả"
      />
    </ListFilters>
  );
}
