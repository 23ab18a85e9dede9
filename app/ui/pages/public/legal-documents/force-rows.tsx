// Why a document is as it is: until when, from when on not, and which act makes it so.
import { relations } from '#app/publications/legal-documents/relations.ts';
import type { ForceCause, LegalStanding } from '#app/read-models/legal-documents.ts';
import { uncapitalise } from '#app/values/first-letter.ts';
import { addDays, formatDate } from '#catalog/local-date.ts';
import { unverifiedMark } from '#catalog/stated.ts';

import type { SummaryRow } from '../../../components/summary-list/summary-list.tsx';

/** @param effectiveOn what ends before it never was in force */
export function forceRows(
  { endsOn, endsBy, partlyEndsOn, partlyEndsBy, suspensions }: LegalStanding,
  effectiveOn: string,
): readonly SummaryRow[] {
  return [
    ...suspensions.map(({ from, until, by }) => ({
      label: 'Tạm ngưng hiệu lực',
      value: (
        <>
          từ {formatDate(from)}
          {until !== undefined && ` đến hết ${formatDate(until)}`}
          <Why cause={by} />
        </>
      ),
    })),
    ...(partlyEndsOn === undefined
      ? []
      : [{ label: 'Hết hiệu lực một phần từ', value: <Day on={partlyEndsOn} cause={partlyEndsBy} /> }]),
    ...(endsOn === undefined
      ? []
      : [
          ...(endsBy?.relation === 'expires'
            ? [{ label: 'Có hiệu lực đến hết ngày', value: formatDate(addDays(endsOn, -1)) }]
            : []),
          {
            label: 'Hết hiệu lực từ',
            value: (
              <>
                <Day on={endsOn} cause={endsBy} />
                {endsOn <= effectiveOn && '. Văn bản chưa có hiệu lực ngày nào.'}
              </>
            ),
          },
        ]),
  ];
}

function Day({ on, cause }: { readonly on: string; readonly cause: ForceCause | undefined }) {
  return (
    <>
      {formatDate(on)}
      <Why cause={cause} />
    </>
  );
}

function Why({ cause }: { readonly cause: ForceCause | undefined }) {
  if (cause === undefined) return null;
  if (cause.relation === 'expires') return ', theo thời hạn ghi trong văn bản';
  const other = cause.href === undefined ? cause.number : <a href={cause.href}>{cause.number}</a>;
  // The rule is not checked against its source (decision 098).
  if (cause.relation === 'guides')
    return (
      <>
        , cùng với văn bản mà nó hướng dẫn: {other} ({unverifiedMark})
      </>
    );
  return (
    <>
      , {uncapitalise(relations[cause.relation].passive)} {other}
    </>
  );
}
