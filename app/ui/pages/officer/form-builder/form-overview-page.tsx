// One form for its keepers: what is live, who uses it, its versions, its draft, everything that was done.
import type { AuditEntry, StaffForm } from '#app/read-models/catalog-editing.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import { paths } from '#app/addresses/paths.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { Button } from '../../../components/button/button.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { Revisions, type RevisionLine } from '../catalog/history.tsx';
import { OverviewLayout } from '../catalog/overview-layout.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { formTitle } from '#forms/text.ts';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import { FormCaption } from './form-caption.tsx';

export interface FormOverviewPageProps {
  readonly desk: Desk;
  readonly form: StaffForm;
  readonly audit: readonly AuditEntry[];
  readonly reply?: DeskReply | undefined;
}

export function FormOverviewPage({ desk, form, audit, reply }: FormOverviewPageProps) {
  const { code, live, draft, usedBy } = form;
  const revisions = form.versions.map((version): RevisionLine => ({ ...version, number: version.version }));
  return (
    <DeskPage desk={desk} heading={formTitle(form.title)} caption={<FormCaption code={code} />}>
      <ErrorSummary problems={reply?.problems ?? []} />
      <Doors form={form} />
      <OverviewLayout
        live={live === undefined ? <p>Mẫu đơn này chưa được công bố.</p> : <Live live={live} />}
        revisions={
          <Revisions
            revisions={revisions}
            comparison={(older, newer) => paths.staffFormComparison(code, older, newer)}
          />
        }
        draft={draft}
        audit={audit}
      >
        <section aria-labelledby="dung-cho">
          <h2 id="dung-cho">Dùng cho thủ tục</h2>
          {usedBy.length === 0 ? (
            <p>Chưa thủ tục nào dùng mẫu này. Chọn mẫu ở phần “Mẫu đơn” của một thủ tục.</p>
          ) : (
            <ul>
              {usedBy.map((procedure) => (
                <li key={procedure.code}>
                  <a href={paths.staffProcedure(procedure.code)}>{procedure.name}</a>
                </li>
              ))}
            </ul>
          )}
        </section>
      </OverviewLayout>
    </DeskPage>
  );
}

function Doors({ form: { code, draft, mayEdit, live } }: { readonly form: StaffForm }) {
  return (
    <div className="decisions">
      {draft !== undefined && <Button href={paths.staffFormDraft(code)}>Mở bản nháp</Button>}
      {draft === undefined && mayEdit && (
        <form method="post">
          <Button name="intent" value="open">
            Sửa mẫu đơn
          </Button>
        </form>
      )}
      <Button kind="secondary" href={paths.staffFormPreview(code)}>
        Xem thử và điền thử
      </Button>
      {live !== undefined && (
        <Button kind="quiet" href={paths.staffNewForm(code)}>
          Lập mẫu mới từ mẫu này
        </Button>
      )}
    </div>
  );
}

function Live({ live: { version, definition } }: { readonly live: NonNullable<StaffForm['live']> }) {
  const fields = definition.sections.reduce((count, section) => count + section.fields.length, 0);
  return (
    <>
      <SummaryList
        dense
        rows={[
          { label: 'Bản số', value: `${version.version}, công bố ${formatMoment(version.publishedAt)}` },
          { label: 'Nguồn', value: definition.source },
          { label: 'Gồm', value: `${definition.sections.length} phần, ${fields} ô khai` },
        ]}
      />
      {definition.toReview.length > 0 && (
        <>
          <h3>Cần rà soát: {definition.toReview.length} điểm</h3>
          <ul>
            {definition.toReview.map((note) => (
              <li key={note}>{note}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
