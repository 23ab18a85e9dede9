// What happened, newest first, and the notes that staff leave each other.
import type { StaffDossier, TimelineEntry } from '#app/read-models/dossiers.ts';
import { states } from '#catalog/lifecycle.ts';
import { formatLongDate, formatMoment } from '#catalog/local-date.ts';

import { Button } from '../../../components/button/button.tsx';
import { Said } from '../../../components/said/said.tsx';
import { TextInput } from '../../../components/text-input/text-input.tsx';
import { Timeline } from '../../../components/timeline/timeline.tsx';

/** @param entries in the order in which they happened */
export function Events({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  return (
    <Timeline
      entries={entries.toReversed().map((entry, index) => ({
        key: `${entries.length - index}`,
        title: entry.label,
        at: entry.at.toISOString(),
        atText: formatMoment(entry.at),
        by: entry.actorName,
        tone: states[entry.state].tone,
        ...(saysMore(entry) && { children: <EventDetail entry={entry} /> }),
      }))}
    />
  );
}

const saysMore = ({ reason, detail }: TimelineEntry): boolean =>
  reason !== undefined ||
  (['assignedTo', 'handedTo', 'until', 'answerBy', 'of', 'place', 'outcome'] as const).some(
    (fact) => typeof detail[fact] === 'string',
  );

function EventDetail({ entry: { reason, detail } }: { readonly entry: TimelineEntry }) {
  const {
    previousHolder: previous,
    assignedTo,
    handedTo,
    until,
    answerBy,
    of,
    place,
    resultBy,
    meeting,
    outcome,
  } = detail;
  return (
    <>
      {typeof outcome === 'string' && <p>{outcome}.</p>}
      {reason !== undefined && <p>{reason}</p>}
      {typeof place === 'string' && <p>Nơi xác minh: {place}.</p>}
      {typeof meeting === 'string' && <p>Hẹn người nộp hồ sơ: {meeting}.</p>}
      {typeof resultBy === 'string' && <p>Cần có kết quả trước hết {formatLongDate(resultBy)}.</p>}
      {typeof until === 'string' && <p>Hẹn lại: {formatLongDate(until)}.</p>}
      {typeof handedTo === 'string' && <p>Người nhận: {handedTo}.</p>}
      {typeof assignedTo === 'string' && <p>Giao cho {assignedTo} theo phân công.</p>}
      {typeof answerBy === 'string' && <p>Bổ sung trước hết {formatLongDate(answerBy)}.</p>}
      {typeof of === 'string' && <p>Hỏi: {of}.</p>}
      {typeof previous === 'string' && <p className="quiet small">Người giữ trước: {previous}</p>}
    </>
  );
}

export interface NotesProps {
  readonly notes: StaffDossier['notes'];
  readonly mayWrite: boolean;
  readonly error?: string | undefined;
  readonly typed?: string | undefined;
}

export function Notes({ notes, mayWrite, error, typed }: NotesProps) {
  return (
    <section aria-labelledby="ghi-chu">
      <h2 id="ghi-chu">Ghi chú nội bộ</h2>
      <p className="quiet small">
        Cán bộ giải quyết hồ sơ và lãnh đạo Ủy ban đọc được; người nộp không thấy.
      </p>
      {notes.length > 0 && (
        <Said
          label="Các ghi chú"
          entries={notes.map(({ author, body, at }) => ({
            key: `${at.toISOString()}-${author}`,
            text: body,
            by: author,
            at,
          }))}
        />
      )}
      {notes.length === 0 && !mayWrite && <p>Chưa có ghi chú nào.</p>}
      {mayWrite && (
        <form method="post" action="#ghi-chu" noValidate className="no-print">
          <TextInput label="Thêm ghi chú" name="note" multiline rows={3} error={error} defaultValue={typed} />
          <Button kind="secondary" name="intent" value="note">
            Lưu ghi chú
          </Button>
        </form>
      )}
    </section>
  );
}
