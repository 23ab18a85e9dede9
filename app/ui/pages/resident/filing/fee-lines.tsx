// What one dossier costs: a line an item, what is free and why, the sum, and what the accountant tells later.
import { present } from '#app/values/present.ts';
import { lacksAmount, type Assessment } from '#catalog/charges.ts';
import { formatVnd } from '#catalog/money.ts';

import { SummaryList, type SummaryRow } from '../../../components/summary-list/summary-list.tsx';

export const nothingToPay = 'Hồ sơ này không phải nộp phí, lệ phí.';

export interface FeeLinesProps {
  readonly assessment: Assessment;
  readonly heading?: string | undefined;
  readonly exemptionLabel?: ((id: string) => string | undefined) | undefined;
  /** The office has looked at its papers; until then it is claimed. */
  readonly isExempted?: boolean | undefined;
}

export function FeeLines({ assessment, heading, exemptionLabel, isExempted = false }: FeeLinesProps) {
  const { lines, total, undetermined } = assessment;
  if (lines.length === 0 && undetermined.length === 0) return <p>{nothingToPay}</p>;
  const rows: SummaryRow[] = [
    ...lines.map((line) => ({
      label: line.quantity > 1 ? `${line.name} (số lượng ${line.quantity})` : line.name,
      value:
        line.exemptedBy === undefined
          ? `${formatVnd(line.amount)}${line.ground === undefined ? '' : ` (${line.ground})`}`
          : `${isExempted ? 'Được miễn' : 'Đề nghị miễn'}: ${exemptionLabel?.(line.exemptedBy) ?? 'theo trường hợp đã chọn'}`,
    })),
    ...undetermined.map((item) => ({
      label: item.name,
      value: `Số tiền được báo sau khi nhận hồ sơ. ${item.note}`,
    })),
    // While a part is unknown nothing is paid, and a sum without it would be taken for the whole.
    ...(lacksAmount(assessment) ? [] : [{ label: 'Cộng', value: <strong>{formatVnd(total)}</strong> }]),
  ];
  return <SummaryList {...present({ heading })} rows={rows} />;
}
