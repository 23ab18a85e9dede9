// Numbers, dates and who holds it; the due date with how it was computed.
import { registerNumberInWords } from '#app/commune/stand-ins.ts';
import type { ApplicantDossier } from '#app/read-models/dossiers.ts';
import { collectionSentence } from '#catalog/collection.ts';
import { resultStates } from '#catalog/dossier-states.ts';
import { cameBy } from '#catalog/procedure-lists.ts';
import { describeOutcome, describeRemaining } from '#catalog/lateness.ts';
import { formatLongDate, formatMoment } from '#catalog/local-date.ts';
import { isBrokenOff } from '#catalog/progress.ts';

import { Details } from '../../../components/details/details.tsx';
import { deliveryText } from '../filing/choices-page.tsx';
import { SummaryList, type SummaryRow } from '../../../components/summary-list/summary-list.tsx';

export function DossierFacts({ dossier }: { readonly dossier: ApplicantDossier }) {
  const { lateness, finishedAt, postponement } = dossier;
  const measured =
    lateness === undefined
      ? ''
      : ` (${finishedAt === undefined ? describeRemaining(lateness) : describeOutcome(lateness)})`;
  const isDeclined = dossier.declined !== undefined;
  const hasResult = !isDeclined && resultStates.some((state) => state === dossier.state);
  const moment = (label: string, at: Date | undefined, after = ''): SummaryRow[] =>
    at === undefined ? [] : [{ label, value: `${formatMoment(at)}${after}` }];
  return (
    <>
      <SummaryList
        rows={[
          { label: 'Mã tra cứu', value: <strong className="tabular">{dossier.code}</strong> },
          ...(dossier.registerNumber === undefined
            ? []
            : [{ label: 'Mã hồ sơ', value: registerNumberInWords(dossier.registerNumber) }]),
          ...(dossier.person === undefined ? [] : [{ label: 'Nộp thay cho', value: dossier.person }]),
          ...(dossier.holder === '' ? [] : [{ label: 'Đang ở', value: dossier.holder }]),
          ...(dossier.channel === 'online' ? [] : [{ label: 'Nộp hồ sơ', value: cameBy[dossier.channel] }]),
          ...moment(dossier.channel === 'online' ? 'Gửi lúc' : 'Nộp lúc', dossier.submittedAt),
          ...moment('Tiếp nhận lúc', dossier.receivedAt),
          ...moment('Trả lời hồ sơ chậm nhất', dossier.answerDueAt, measured),
          ...moment('Hẹn trả kết quả', dossier.dueAt, measured),
          ...(postponement === undefined
            ? []
            : [{ label: 'Đã xin lỗi, hẹn lại', value: formatLongDate(postponement.until) }]),
          ...moment(hasResult ? 'Có kết quả lúc' : 'Kết thúc lúc', finishedAt),
          ...moment(isDeclined ? 'Trao thông báo lúc' : 'Trả kết quả lúc', dossier.returnedAt),
          ...(dossier.collection === undefined
            ? []
            : [
                {
                  label: isDeclined ? 'Người nhận thông báo' : 'Người nhận kết quả',
                  value: collectionSentence(dossier.collection),
                },
              ]),
          ...(isBrokenOff(dossier.state)
            ? []
            : [
                {
                  label: 'Cách nhận kết quả',
                  value: deliveryText(dossier.delivery, dossier.postalAddress),
                },
              ]),
        ]}
      />
      {dossier.dueExplanation.length > 0 && (
        <Details summary="Ngày hẹn được tính thế nào?">
          <ol>
            {dossier.dueExplanation.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ol>
        </Details>
      )}
    </>
  );
}
