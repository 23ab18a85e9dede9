// What a filing at the counter comes to, beside the form while it is filled: who files, which papers lie there and which do not, what
// it costs and whether that is paid, how the result goes out, on which day. Without JavaScript it tells what was saved.
import { chargesHere } from '#catalog/offer.ts';
import { useEffect, useState } from 'react';

import type { CounterFiling } from '#app/read-models/reception.ts';
import type { Assessment } from '#catalog/charges.ts';
import { isAtHand, type DocumentChecklist, type DocumentMark } from '#catalog/counter.ts';
import { formatMoment } from '#catalog/local-date.ts';
import { formatVnd } from '#catalog/money.ts';
import { uploadedDocuments } from '#catalog/procedure.ts';
import type { Delivery } from '#catalog/procedure-lists.ts';

import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import { noExemption } from '../../resident/filing/choices-page.tsx';
import { cameByText } from '../dossiers/queue/came-by.ts';

export const deliveryLabels: Readonly<Record<Delivery, string>> = {
  desk: 'Nhận tại Bộ phận Một cửa',
  post: 'Nhận qua bưu chính',
  online: '',
};

/** What is ticked beside the declaration. */
export interface CounterChoices {
  readonly marks: DocumentChecklist;
  readonly delivery: Delivery | undefined;
  readonly exemption: string | undefined;
  readonly paysCash: boolean;
}

/** @param form its id @param saved as the page was drawn */
export function useCounterChoices(form: string, saved: CounterChoices): CounterChoices {
  const [choices, setChoices] = useState(saved);
  useEffect(() => {
    const element = document.getElementById(form);
    if (!(element instanceof HTMLFormElement)) return;
    const read = () => setChoices(choicesIn(new FormData(element)));
    // Whoever comes back finds his ticks as he left them.
    read();
    element.addEventListener('change', read);
    return () => element.removeEventListener('change', read);
  }, [form]);
  return choices;
}

function choicesIn(form: FormData): CounterChoices {
  const ticked = [...new Set(form.keys())].filter((name) => name.startsWith('mark.'));
  const marks = Object.fromEntries(
    ticked.map((name) => [name.slice('mark.'.length), form.getAll(name) as DocumentMark[]]),
  );
  const exemption = form.get('counter-exemption');
  return {
    marks,
    delivery: (form.get('counter-delivery') as Delivery | null) ?? undefined,
    exemption: typeof exemption === 'string' && exemption !== noExemption ? exemption : undefined,
    paysCash: form.has('counter-cash'),
  };
}

export function FilingSummary({
  filing: { draft, channel, arrivedOn, visit, indispensable, dueAt },
  choices: { marks, delivery = draft.delivery, paysCash },
  assessment,
}: {
  readonly filing: CounterFiling;
  readonly choices: CounterChoices;
  /** Undefined as long as the declaration is not complete. */
  readonly assessment: Assessment | undefined;
}) {
  const { person, representative } = visit;
  const documents = uploadedDocuments(draft.procedure);
  const atHand = documents.filter((document) => isAtHand(document, marks, draft.attachments));
  const missing = documents.filter(
    (document) => indispensable.includes(document.id) && !atHand.includes(document),
  );
  return (
    <SummaryList
      dense
      heading="Tóm tắt"
      rows={[
        {
          label: 'Người nộp',
          value: (
            <>
              <strong>{person.name}</strong>
              <br />
              <span className="tabular">{person.identityNumber}</span>
            </>
          ),
        },
        ...(representative === undefined ? [] : [{ label: 'Nộp thay', value: representative.name }]),
        { label: 'Cách nộp', value: cameByText(channel, arrivedOn) },
        ...(documents.length === 0
          ? []
          : [
              {
                label: 'Giấy tờ',
                value: (
                  <>
                    {atHand.length > 0 && (
                      <>
                        Đã có:
                        <ul>
                          {atHand.map(({ id, name }) => (
                            <li key={id}>{name}</li>
                          ))}
                        </ul>
                      </>
                    )}
                    {missing.length === 0 ? (
                      <p>Đủ giấy tờ bắt buộc.</p>
                    ) : (
                      <>
                        <strong>Còn thiếu:</strong>
                        <ul>
                          {missing.map(({ id, name }) => (
                            <li key={id}>{name}</li>
                          ))}
                        </ul>
                      </>
                    )}
                  </>
                ),
              },
            ]),
        {
          label: 'Phí, lệ phí',
          value: (
            <Price
              assessment={assessment}
              paysCash={paysCash}
              free={chargesHere(draft.procedure).kind === 'free'}
            />
          ),
        },
        ...(delivery === undefined ? [] : [{ label: 'Kết quả', value: deliveryLabels[delivery] }]),
        { label: 'Hẹn trả', value: formatMoment(dueAt) },
      ]}
    />
  );
}

function Price({
  assessment,
  paysCash,
  free,
}: {
  readonly assessment: Assessment | undefined;
  readonly paysCash: boolean;
  readonly free: boolean;
}) {
  if (free || (assessment?.lines.length === 0 && assessment.undetermined.length === 0))
    return 'Không phải nộp';
  if (assessment === undefined) return 'Hiện ra khi tờ khai đã đủ và đúng';
  const { total, undetermined } = assessment;
  if (total === 0 && undetermined.length > 0) return 'Kế toán báo sau';
  return (
    <>
      <strong>{formatVnd(total)}</strong>
      {undetermined.length > 0 && ', và phần kế toán báo sau'}
      {total > 0 && (
        <p>{paysCash ? 'Bạn đã thu tiền mặt tại quầy.' : 'Chưa thu; thu trước khi trả kết quả.'}</p>
      )}
    </>
  );
}
