// What happened to the dossier, newest first, and who looked at it.
import type { ApplicantDossier, TimelineEntry } from '#app/read-models/dossiers.ts';
import { states } from '#catalog/lifecycle.ts';
import { feeChangeSentences } from '#catalog/balance.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { Details } from '../../../components/details/details.tsx';
import { Table } from '../../../components/table/table.tsx';
import { Timeline } from '../../../components/timeline/timeline.tsx';

/** @param collected into whose hands the result came, in a sentence */
export function DossierHistory({
  timeline,
  collected,
}: {
  readonly timeline: readonly TimelineEntry[];
  readonly collected?: string | undefined;
}) {
  return (
    <section>
      <h2>Quá trình giải quyết</h2>
      <Timeline
        entries={timeline.toReversed().map((entry) => ({
          title: entry.label,
          at: entry.at,
          by: entry.actorName,
          tone: states[entry.state].tone,
          children: (
            <>
              {paragraph(entry.state === 'returned' ? (collected ?? entry.reason) : entry.reason)}
              {entry.fees !== undefined && paragraph(feeChangeSentences(entry.fees).join(' '))}
            </>
          ),
        }))}
      />
    </section>
  );
}

const paragraph = (text: string | undefined) => text && <p>{text}</p>;

export function ViewedBy({
  views,
  heading = 'Ai đã xem hồ sơ của tôi',
}: {
  readonly views: ApplicantDossier['viewedBy'];
  readonly heading?: string;
}) {
  return (
    <section>
      <h2>{heading}</h2>
      {views.length === 0 ? (
        <p>Chưa có cán bộ nào mở hồ sơ này. Mỗi lần cán bộ xem đều được ghi lại ở đây.</p>
      ) : (
        <Details summary={`${views.length} lượt xem của cán bộ`}>
          <Table
            caption="Các lượt xem"
            captionHidden
            dense
            rows={views.map((view, index) => ({ ...view, key: String(index) }))}
            rowKey={(view) => view.key}
            columns={[
              { header: 'Lúc', oneLine: true, cell: (view) => formatMoment(view.at) },
              {
                header: 'Ai',
                cell: (view) => (view.position === '' ? view.name : `${view.name}, ${view.position}`),
                rowHeader: true,
              },
              {
                header: 'Xem gì',
                cell: ({ what, receiver }) => (
                  <>
                    {what}
                    {receiver !== undefined && <span className="second-line">Gửi đến: {receiver}</span>}
                  </>
                ),
              },
              { header: 'Để làm gì', cell: ({ purpose = '' }) => purpose },
            ]}
          />
        </Details>
      )}
    </section>
  );
}
