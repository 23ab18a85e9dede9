// What waits on a dossier, before whoever decides about it and on the page of the dossier.
import type { StaffDossier, ResultDraft } from '#app/read-models/dossiers.ts';
import { capitalise } from '#app/values/first-letter.ts';
import {
  decisionAwaited,
  problemLabels,
  certificateDraftPaper,
  draftOutcomeLabels,
} from '#catalog/dossier-parts.ts';
import { formatLongDate, formatMoment, formatDate } from '#catalog/local-date.ts';
import { formatVnd } from '#catalog/money.ts';
import { paths } from '#app/addresses/paths.ts';
import { fileSize } from '#app/values/file-size.ts';
import { oneStopLaw } from '#catalog/one-stop-law.ts';

import { SummaryList } from '../../../../components/summary-list/summary-list.tsx';
import { Warning } from '../../../../components/warning/warning.tsx';
import { Inset } from '../../../../components/inset/inset.tsx';

const words = {
  decline: { heading: 'Đề xuất từ chối giải quyết', reason: 'Lý do in trên thông báo' },
  stop: { heading: 'Đề xuất dừng giải quyết', reason: 'Lý do in trên thông báo' },
  supplement: { heading: 'Đề xuất yêu cầu bổ sung', reason: 'Lý do in trên phiếu' },
  revoke: { heading: 'Đề xuất thu hồi kết quả', reason: 'Lý do báo cho người dân' },
  replace: { heading: 'Đề xuất thay kết quả', reason: 'Lý do báo cho người dân' },
} as const;

/** What waits for a leader's decision. */
export function DecisionProposal({ dossier }: { readonly dossier: Pick<StaffDossier, 'decisionProposal'> }) {
  const { decisionProposal } = dossier;
  if (decisionProposal === undefined) return null;
  const { step, request, reason, proposedBy, proposedAt } = decisionProposal;
  return (
    <SummaryList
      heading={words[step].heading}
      dense
      rows={[
        { label: 'Đang chờ', value: `${capitalise(decisionAwaited[step])}; chưa có gì gửi cho người dân` },
        ...(request?.items.map(({ label, problem, note }) => ({
          label,
          value: capitalise(problemLabels[problem]) + (note === '' ? '' : `. ${note}`),
        })) ?? []),
        ...(request === undefined
          ? []
          : [{ label: 'Hạn bổ sung', value: `đến hết ${formatLongDate(request.answerBy)}` }]),
        { label: words[step].reason, value: reason },
        ...(request === undefined || request.grounds === ''
          ? []
          : [{ label: 'Căn cứ để yêu cầu thêm', value: request.grounds }]),
        { label: 'Người đề xuất', value: `${proposedBy}, ${formatMoment(proposedAt)}` },
      ]}
    />
  );
}

/** What is owed and shall not be collected. */
export function WriteOffProposal({ dossier }: { readonly dossier: Pick<StaffDossier, 'writeOff'> }) {
  const { writeOff } = dossier;
  if (writeOff === undefined) return null;
  const { amount, reason, proposedBy, proposedAt } = writeOff;
  return (
    <SummaryList
      heading="Đề nghị xóa khoản phải thu"
      dense
      rows={[
        { label: 'Chưa thu', value: <strong>{formatVnd(amount)}</strong> },
        { label: 'Lý do không thu được', value: reason },
        { label: 'Người đề nghị', value: `${proposedBy}, ${formatMoment(proposedAt)}` },
      ]}
    />
  );
}

/** What is verified while the dossier waits for it: where, since when, and by when its result is wanted. */
export function Verification({ dossier: { verification, timeline } }: { readonly dossier: StaffDossier }) {
  if (verification === undefined) return null;
  const { place, meeting, until, outlastsLimit, begunBy, begunAt } = verification;
  const reason = timeline.findLast(({ event }) => event === 'begin-verification')?.reason;
  return (
    <SummaryList
      heading="Đang xác minh"
      dense
      rows={[
        { label: 'Nơi xác minh', value: <strong>{place}</strong> },
        ...(reason === undefined ? [] : [{ label: 'Cần xác minh', value: reason }]),
        {
          label: 'Cần có kết quả',
          value: `đến hết ${formatLongDate(until)}${outlastsLimit ? '; hạn trả kết quả hết trước ngày này' : ''}`,
        },
        ...(meeting === undefined ? [] : [{ label: 'Hẹn người nộp hồ sơ', value: meeting }]),
        { label: 'Người xác minh', value: `${begunBy}, từ ${formatMoment(begunAt)}` },
      ]}
    />
  );
}

/** What waits for a leader to sign or to confirm: the file, its number, and what the officer says of it. */
export function DraftToSign({ code, draft }: { readonly code: string; readonly draft: ResultDraft }) {
  const { file, documentNumber, signedOn, signer, submittedBy, submittedAt, note } = draft;
  const isSigned = signedOn !== undefined;
  const href = paths.staffAttachment(code, file.id);
  return (
    <SummaryList
      heading={isSigned ? 'Kết quả đã ký chờ xác nhận' : 'Kết quả chờ ký'}
      dense
      rows={[
        {
          label: isSigned ? 'Bản đã ký' : 'Dự thảo',
          value: (
            <>
              <a href={href} target="_blank" rel="noreferrer">
                {file.fileName}
              </a>{' '}
              ({fileSize(file.bytes)}, mở ở thẻ mới)
              {file.mediaType.startsWith('image/') && (
                <img
                  className="draft-to-sign"
                  src={href}
                  alt={`${isSigned ? 'Kết quả đã ký' : 'Dự thảo kết quả'}: ${file.fileName}`}
                />
              )}
            </>
          ),
        },
        { label: 'Số, ký hiệu', value: documentNumber ?? 'Số tiếp theo, cấp khi ký' },
        ...(signedOn === undefined ? [] : [{ label: 'Ngày ký', value: formatDate(signedOn) }]),
        ...(signer === undefined ? [] : [{ label: 'Người ký', value: signer }]),
        { label: 'Người trình', value: `${submittedBy}, ${formatMoment(submittedAt)}` },
        ...(note === undefined ? [] : [{ label: 'Lời trình', value: note }]),
      ]}
    />
  );
}

type Drafted = Pick<StaffDossier, 'certificateDraft' | 'draftValues'>;

/** What the applicant was shown of the certificate, and what she said to it; before the result, that she was not. */
export function CertificateDraft({ dossier }: { readonly dossier: Drafted & Pick<StaffDossier, 'code'> }) {
  const { certificateDraft, code } = dossier;
  if (certificateDraft === undefined) return null;
  const { title, sentAt, sentBy, answerBy, outcome, answeredAt, correction } = certificateDraft;
  const said =
    outcome === undefined
      ? `Chờ người nộp trả lời đến hết ${formatLongDate(answerBy)}; không trả lời là đồng ý`
      : `${draftOutcomeLabels[outcome]}${answeredAt === undefined ? '' : `, ${formatMoment(answeredAt)}`}`;
  return (
    <SummaryList
      heading={`Bản dự thảo ${title}`}
      dense
      rows={[
        { label: 'Trả lời', value: <strong>{said}</strong> },
        ...(correction === undefined ? [] : [{ label: 'Chỗ người nộp cho là sai', value: correction }]),
        { label: 'Đã gửi', value: `${formatMoment(sentAt)}, ${sentBy}` },
        ...(outcome === 'lapsed'
          ? []
          : [
              {
                label: 'Nội dung',
                value: <a href={paths.staffPaper(code, certificateDraftPaper.segment)}>Bản dự thảo (PDF)</a>,
              },
            ]),
      ]}
    />
  );
}

/** The result may be made all the same: our source asks for the step and says nothing of a result without it. */
export function DraftWarning({ dossier }: { readonly dossier: Drafted }) {
  const { certificateDraft, draftValues } = dossier;
  if (draftValues === undefined) return null;
  const why = whyNotYet(certificateDraft?.outcome ?? (certificateDraft === undefined ? 'none' : 'waits'));
  return why === undefined ? null : <Warning>{why}</Warning>;
}

function whyNotYet(
  said: NonNullable<NonNullable<Drafted['certificateDraft']>['outcome']> | 'none' | 'waits',
): string | undefined {
  switch (said) {
    case 'none':
    case 'lapsed':
      return 'Hồ sơ nộp trực tuyến, mà người nộp chưa được xem bản dự thảo. Thủ tục này yêu cầu gửi bản dự thảo để người nộp xác nhận trước khi in kết quả.';
    case 'waits':
      return 'Người nộp chưa trả lời về bản dự thảo, và hạn trả lời chưa hết.';
    case 'corrected':
      return 'Người nộp nêu chỗ sai trong bản dự thảo, mà chưa được gửi bản mới.';
    case 'agreed':
    case 'silent':
      return undefined;
  }
}

/** Another day for the result, beside the question for it: which days can be proposed. */
export function PromisableDays({
  dossier,
}: {
  readonly dossier: Pick<StaffDossier, 'promisable' | 'dueAt'>;
}) {
  const { promisable, dueAt } = dossier;
  if (promisable === undefined || dueAt === undefined) return null;
  const { first, last, extendsUntil } = promisable;
  return (
    <>
      <Inset>
        Hẹn trả hiện nay: <strong>{formatMoment(dueAt)}</strong>. Hẹn lại được{' '}
        {first === last
          ? `đúng một ngày: ${formatLongDate(first)}`
          : `từ ${formatLongDate(first)} đến ${formatLongDate(last)}`}
        .
      </Inset>
      <WhatSigningDoes extendsUntil={extendsUntil} />
    </>
  );
}

/** Another day for the result, as it waits for a signature. */
export function Proposal({ dossier }: { readonly dossier: StaffDossier }) {
  const { proposal, dueAt } = dossier;
  if (proposal === undefined || dueAt === undefined) return null;
  const { until, reason, proposedBy, proposedAt, extendsUntil } = proposal;
  return (
    <>
      <SummaryList
        heading="Đề xuất xin lỗi, hẹn lại ngày trả"
        dense
        rows={[
          { label: 'Hẹn trả hiện nay', value: formatMoment(dueAt) },
          { label: 'Hẹn lại', value: <strong>{formatLongDate(until)}</strong> },
          { label: 'Lý do in trên phiếu', value: reason },
          { label: 'Người đề xuất', value: `${proposedBy}, ${formatMoment(proposedAt)}` },
        ]}
      />
      <WhatSigningDoes extendsUntil={extendsUntil} />
    </>
  );
}

/** @param extendsUntil the last day on which a signature extends the limit; absent once it is over */
function WhatSigningDoes({ extendsUntil }: { readonly extendsUntil: string | undefined }) {
  return extendsUntil === undefined ? (
    <Warning>
      Đã quá thời điểm được gia hạn. Vẫn phải xin lỗi và hẹn lại, nhưng hồ sơ tính là trễ hạn.
    </Warning>
  ) : (
    <p>
      Ký muộn nhất ngày <strong>{formatDate(extendsUntil)}</strong> thì thời hạn được gia hạn đến ngày hẹn
      lại; ký sau đó thì hồ sơ tính là trễ hạn ({oneStopLaw(extendsUntil, 'khoản 9 Điều 19')}).
    </p>
  );
}
