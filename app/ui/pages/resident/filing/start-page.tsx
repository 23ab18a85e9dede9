// Before anything is filled in: what it takes, what it costs, how long it takes, and the drafts to go on with.
import type { DraftSummary, EarlierFiling } from '#app/read-models/dossiers.ts';
import { formatDate, formatMoment } from '#catalog/local-date.ts';
import type { RequiredDocument } from '#catalog/procedure.ts';
import { inPersonSentence } from '#catalog/representation.ts';
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
  readonly drafts: readonly (Pick<DraftSummary, 'code' | 'savedAt' | 'person'> & { readonly href: string })[];
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
        <Notification tone="important" heading="Bạn đang khai thủ tục này">
          <ul>
            {drafts.map((draft) => (
              <li key={draft.code}>
                <a href={draft.href}>Khai tiếp hồ sơ {draft.code}</a>
                {draft.person !== undefined && <> nộp thay cho {draft.person}</>}, lưu lần cuối{' '}
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
      <ForAnother filedInPerson={sheet.filedInPerson} />
    </Page>
  );
}

/** Whoever helps her mother files in her mother's name, by what allows him to. */
function ForAnother({ filedInPerson }: Pick<ServiceSheet, 'filedInPerson'>) {
  return (
    <form method="post">
      <h2>Nộp thay người khác?</h2>
      <FactSection of={filedInPerson}>
        {(inPerson) =>
          inPerson ? (
            <p>{inPersonSentence}</p>
          ) : (
            <>
              <p>
                Bạn làm hồ sơ này cho cha mẹ, người thân hoặc người đã ủy quyền cho bạn: hồ sơ và kết quả đứng
                tên người đó. Hãy chuẩn bị ảnh chụp văn bản ủy quyền, hoặc giấy tờ chứng minh bạn là người đại
                diện.
              </p>
              <Button kind="secondary" name="applicant" value="another">
                Nộp thay người khác
              </Button>
            </>
          )
        }
      </FactSection>
    </form>
  );
}

/** Whoever files the same once more types only what is new. */
function Again({ earlier: { code, submittedAt, person } }: { readonly earlier: EarlierFiling }) {
  return (
    <form method="post">
      <h2>Khai giống lần trước</h2>
      <p>
        Bạn đã nộp hồ sơ {code} của thủ tục này
        {person !== undefined && <> thay cho {person}</>}
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
  const attachedDocuments = documents.filter(({ replacedByForm }) => replacedByForm === undefined);
  if (attachedDocuments.length === 0) return <p>Không cần giấy tờ kèm theo.</p>;
  return (
    <>
      <DocumentList documents={attachedDocuments} />
      <p>
        Chụp rõ hoặc quét từng giấy tờ (PDF, JPG, PNG, HEIC, DOCX). Giấy tờ chỉ xuất trình thì mang theo khi
        đến nhận kết quả.
      </p>
    </>
  );
}
