// What happened to the dossier, newest first.
import type { TimelineEntry } from '#app/read-models/dossiers.ts';
import { states } from '#catalog/lifecycle.ts';
import { feeChangeSentences } from '#catalog/balance.ts';

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
