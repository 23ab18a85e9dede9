// Where the QR code of a paper leads: is it ours, and does it still hold? Nothing personal is shown.
import { data, type LoaderFunctionArgs } from '@remix-run/node';

import { verifyPaper } from '#app/domain/dossiers/verify-paper.server.ts';
import { usePageData } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { Notification } from '#app/ui/components/notification/notification.tsx';
import { Page } from '#app/ui/components/page/page.tsx';
import { PageHeading } from '#app/ui/components/page/page-heading.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';
import { useSite } from '#app/ui/components/page/site.tsx';
import { Telephone } from '#app/ui/components/page/telephone.tsx';
import { SummaryList } from '#app/ui/components/summary-list/summary-list.tsx';
import type { SignedResult } from '#app/read-models/dossiers.ts';
import { formatDate, formatMoment } from '#catalog/local-date.ts';

export const handle = { document: 'static' };
export const headers = () => ({ 'Cache-Control': 'private, no-store' });
export const meta = () => [{ title: pageTitle('Kiểm tra giấy tờ') }, { name: 'robots', content: 'noindex' }];

export async function loader({ params, context }: LoaderFunctionArgs) {
  const verified = await verifyPaper(context.portal.deps, { token: params['token'] ?? '' });
  // Whoever scans a forged paper has to be told that it is one, not that a page is missing.
  if (!verified.ok) return data({ verdict: 'unknown' as const, rows: [] }, { status: 404 });
  const { paper } = verified;
  const revokedAt = paper.revokedAt === undefined ? undefined : formatMoment(new Date(paper.revokedAt));
  return {
    verdict: paper.valid ? ('valid' as const) : ('replaced' as const),
    rows: [
      { label: 'Loại giấy tờ', value: paper.kindLabel },
      { label: 'Số', value: paper.number },
      { label: 'Thủ tục', value: paper.procedureName },
      { label: 'Cơ quan cấp', value: paper.unit },
      ...(paper.issuedBy === undefined ? [] : [{ label: 'Người cấp', value: paper.issuedBy }]),
      { label: 'Cấp lúc', value: formatMoment(new Date(paper.issuedAt)) },
      ...(revokedAt === undefined ? [] : [{ label: 'Thay thế lúc', value: revokedAt }]),
      ...resultRows(paper.result),
      ...(paper.resultSha256 === undefined
        ? []
        : [{ label: 'Mã băm SHA-256 của tệp kết quả', value: paper.resultSha256 }]),
    ],
  };
}

/** What was recorded of a result when it was signed. */
function resultRows({ documentNumber, signedOn, signer }: SignedResult = {}) {
  return [
    ...(documentNumber === undefined ? [] : [{ label: 'Số, ký hiệu kết quả', value: documentNumber }]),
    ...(signedOn === undefined ? [] : [{ label: 'Ngày ký', value: formatDate(signedOn) }]),
    ...(signer === undefined ? [] : [{ label: 'Người ký', value: signer }]),
  ];
}

export default function VerifyPaper() {
  const { verdict, rows } = usePageData<typeof loader>();
  return (
    <Page breadcrumbs={[{ label: 'Trang chủ', href: paths.home() }, { label: 'Kiểm tra giấy tờ' }]}>
      <PageHeading>Kiểm tra giấy tờ</PageHeading>
      {verdict === 'valid' && (
        <Notification tone="success" heading="Giấy tờ này do cổng cấp và còn giá trị">
          <p>Hãy so sánh số và thời điểm cấp dưới đây với tờ giấy bạn đang cầm.</p>
        </Notification>
      )}
      {verdict === 'replaced' && (
        <Notification tone="important" heading="Giấy tờ này do cổng cấp nhưng đã được thay thế">
          <p>Hãy yêu cầu người đưa giấy tờ cung cấp bản mới nhất.</p>
        </Notification>
      )}
      {verdict === 'unknown' && <Unrecognised />}
      {rows.length > 0 && (
        <>
          <SummaryList rows={rows} />
          <p className="quiet small">Trang này không hiện thông tin cá nhân của người nộp hồ sơ.</p>
        </>
      )}
    </Page>
  );
}

function Unrecognised() {
  const { unit } = useSite();
  return (
    <>
      <Notification tone="important" heading="Không nhận ra giấy tờ này">
        <p>
          {unit.name} không cấp giấy tờ nào mang mã vừa quét. Xin đừng dựa vào tờ giấy ấy khi chưa hỏi lại.
        </p>
      </Notification>
      <ul>
        <li>Mã có thể bị mờ hoặc gõ thiếu: hãy quét lại, hoặc gõ đủ địa chỉ in ở cuối tờ giấy.</li>
        <li>
          Vẫn không nhận ra thì hãy hỏi Bộ phận Một cửa
          {unit.phone !== '' && (
            <>
              , số <Telephone number={unit.phone} />
            </>
          )}
          ; địa chỉ và giờ làm việc ở trang <a href={paths.contact()}>Liên hệ</a>. Khi hỏi, mang theo tờ giấy.
        </li>
      </ul>
    </>
  );
}
