// State of a dossier by its code, without signing in and without anything personal.
import { data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';

import { allowAttempt, attemptLimits } from '#app/domain/accounts/attempts.server.ts';
import { lookUpByCode } from '#app/domain/dossiers/look-up-by-code.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { ErrorSummary } from '#app/ui/components/error-summary/error-summary.tsx';
import { Page } from '#app/ui/components/page/page.tsx';
import { PageHeading } from '#app/ui/components/page/page-heading.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { ProgressView } from '#app/ui/components/progress-view/progress-view.tsx';
import { SearchBox } from '#app/ui/components/search-box/search-box.tsx';
import { formatMoment } from '#catalog/local-date.ts';

export const handle = { document: 'static' };
export const headers = () => ({ 'Cache-Control': 'private, no-store' });
export const meta: MetaFunction<typeof loader> = ({ data }) => [
  { title: pageTitle('Tra cứu hồ sơ', data?.refused === undefined ? [] : [data.refused]) },
  {
    name: 'description',
    content:
      'Xem hồ sơ bạn đã nộp đang ở bước nào và ngày nào có kết quả, bằng mã hồ sơ ghi trên giấy xác nhận đã nộp, giấy tiếp nhận.',
  },
];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const asked = new URL(request.url).searchParams.get('ma');
  const text = (asked ?? '').trim().slice(0, 100);
  if (asked === null) return { text, progress: undefined, refused: undefined };
  if (text === '') {
    const refused = 'Nhập mã hồ sơ ghi trên giấy tiếp nhận hoặc trong thư xác nhận';
    return data({ text, progress: undefined, refused }, { status: 422 });
  }
  if (!(await allowAttempt(context.portal.deps, attemptLimits.lookUpByAddress, context.clientIp))) {
    const refused = 'Bạn đã tra cứu quá nhiều lần. Hãy đợi 10 phút rồi thử lại.';
    return data({ text, progress: undefined, refused }, { status: 429 });
  }
  const found = await lookUpByCode(context.portal.deps, { text });
  if (!found.ok) {
    return data({ text, progress: undefined, refused: found.refusal.message }, { status: 404 });
  }
  const { submittedAt, receivedAt, dueAt, finishedAt, ...progress } = found.progress;
  const when = (at: Date | undefined) => (at === undefined ? undefined : formatMoment(new Date(at)));
  const dates = [
    { label: 'Ngày nộp', value: when(submittedAt) },
    { label: 'Ngày tiếp nhận', value: when(receivedAt) },
    { label: 'Hẹn trả kết quả', value: when(dueAt) },
    { label: 'Ngày xong', value: when(finishedAt) },
  ].flatMap(({ label, value }) => (value === undefined ? [] : [{ label, value }]));
  return { text, progress: { ...progress, dates }, refused: undefined };
}

export default function LookUp() {
  const { text, progress, refused } = usePageData<typeof loader>();
  return (
    <Page
      current="lookUp"
      breadcrumbs={[{ label: 'Trang chủ', href: paths.home() }, { label: 'Tra cứu hồ sơ' }]}
    >
      <ErrorSummary
        problems={refused === undefined ? [] : [{ path: 'ma', message: refused }]}
        title="Chưa tra cứu được"
      />
      <PageHeading lead="Nhập mã ghi trên giấy xác nhận đã nộp, giấy tiếp nhận hoặc trong thư gửi cho bạn.">
        Tra cứu hồ sơ
      </PageHeading>
      <SearchBox
        action={paths.lookUp()}
        name="ma"
        label="Mã hồ sơ"
        hint={
          <>
            Ví dụ <span className="code">PA-7K3M-Q9TX-2V</span>. Viết hoa, viết thường, có gạch nối hay không
            đều được.
          </>
        }
        button="Tra cứu"
        defaultValue={progress?.code ?? text}
        error={refused}
        autoCapitalize="characters"
      />
      {progress !== undefined && <ProgressView progress={progress} />}
      <p className="quiet small">
        Trang này chỉ cho biết tình trạng, không hiện tên người nộp. Muốn xem toàn bộ, hãy vào{' '}
        <a href={paths.myDossiers()}>Hồ sơ của tôi</a>.
      </p>
    </Page>
  );
}
