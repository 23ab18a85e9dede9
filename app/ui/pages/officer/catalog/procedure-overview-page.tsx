// One procedure for its keepers: what is live, the draft under way, every revision, everything that was done.
import type { AuditEntry, StaffProcedure } from '#app/read-models/catalog-editing.ts';
import type { DeskReply } from '#app/read-models/desk-reply.ts';
import { paths } from '#app/addresses/paths.ts';
import { formatMoment } from '#catalog/local-date.ts';
import type { Procedure } from '#catalog/procedure.ts';
import { sectors } from '#catalog/sectors.ts';
import { components } from '#catalog/components.ts';

import { Button } from '../../../components/button/button.tsx';
import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { DeskPage, type Desk } from '../../../components/workspace/desk-page.tsx';
import { LevelMark } from '../../../components/level-mark/level-mark.tsx';
import { Fact } from '../../../components/stated/stated.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import { Revisions } from './history.tsx';
import { OverviewLayout } from './overview-layout.tsx';
import { ReviewTag } from './review-tag.tsx';

export interface ProcedureOverviewPageProps {
  readonly desk: Desk;
  readonly procedure: StaffProcedure;
  readonly audit: readonly AuditEntry[];
  readonly reply?: DeskReply | undefined;
}

export function ProcedureOverviewPage({ desk, procedure, audit, reply }: ProcedureOverviewPageProps) {
  const { code, name, live, draft, revisions } = procedure;
  return (
    <DeskPage
      desk={desk}
      heading={name}
      caption={
        <>
          <a href={paths.staffCatalog()}>Thủ tục hành chính</a> · {sectors[procedure.sector]} · {code}
        </>
      }
    >
      <ErrorSummary problems={reply?.problems ?? []} />
      <Doors procedure={procedure} />
      <OverviewLayout
        live={live === undefined ? <p>Thủ tục này chưa được công bố.</p> : <Live live={live} />}
        revisions={
          <Revisions
            revisions={revisions}
            comparison={(older, newer) => paths.staffComparison(code, older, newer)}
          />
        }
        draft={draft}
        audit={audit}
      />
    </DeskPage>
  );
}

function Doors({ procedure: { code, draft, mayEdit, live } }: { readonly procedure: StaffProcedure }) {
  return (
    <div className="decisions">
      {draft !== undefined && <Button href={paths.staffProcedureDraft(code)}>Mở bản nháp</Button>}
      {draft === undefined && mayEdit && (
        <form method="post">
          <Button name="intent" value="open">
            Sửa thủ tục
          </Button>
        </form>
      )}
      {draft !== undefined && live !== undefined && (
        <Button kind="secondary" href={paths.staffComparison(code)}>
          So sánh với bản nháp
        </Button>
      )}
      {live !== undefined && live.sheet.review.points > 0 && (
        <Button kind="secondary" href={paths.staffProcedureReview(code)}>
          Rà soát từng nội dung
        </Button>
      )}
      {live !== undefined && (
        <Button kind="quiet" href={paths.procedure(live.sheet.slug)}>
          Xem trang của người dân
        </Button>
      )}
    </div>
  );
}

function Live({
  live: { revision, sheet, toReview },
}: {
  readonly live: NonNullable<StaffProcedure['live']>;
}) {
  return (
    <>
      <SummaryList
        dense
        rows={[
          { label: 'Bản số', value: `${revision.number}, công bố ${formatMoment(revision.publishedAt)}` },
          {
            label: 'Mức độ',
            value: <LevelMark offer={sheet.offer} />,
          },
          { label: 'Rà soát', value: <ReviewTag state={sheet.review.state} /> },
          { label: 'Thời hạn', value: <Fact of={sheet.facts.timeLimit}>{({ wording }) => wording}</Fact> },
        ]}
      />
      <ToReview notes={toReview} />
    </>
  );
}

function ToReview({ notes }: { readonly notes: Procedure['toReview'] }) {
  if (notes.length === 0) return <p className="quiet">Không có điểm nào cần rà soát.</p>;
  return (
    <>
      <h3>Cần rà soát: {notes.length} điểm</h3>
      <ul>
        {notes.map(({ component, note }) => (
          <li key={`${component}-${note}`}>
            <strong>{components[component]}:</strong> {note}
          </li>
        ))}
      </ul>
    </>
  );
}
