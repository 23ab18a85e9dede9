// Before anything is filled in: what it takes, what it costs, how long it takes, and the drafts to go on with.
import type { EarlierFiling } from '#app/read-models/dossiers.ts';
import { formatDate, formatMoment } from '#catalog/local-date.ts';
import type { RequiredDocument } from '#catalog/procedure.ts';
import type { ServiceSheet } from '#catalog/sheet.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { Details } from '../../../components/details/details.tsx';
import { DocumentList } from '../../../components/document-list/document-list.tsx';
import { Fees } from '../../../components/fees/fees.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { PageHeading } from '../../../components/page/page-heading.tsx';
import { Page } from '../../../components/page/page.tsx';
import { Fact, FactSection } from '../../../components/stated/stated.tsx';

export interface StartPageProps {
  readonly accountName: string;
  readonly sheet: ServiceSheet;
  /** Headings of the declaration's sections. */
  readonly sections: readonly string[];
  /** About how long the declaration takes. */
  readonly minutes: number | undefined;
  /** Of the same procedure, filed before. */
  readonly earlier: EarlierFiling | undefined;
  readonly drafts: readonly { readonly code: string; readonly savedAt: Date; readonly href: string }[];
  readonly links: { readonly services: string; readonly procedure: string };
}

export function StartPage({ accountName, sheet, sections, minutes, earlier, drafts, links }: StartPageProps) {
  const { facts, paying } = sheet;
  return (
    <Page
      current="services"
      account={{ name: accountName }}
      breadcrumbs={[
        { label: 'Dịch vụ công', href: links.services },
        { label: sheet.name, href: links.procedure },
        { label: 'Nộp hồ sơ' },
      ]}
    >
      <PageHeading caption="Nộp hồ sơ trực tuyến">{sheet.name}</PageHeading>
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
        <Fact of={facts.conditions}>{(words) => words}</Fact>{' '}
        {minutes !== undefined && <>Khai khoảng {minutes} phút. </>}Bạn có thể dừng lại giữa chừng: những gì
        đã khai được lưu, lần sau khai tiếp được, kể cả trên máy khác.
      </p>
      <h3>Bạn cần chuẩn bị</h3>
      <FactSection of={facts.documents}>{(documents) => <ToAttach documents={documents} />}</FactSection>
      <h3>Phí, lệ phí</h3>
      <FactSection of={facts.charges}>{(charges) => <Fees charges={charges} paying={paying} />}</FactSection>
      <h3>Thời hạn giải quyết</h3>
      <FactSection of={facts.timeLimit}>{({ wording }) => <p>{wording}</p>}</FactSection>
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
      {earlier !== undefined && <Again earlier={earlier} />}
    </Page>
  );
}

/** Whoever files the same once more types only what is new. */
function Again({ earlier: { code, submittedAt } }: { readonly earlier: EarlierFiling }) {
  return (
    <form method="post">
      <h2>Khai giống lần trước</h2>
      <p>
        Bạn đã nộp hồ sơ {code} của thủ tục này
        {submittedAt !== undefined && <> ngày {formatDate(submittedAt)}</>}. Cổng điền sẵn những gì bạn đã
        khai khi đó, bạn xem lại từng phần rồi gửi. Giấy tờ thì đính kèm lại.
      </p>
      <Button kind="secondary" name="from" value={code}>
        Điền sẵn từ hồ sơ {code}
      </Button>
    </form>
  );
}

function ToAttach({ documents }: { readonly documents: readonly RequiredDocument[] }) {
  const attached = documents.filter(({ replacedByForm }) => replacedByForm === undefined);
  if (attached.length === 0) return <p>Không cần giấy tờ kèm theo.</p>;
  return (
    <>
      <DocumentList documents={attached} />
      <p>
        Chụp rõ hoặc quét từng giấy tờ (PDF, JPG, PNG, HEIC, DOCX). Giấy tờ chỉ xuất trình thì mang theo khi
        đến nhận kết quả.
      </p>
    </>
  );
}
