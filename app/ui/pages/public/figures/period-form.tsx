// Which period the figures are of: a part and a year, as one address.
import { paths } from '#app/addresses/paths.ts';
import { firstYear, periodParts } from '#app/lists/figures.ts';

import { Button } from '../../../components/button/button.tsx';
import { Select } from '../../../components/select/select.tsx';

export interface PeriodFormProps {
  readonly chosen: { readonly part: string; readonly year: string };
  /** "2026-11-24" */
  readonly today: string;
  readonly problem?: string | undefined;
}

export function PeriodForm({ chosen, today, problem }: PeriodFormProps) {
  const thisYear = Number(today.slice(0, 4));
  const years = Array.from({ length: thisYear - firstYear + 1 }, (_, index) => String(thisYear - index));
  return (
    <form
      className="section-filters no-print"
      method="get"
      autoComplete="off"
      action={paths.portalFigures()}
      aria-label="Chọn kỳ số liệu"
    >
      <Select
        label="Kỳ"
        name="phan"
        id="ky-phan"
        defaultValue={chosen.part}
        error={problem}
        options={periodParts}
      />
      <Select
        label="Năm"
        name="nam"
        id="ky-nam"
        defaultValue={years.includes(chosen.year) ? chosen.year : years[0]}
        options={years.map((year) => ({ value: year, label: year }))}
      />
      <Button kind="secondary" type="submit">
        Xem số liệu
      </Button>
    </form>
  );
}
