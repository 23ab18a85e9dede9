// Before anything is filled in: what it takes, what it costs, how long it takes, and the drafts to go on with.
import { acceptsOnlinePayment, documentsToAttach, type Procedure } from '#catalog/procedure.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { Details } from '../../../components/details/details.tsx';
import { DocumentList } from '../../../components/document-list/document-list.tsx';
import { Fees } from '../../../components/fees/fees.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { Page } from '../../../components/page/page.tsx';

export interface StartPageProps {
  readonly accountName: string;
  readonly procedure: Procedure;
  /** Headings of the declaration's sections. */
  readonly sections: readonly string[];
  /** About how long the declaration takes. */
  readonly minutes: number | undefined;
  readonly drafts: readonly { readonly code: string; readonly savedAt: Date; readonly href: string }[];
  readonly links: { readonly services: string; readonly procedure: string };
}

export function StartPage({ accountName, procedure, sections, minutes, drafts, links }: StartPageProps) {
  const documents = documentsToAttach(procedure);
  return (
    <Page
      current="services"
      account={{ name: accountName }}
      breadcrumbs={[
        { label: 'Dịch vụ công', href: links.services },
        { label: procedure.name, href: links.procedure },
        { label: 'Nộp hồ sơ' },
      ]}
    >
      <PageHeading caption="Nộp hồ sơ trực tuyến">{procedure.name}</PageHeading>
      {drafts.length > 0 && (
        <Notification tone="important" heading="Bạn đang khai dở thủ tục này">
          <ul>
            {drafts.map((draft) => (
              <li key={draft.code}>
                <a href={draft.href}>Khai tiếp hồ sơ {draft.code}</a>, lưu lần cuối{' '}
                {formatMoment(draft.savedAt)}
              </li>
            ))}
          </ul>
        </Notification>
      )}
      <h2>Trước khi bắt đầu</h2>
      <p>
        {procedure.conditions} {minutes !== undefined && <>Khai khoảng {minutes} phút. </>}Bạn có thể dừng lại
        giữa chừng: những gì đã khai được lưu, lần sau khai tiếp được, kể cả trên máy khác.
      </p>
      <h3>Bạn cần chuẩn bị</h3>
      {documents.length === 0 ? (
        <p>Không cần giấy tờ kèm theo.</p>
      ) : (
        <>
          <DocumentList documents={documents} />
          <p>
            Chụp rõ hoặc quét từng giấy tờ (PDF, JPG, PNG, HEIC, DOCX). Giấy tờ chỉ xuất trình thì mang theo
            khi đến nhận kết quả.
          </p>
        </>
      )}
      <h3>Phí, lệ phí</h3>
      <Fees charges={procedure.charges} />
      {procedure.charges.kind === 'charged' && (
        <p>
          {acceptsOnlinePayment(procedure) ? 'Nộp trực tuyến sau khi gửi hồ sơ.' : 'Nộp tại Bộ phận Một cửa.'}
        </p>
      )}
      <h3>Thời hạn giải quyết</h3>
      <p>{procedure.timeLimit.wording}</p>
      {sections.length > 0 && (
        <Details summary="Bạn sẽ khai những gì?">
          <ol>
            {sections.map((heading) => (
              <li key={heading}>{heading}</li>
            ))}
          </ol>
        </Details>
      )}
      <form method="post">
        <ButtonGroup>
          <Button kind="start">{drafts.length > 0 ? 'Khai một hồ sơ mới' : 'Bắt đầu khai hồ sơ'}</Button>
          <a href={links.procedure}>Xem đầy đủ thủ tục</a>
        </ButtonGroup>
      </form>
    </Page>
  );
}
