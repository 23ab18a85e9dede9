// Where the QR code of a paper leads: is it ours, and does it still hold? Nothing personal is shown.
import type { LoaderFunctionArgs } from '@remix-run/node';

import { verifyPaper } from '#app/domain/dossiers/verify-paper.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { paths } from '#app/http/paths.ts';
import { refusalResponse } from '#app/http/replies.server.ts';
import { Notification } from '#app/ui/notification/notification.tsx';
import { Page } from '#app/ui/page/page.tsx';
import { PageHeading } from '#app/ui/page/page-heading.tsx';
import { pageTitle } from '#app/ui/page/page-title.ts';
import { SummaryList } from '#app/ui/summary-list/summary-list.tsx';
import { formatMoment } from '#catalog/local-date.ts';

export const handle = { document: 'static' };
export const headers = () => ({ 'Cache-Control': 'private, no-store' });
export const meta = () => [{ title: pageTitle('Kiểm tra giấy tờ') }, { name: 'robots', content: 'noindex' }];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const verified = await verifyPaper(context.portal.deps, { token: params['token'] ?? '' });
  if (!verified.ok) throw refusalResponse(verified.refusal);
  const { paper } = verified;
  const revokedAt = paper.revokedAt === undefined ? undefined : formatMoment(new Date(paper.revokedAt));
  return {
    valid: paper.valid,
    rows: [
      { label: 'Loại giấy tờ', value: paper.kindLabel },
      { label: 'Số', value: paper.number },
      { label: 'Thủ tục', value: paper.procedureName },
      { label: 'Cơ quan cấp', value: paper.unit },
      ...(paper.issuedBy === undefined ? [] : [{ label: 'Người cấp', value: paper.issuedBy }]),
      { label: 'Cấp lúc', value: formatMoment(new Date(paper.issuedAt)) },
      ...(revokedAt === undefined ? [] : [{ label: 'Thay thế lúc', value: revokedAt }]),
      ...(paper.resultSha256 === undefined
        ? []
        : [{ label: 'Mã băm SHA-256 của tệp kết quả', value: paper.resultSha256 }]),
    ],
  };
}

export default function VerifyPaper() {
  const { valid, rows } = usePageData<typeof loader>();
  return (
    <Page breadcrumbs={[{ label: 'Trang chủ', href: paths.home() }, { label: 'Kiểm tra giấy tờ' }]}>
      <PageHeading>Kiểm tra giấy tờ</PageHeading>
      {valid ? (
        <Notification tone="success" heading="Giấy tờ này do cổng cấp và còn giá trị">
          <p>Hãy so sánh số và thời điểm cấp dưới đây với tờ giấy bạn đang cầm.</p>
        </Notification>
      ) : (
        <Notification tone="important" heading="Giấy tờ này do cổng cấp nhưng đã được thay thế">
          <p>Hãy yêu cầu người đưa giấy tờ cung cấp bản mới nhất.</p>
        </Notification>
      )}
      <SummaryList rows={rows} />
      <p className="quiet small">Trang này không hiện thông tin cá nhân của người nộp hồ sơ.</p>
    </Page>
  );
}
