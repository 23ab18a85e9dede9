// A draft as the public will see it, or, while it cannot be published, what there is of it and what is missing.
import type { ReadRow } from '#app/read-models/component-differences.ts';
import { paths } from '#app/addresses/paths.ts';
import { sectors } from '#catalog/sectors.ts';
import type { ServiceSheet } from '#catalog/sheet.ts';
import type { FormDefinition } from '#forms/definition.ts';

import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { Page } from '../../../components/page/page.tsx';
import { procedureForms, procedureLinks } from '../../public/procedure/procedure-links.ts';
import { ProcedureView } from '../../public/procedure/procedure-view.tsx';
import type { DraftReply } from './draft-decisions.tsx';
import type { LawToday } from '../../public/procedure/sections.tsx';
import { MissingList } from '../../../components/missing-list/missing-list.tsx';
import { ReadRows } from './read-rows.tsx';

export interface PreviewedPage {
  readonly sheet: ServiceSheet;
  readonly forms: readonly { readonly code: string; readonly title: string }[];
  readonly onlineForm?: FormDefinition;
  readonly related: readonly { readonly slug: string; readonly name: string }[];
  readonly address: string;
  readonly law: LawToday;
}

const bannerId = 'ban-xem-truoc';

export function PreviewPage({ code, page }: { readonly code: string; readonly page: PreviewedPage }) {
  const { sheet, forms, onlineForm, related, address, law } = page;
  const { slug } = sheet;
  // Nothing is filed and nothing filled under a draft.
  const nowhere = `#${bannerId}`;
  return (
    <Page
      current="services"
      breadcrumbs={[
        { label: 'Trang chủ', href: paths.home() },
        { label: 'Dịch vụ công', href: paths.services() },
        { label: sectors[sheet.sector], href: paths.sector(sheet.sector) },
        { label: sheet.name },
      ]}
    >
      <aside className="preview-banner no-print" id={bannerId} aria-label="Bản xem trước">
        <p>
          <strong>Bản xem trước, chưa công bố.</strong> Nút nộp hồ sơ và liên kết mẫu đơn ở đây không mở gì.{' '}
          <a href={paths.staffProcedureDraft(code)}>Quay lại bản nháp</a>
        </p>
      </aside>
      <ProcedureView
        sheet={sheet}
        forms={procedureForms(slug, forms).map((form) => ({
          ...form,
          blankHref: nowhere,
          fillHref: nowhere,
        }))}
        onlineForm={onlineForm}
        related={related}
        address={address}
        law={law}
        links={{ ...procedureLinks(slug), file: nowhere, fill: () => nowhere }}
      />
    </Page>
  );
}

export interface UnfinishedPageProps {
  readonly desk: Desk;
  readonly code: string;
  readonly name: string;
  readonly missing: DraftReply['missing'];
  readonly components: readonly { readonly label: string; readonly rows: readonly ReadRow[] }[];
}

export function UnfinishedPage({ desk, code, name, missing, components }: UnfinishedPageProps) {
  return (
    <DeskPage
      desk={desk}
      heading={name}
      caption={
        <>
          <a href={paths.staffProcedureDraft(code)}>Bản nháp</a> · xem trước
        </>
      }
    >
      <MissingList heading="Còn thiếu nên chưa xem trước trọn trang được" missing={missing} />
      {components.map(({ label, rows }) => (
        <section key={label} aria-label={label}>
          <h2>{label}</h2>
          <ReadRows rows={rows} />
        </section>
      ))}
    </DeskPage>
  );
}
