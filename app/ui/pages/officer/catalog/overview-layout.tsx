// What the keepers of a procedure and of a form see alike: what is live, everything published, the draft, what was done.
import type { ReactNode } from 'react';

import type { AuditEntry, DraftSummary } from '#app/read-models/catalog-editing.ts';

import { DraftFacts } from './draft-state.tsx';
import { AuditTrail } from './history.tsx';

export interface OverviewLayoutProps {
  readonly live: ReactNode;
  /** Sections of this kind alone, between what is live and what was published. */
  readonly children?: ReactNode;
  readonly revisions: ReactNode;
  readonly draft: DraftSummary | undefined;
  readonly audit: readonly AuditEntry[];
}

export function OverviewLayout({ live, children, revisions, draft, audit }: OverviewLayoutProps) {
  return (
    <div className="draft-layout">
      <div className="draft-layout__main">
        <section aria-labelledby="hien-hanh">
          <h2 id="hien-hanh">Bản đang công bố</h2>
          {live}
        </section>
        {children}
        <section aria-labelledby="cac-ban">
          <h2 id="cac-ban">Các bản đã công bố</h2>
          {revisions}
        </section>
      </div>
      <div className="draft-layout__side">
        <section aria-labelledby="ban-nhap">
          <h2 id="ban-nhap">Bản nháp</h2>
          {draft === undefined ? <p>Không có bản nháp nào đang soạn.</p> : <DraftFacts draft={draft} />}
        </section>
        <section aria-labelledby="nhat-ky">
          <h2 id="nhat-ky">Nhật ký</h2>
          <AuditTrail entries={audit} />
        </section>
      </div>
    </div>
  );
}
