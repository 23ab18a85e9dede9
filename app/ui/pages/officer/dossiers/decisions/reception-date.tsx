// The due date that a reception now would give, and how it comes about.
import { formatMoment } from '#catalog/local-date.ts';

import { Details } from '../../../../components/details/details.tsx';
import { Inset } from '../../../../components/inset/inset.tsx';

export function ReceptionDate({
  dueAt,
  explanation,
}: {
  readonly dueAt: Date;
  readonly explanation: readonly string[];
}) {
  return (
    <>
      <Inset>
        Nếu tiếp nhận bây giờ, hẹn trả kết quả: <strong>{formatMoment(dueAt)}</strong>
      </Inset>
      <Details summary="Cách tính ngày hẹn">
        <ul>
          {explanation.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </Details>
    </>
  );
}
