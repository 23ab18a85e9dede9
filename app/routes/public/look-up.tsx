// State of whatever has a code (a dossier, a question, a petition, a request for information), without signing in and without anything personal.
import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { lookUp } from '#app/domain/accounts/attempts.server.ts';
import { lookUpByCode } from '#app/domain/dossiers/applicant/look-up-by-code.server.ts';
import { lookUpInquiry } from '#app/domain/inquiries/look-up-inquiry.server.ts';
import { retryHeaders } from '#app/http/document.ts';
import { askAgainIn, statusOf } from '#app/http/replies.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { ErrorSummary } from '#app/ui/components/error-summary/error-summary.tsx';
import { Page } from '#app/ui/components/page/page.tsx';
import { PageHeading } from '#app/ui/components/page/page-heading.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { ProgressView } from '#app/ui/components/progress-view/progress-view.tsx';
import { StatusTag } from '#app/ui/components/status-tag/status-tag.tsx';
import { SummaryList } from '#app/ui/components/summary-list/summary-list.tsx';
import type { Progress } from '#app/read-models/dossiers.ts';
import type { InquiryProgress } from '#app/read-models/inquiries.ts';
import { SearchBox } from '#app/ui/components/search-box/search-box.tsx';
import { formSheets } from '#app/ui/stylesheets.ts';
import { dutyLabel } from '#app/inquiries/clock.ts';
import { capitalise } from '#app/values/first-letter.ts';
import { present } from '#app/values/present.ts';
import { describeOutcome } from '#catalog/lateness.ts';
import { formatDate, formatLongDate, formatMoment } from '#catalog/local-date.ts';

export const links = formSheets;
export const handle = { document: 'static' };
export const headers: HeadersFunction = (args) => ({
  ...retryHeaders(args),
  'Cache-Control': 'private, no-store',
});
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle('Tra cứu bằng mã', data?.refused === undefined ? [] : [data.refused]) },
  {
    name: 'description',
    content:
      'Xem hồ sơ, câu hỏi, phản ánh, yêu cầu cung cấp thông tin bạn đã gửi đang ở bước nào và ngày nào có trả lời, bằng mã ghi trên giấy tiếp nhận.',
  },
];

/** What has a code: a dossier, or something that was sent. */
type Found = { readonly progress: Progress } | { readonly inquiry: InquiryProgress };

export async function loader({ request, context }: LoaderFunctionArgs) {
  const code = new URL(request.url).searchParams.get('ma');
  const text = (code ?? '').trim().slice(0, 100);
  const nothing = { text, progress: undefined, inquiry: undefined };
  if (code === null) return { ...nothing, refused: undefined };
  if (text === '') {
    const refused = 'Nhập mã ghi trên giấy tiếp nhận, hoặc trong thư, tin nhắn xác nhận';
    return data({ ...nothing, refused }, { status: 422 });
  }
  const { deps } = context.portal;
  const outcome = await lookUp<Found>(deps, context, async () => {
    const dossier = await lookUpByCode(deps, { text });
    if (dossier.ok) return dossier;
    const inquiry = await lookUpInquiry(deps, { text });
    return inquiry.ok ? { ok: true, inquiry: inquiry.progress } : dossier;
  });
  if (!outcome.ok) {
    const { code: why, message, waitMs } = outcome.refusal;
    const page = { ...nothing, refused: message };
    return waitMs === undefined
      ? data(page, { status: statusOf[why] })
      : data(page, { status: 429, headers: askAgainIn(waitMs) });
  }
  if ('inquiry' in outcome) return { ...nothing, inquiry: inquiryRows(outcome.inquiry), refused: undefined };
  const { submittedAt, receivedAt, dueAt, postponedUntil, finishedAt, lateness, ...progress } =
    outcome.progress;
  const dates = [
    { label: 'Ngày nộp', value: when(submittedAt) },
    { label: 'Ngày tiếp nhận', value: when(receivedAt) },
    { label: progress.delay === undefined ? 'Hẹn trả kết quả' : 'Đã hẹn trả kết quả', value: when(dueAt) },
    {
      label: 'Đã xin lỗi, hẹn lại',
      value: postponedUntil === undefined ? undefined : formatLongDate(postponedUntil),
    },
    { label: 'Ngày xong', value: when(finishedAt) },
  ].flatMap(({ label, value }) => (value === undefined ? [] : [{ label, value }]));
  const late =
    lateness?.kind === 'late' && finishedAt !== undefined ? capitalise(describeOutcome(lateness)) : undefined;
  return { ...nothing, progress: { ...progress, dates, ...present({ late }) }, refused: undefined };
}

const when = (at: Date | undefined) => (at === undefined ? undefined : formatMoment(new Date(at)));

function inquiryRows({ submittedAt, receivedAt, due, finishedAt, erased, ...inquiry }: InquiryProgress) {
  const dates = [
    { label: 'Ngày gửi', value: when(submittedAt) },
    { label: 'Ngày tiếp nhận', value: when(receivedAt) },
    ...(due === undefined ? [] : [{ label: dutyLabel(due), value: formatDate(due.date) }]),
    { label: 'Ngày xong', value: when(finishedAt) },
    {
      label: 'Nội dung',
      value: erased && `Đã được xóa ngày ${formatDate(erased.at)}: ${erased.rule}`,
    },
  ].flatMap(({ label, value }) => (value === undefined ? [] : [{ label, value }]));
  const follow = erased === undefined ? 'Mở trang theo dõi để đọc trả lời' : 'Mở trang theo dõi';
  return { ...inquiry, dates, follow, href: paths.inquiry(inquiry.kind, inquiry.code) };
}

export default function LookUpPage() {
  const { text, progress, inquiry, refused } = usePageData<typeof loader>();
  return (
    <Page
      current="lookUp"
      help
      breadcrumbs={[{ label: 'Trang chủ', href: paths.home() }, { label: 'Tra cứu bằng mã' }]}
    >
      <ErrorSummary
        problems={refused === undefined ? [] : [{ path: 'ma', message: refused }]}
        title="Chưa tra cứu được"
      />
      <PageHeading lead="Nhập mã ghi trên giấy xác nhận đã nộp, giấy tiếp nhận, hoặc trong thư, tin nhắn gửi cho bạn.">
        Tra cứu bằng mã
      </PageHeading>
      <SearchBox
        action={paths.lookUp()}
        name="ma"
        code
        label="Mã tra cứu của hồ sơ, câu hỏi, phản ánh hoặc yêu cầu"
        hint={
          <>
            Ví dụ <span className="code">PA-7K3M-Q9TX-2V</span>. Viết hoa, viết thường, có gạch nối hay không
            đều được.
          </>
        }
        button="Tra cứu"
        defaultValue={progress?.code ?? inquiry?.code ?? text}
        error={refused}
        autoCapitalize="characters"
      />
      {progress !== undefined && <ProgressView progress={progress} />}
      {progress?.state === 'returned' && (
        <p>
          Bạn là người nộp hồ sơ này? Mời bạn{' '}
          <a href={paths.rateMyDossier(progress.code)}>đánh giá việc giải quyết hồ sơ</a> (cần đăng nhập),
          hoặc mở liên kết trong thư báo đã trả kết quả (không cần đăng nhập).
        </p>
      )}
      {inquiry !== undefined && (
        <>
          <SummaryList
            heading={`Tình trạng ${inquiry.one}`}
            rows={[
              { label: 'Mã', value: <span className="code">{inquiry.code}</span> },
              {
                label: 'Trạng thái',
                value: <StatusTag tone={inquiry.tone}>{inquiry.stateLabel}</StatusTag>,
              },
              ...inquiry.dates,
            ]}
          />
          <p>
            <a href={inquiry.href}>{inquiry.follow}</a>
          </p>
        </>
      )}
      <p className="quiet small">
        Trang này chỉ cho biết tình trạng, không hiện tên người gửi. Muốn xem toàn bộ, hãy vào{' '}
        <a href={paths.myDossiers()}>Hồ sơ của tôi</a> hoặc{' '}
        <a href={paths.myInquiries()}>Câu hỏi, phản ánh, yêu cầu đã gửi</a>.
      </p>
      <p className="quiet small">
        Muốn biết một giấy tờ là thật hay giả: quét mã QR trên giấy, hoặc mở địa chỉ in cạnh chữ “Kiểm tra”.
      </p>
    </Page>
  );
}
