// The dossier at a glance: where it is, who applies, when it is due and why, what is owed, what to be careful about.
import type { Representative, StaffDossier } from '#app/read-models/dossiers.ts';
import { paths } from '#app/addresses/paths.ts';
import { capitalise } from '#app/values/first-letter.ts';
import { decisionAwaited } from '#catalog/dossier-parts.ts';
import { queueFilter } from '#app/lists/queue.ts';
import { formatDate, formatLongDate, formatMoment } from '#catalog/local-date.ts';
import { formatVnd } from '#catalog/money.ts';
import { notablePayments } from '#catalog/payment-states.ts';
import { collectionText } from '#catalog/collection.ts';
import { authorisationText } from '#catalog/representation.ts';
import type { Delivery } from '#catalog/procedure-lists.ts';
import { sectorName } from '#catalog/sectors.ts';
import { inSentence } from '#forms/text.ts';

import { Details } from '../../../../components/details/details.tsx';
import { DossierStatus } from '../../../../components/status-tag/dossier-status.tsx';
import { PaymentStatus } from '../../../../components/status-tag/payment-status.tsx';
import { StatusTag } from '../../../../components/status-tag/status-tag.tsx';
import { SummaryList, type SummaryRow } from '../../../../components/summary-list/summary-list.tsx';
import { Warning } from '../../../../components/warning/warning.tsx';
import { Telephone } from '../../../../components/page/telephone.tsx';
import { cameByText } from '../queue/came-by.ts';
import { Due } from './due.tsx';

const deliveries = {
  online: 'Tải về từ trang hồ sơ',
  desk: 'Nhận tại Bộ phận Một cửa',
  post: 'Qua bưu chính',
} as const satisfies Record<Delivery, string>;

const moment = (label: string, at: Date | undefined): SummaryRow[] =>
  at === undefined ? [] : [{ label, value: formatMoment(at) }];

/** Who, how it stands, until when: what is in sight wherever on the page one is. */
export function DossierHead({ dossier }: { readonly dossier: StaffDossier }) {
  return (
    <p className="dossier-head">
      <strong>{dossier.applicant.name}</strong>
      {dossier.applicant.representative !== undefined && (
        <span className="quiet">{dossier.applicant.representative.name} nộp thay</span>
      )}
      <span className="tabular">{dossier.registerNumber ?? dossier.code}</span>
      <DossierStatus state={dossier.state} />
      <Awaited dossier={dossier} />
      <Due
        state={dossier.state}
        dueAt={dossier.dueAt ?? dossier.answerDueAt}
        lateness={dossier.lateness}
        finished={dossier.finishedAt !== undefined}
        exact
      />
    </p>
  );
}

/** Whoever looks reads that nothing is his to do until a leader has decided. */
const Awaited = ({ dossier: { decisionProposal } }: { readonly dossier: StaffDossier }) =>
  decisionProposal && (
    <StatusTag tone="waiting">{capitalise(decisionAwaited[decisionProposal.step])}</StatusTag>
  );

export function DossierState({ dossier }: { readonly dossier: StaffDossier }) {
  const { collector } = dossier.applicant;
  const { holder, holderName } = dossier;
  const rows: SummaryRow[] = [
    {
      label: 'Trạng thái',
      value: (
        <>
          <DossierStatus state={dossier.state} /> <Awaited dossier={dossier} />
        </>
      ),
    },
    { label: 'Đang ở', value: holder === '' ? 'Đã kết thúc' : holder },
    ...(holderName === undefined || holderName === holder
      ? []
      : [{ label: 'Người thụ lý', value: holderName }]),
    {
      label: dossier.answerDueAt === undefined ? 'Hẹn trả kết quả' : 'Trả lời hồ sơ chậm nhất',
      value: (
        <>
          <Due
            state={dossier.state}
            dueAt={dossier.dueAt ?? dossier.answerDueAt}
            lateness={dossier.lateness}
            finished={dossier.finishedAt !== undefined}
            exact
          />
          {dossier.dueExplanation.length > 0 && (
            <Details summary="Cách tính ngày hẹn">
              <ul>
                {dossier.dueExplanation.map((sentence) => (
                  <li key={sentence}>{sentence}</li>
                ))}
              </ul>
            </Details>
          )}
        </>
      ),
    },
    ...(dossier.postponement === undefined
      ? []
      : [
          {
            label: 'Đã xin lỗi, hẹn lại',
            value: `${formatLongDate(dossier.postponement.until)}: ${dossier.postponement.reason} (${dossier.postponement.signedBy} ký ${formatMoment(dossier.postponement.signedAt)})`,
          },
        ]),
    { label: 'Cách nộp', value: cameByText(dossier.channel, dossier.counter?.arrivedOn) },
    ...moment('Nộp lúc', dossier.submittedAt),
    ...moment('Tiếp nhận lúc', dossier.receivedAt),
    ...moment('Xử lý xong lúc', dossier.finishedAt),
    ...moment('Trả kết quả lúc', dossier.returnedAt),
    ...(dossier.collection === undefined
      ? []
      : [{ label: 'Người nhận kết quả', value: collectionText(dossier.collection) }]),
    { label: 'Lĩnh vực, mức độ', value: `${sectorName(dossier.sector)}, mức độ ${dossier.level}` },
    {
      label: 'Cách nhận kết quả',
      value: `${deliveries[dossier.delivery]}${dossier.postalAddress === undefined ? '' : `, đến ${dossier.postalAddress}`}`,
    },
    ...(collector === undefined || dossier.collection !== undefined
      ? []
      : [
          {
            label: 'Nhờ nhận thay',
            value: `${collector.name}, giấy tờ số ${collector.identityNumber}`,
          },
        ]),
    { label: 'Phí, lệ phí', value: <Owed dossier={dossier} /> },
  ];
  return <SummaryList heading="Tình trạng" rows={rows} dense />;
}

/** What became of the exemption that is claimed. */
export const exemptionStates = {
  claimed: 'Người nộp đề nghị miễn, chưa ai quyết định',
  accepted: 'Đã chấp nhận miễn',
  refused: 'Không chấp nhận miễn',
} as const;

function Owed({ dossier }: { readonly dossier: StaffDossier }) {
  const { amountDue, owed, paidAt, paidAmount, assessment, exemption, attempts } = dossier.payment;
  const cost = assessment?.total ?? amountDue;
  const isClaimed = exemption !== undefined && exemption.outcome === undefined;
  const nothing = isClaimed ? 'Chưa thu' : 'Không phải nộp';
  const charged = cost === 0 ? nothing : formatVnd(cost);
  const notable = attempts.filter(({ state }) => notablePayments.includes(state));
  return (
    <>
      {owed === 'amount-to-come' ? 'Chờ kế toán ghi số tiền' : charged}{' '}
      {paidAt !== undefined && <StatusTag tone="done">{`Đã nộp ${formatMoment(paidAt)}`}</StatusTag>}
      {owed === 'amount' && (
        <StatusTag tone="waiting">
          {paidAmount === undefined
            ? 'Chưa nộp'
            : `Đã nộp ${formatVnd(paidAmount)}, còn ${formatVnd(amountDue)}`}
        </StatusTag>
      )}
      {exemption !== undefined && (
        <p>
          {exemptionStates[exemption.outcome ?? 'claimed']}: {inSentence(exemption.label)}
        </p>
      )}
      {notable.map(({ reference, state, amount, isPart }) => (
        <p key={reference}>
          {isPart ? 'Phần nộp thừa' : 'Lần nộp'} {formatVnd(amount)}:{' '}
          <PaymentStatus state={state} to="staff" />
        </p>
      ))}
      {assessment?.undetermined.map((item) => (
        <p key={item.itemId} className="small quiet">
          {item.name}: {item.note}
        </p>
      ))}
    </>
  );
}

function NoAccount({ dossier }: { readonly dossier: StaffDossier }) {
  return (
    <>
      Chưa có: báo qua điện thoại hoặc tại quầy.{' '}
      {dossier.standsIn && <a href={paths.counterFiling(dossier.code)}>Gắn với tài khoản</a>}
    </>
  );
}

const representativeText = (representative: Representative) =>
  `${representative.name}, giấy tờ số ${representative.identityNumber}; ${inSentence(authorisationText(representative))}`;

export function Applicant({ dossier }: { readonly dossier: StaffDossier }) {
  const { name, identityNumber, phone, email, address, representative } = dossier.applicant;
  const { phone: calls, email: writesTo } = dossier.representativeContact ?? {};
  const rows: SummaryRow[] = [
    { label: 'Họ và tên', value: <strong>{name}</strong> },
    ...(identityNumber === undefined
      ? []
      : [{ label: 'Số định danh, CMND', value: <span className="tabular">{identityNumber}</span> }]),
    ...(phone === undefined ? [] : [{ label: 'Điện thoại', value: <Telephone number={phone} /> }]),
    ...(email === '' ? [] : [{ label: 'Thư điện tử', value: <a href={`mailto:${email}`}>{email}</a> }]),
    ...(address === undefined ? [] : [{ label: 'Nơi cư trú', value: address }]),
    ...(dossier.hasAccount ? [] : [{ label: 'Tài khoản', value: <NoAccount dossier={dossier} /> }]),
    ...(representative === undefined
      ? []
      : [{ label: 'Người nộp thay', value: representativeText(representative) }]),
    ...(calls === undefined
      ? []
      : [{ label: 'Điện thoại người nộp thay', value: <Telephone number={calls} /> }]),
    ...(writesTo === undefined
      ? []
      : [{ label: 'Thư điện tử người nộp thay', value: <a href={`mailto:${writesTo}`}>{writesTo}</a> }]),
  ];
  return <SummaryList heading="Người nộp hồ sơ" rows={rows} dense />;
}

/** What an officer has to know before he decides: twins of this dossier, and facts nobody has vouched for. */
export function Cautions({ dossier }: { readonly dossier: StaffDossier }) {
  return (
    <>
      {dossier.owedAtHandover !== undefined && <Warning>{dossier.owedAtHandover}</Warning>}
      {dossier.duplicateCount > 0 && (
        <Warning>
          Có thể trùng: người này đã nộp {dossier.duplicateCount} hồ sơ khác cùng thủ tục.{' '}
          <a
            href={queueFilter.address({ sameAs: dossier.code })}
          >{`Xem danh sách ${dossier.duplicateCount} hồ sơ`}</a>
          <Details
            summary={
              dossier.duplicateCount > dossier.duplicates.length
                ? `Xem nhanh ${dossier.duplicates.length} hồ sơ mới nhất`
                : 'Xem nhanh'
            }
          >
            <ul>
              {dossier.duplicates.map((other) => (
                <li key={other.code}>
                  <a href={paths.staffDossier(other.code)}>{other.code}</a> {other.stateLabel}
                  {other.submittedAt === undefined ? '' : `, nộp ${formatDate(other.submittedAt)}`}
                </li>
              ))}
            </ul>
          </Details>
        </Warning>
      )}
      {dossier.toReview.length > 0 && (
        <Details summary={`Thủ tục này có ${dossier.toReview.length} điểm cần rà soát`}>
          <ul>
            {dossier.toReview.map((point) => (
              <li key={point}>{point}</li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}
