// What a person filing needs beside her: the papers to have ready, and what it costs.
import { lacksAmount, type Assessment } from '#catalog/charges.ts';
import { formatVnd } from '#catalog/money.ts';

import type { BesideFact } from '../../../components/page/beside.tsx';
import { nothingToPay } from './fee-lines.tsx';

export interface AtHand {
  readonly papers: readonly { readonly name: string; readonly required: boolean }[];
  /** By what is saved. */
  readonly assessment?: Assessment;
}

export function besideFiling({ papers, assessment }: AtHand): readonly BesideFact[] {
  return [
    ...(papers.length === 0
      ? []
      : [
          {
            label: 'Bạn cần chuẩn bị',
            value: (
              <ul>
                {papers.map(({ name, required }) => (
                  <li key={name}>
                    {name}
                    {!required && ' (nếu có)'}
                  </li>
                ))}
              </ul>
            ),
          },
        ]),
    // A sum without a part that is not known yet would be taken for the whole.
    ...(assessment === undefined || lacksAmount(assessment)
      ? []
      : [{ label: 'Phí, lệ phí, theo phần đã lưu', value: <strong>{sumOf(assessment)}</strong> }]),
  ];
}

const sumOf = ({ lines, total }: Assessment): string =>
  total === 0 && lines.every(({ exemptedBy }) => exemptedBy === undefined) ? nothingToPay : formatVnd(total);
