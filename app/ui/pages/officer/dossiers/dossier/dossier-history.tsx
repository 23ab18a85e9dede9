// What happened, newest first, and the notes that staff leave each other.
import type { StaffDossier, TimelineEntry } from '#app/read-models/dossiers.ts';
import { feeChangeSentences } from '#catalog/balance.ts';
import { states } from '#catalog/lifecycle.ts';
import { formatLongDate } from '#catalog/local-date.ts';
import { own } from '#forms/own.ts';

import { Button } from '../../../../components/button/button.tsx';
import { Said } from '../../../../components/said/said.tsx';
import { TextInput } from '../../../../components/text-input/text-input.tsx';
import { Timeline } from '../../../../components/timeline/timeline.tsx';
import { Notification } from '../../../../components/notification/notification.tsx';

/** @param entries in the order in which they happened */
export function Events({ entries }: { readonly entries: readonly TimelineEntry[] }) {
  return (
    <Timeline
      entries={entries.toReversed().map((entry) => ({
        title: entry.label,
        at: entry.at,
        by: entry.actorName,
        tone: states[entry.state].tone,
        ...withDetail(entry),
      }))}
    />
  );
}

/** What is told beside the label, in the order in which it is read; nothing of an event of which there is no more to tell. */
function withDetail({ event, reason, detail, fees }: TimelineEntry) {
  const sentence = (fact: string, say: (value: string) => string): readonly string[] => {
    const value = own(detail, fact);
    return typeof value === 'string' ? [say(value)] : [];
  };
  const sentences = [
    ...sentence('outcome', (outcome) => `${outcome}.`),
    ...(reason === undefined ? [] : [reason]),
    ...sentence('ground', (ground) => `Trường hợp: ${ground}.`),
    ...sentence('evidence', (evidence) => `Đã xem: ${evidence}.`),
    ...sentence('examined', (paper) => `Giấy tờ: ${paper}.`),
    ...(fees === undefined ? [] : feeChangeSentences(fees)),
    ...sentence('place', (place) => `Nơi xác minh: ${place}.`),
    ...sentence('meeting', (meeting) => `Hẹn người nộp hồ sơ: ${meeting}.`),
    ...sentence('resultBy', (day) => `Cần có kết quả chậm nhất ${formatLongDate(day)}.`),
    ...sentence('until', (day) => `Hẹn lại: ${formatLongDate(day)}.`),
    ...sentence('handedTo', (name) => `Người nhận: ${name}.`),
    ...sentence('assignedTo', (name) => `Giao cho ${name} theo phân công.`),
    ...sentence('of', (name) => `Hỏi: ${name}.`),
    ...sentence(
      'answerBy',
      (day) => `${event === 'ask-opinion' ? 'Hạn trả lời' : 'Hạn bổ sung'}: đến hết ${formatLongDate(day)}.`,
    ),
  ];
  if (sentences.length === 0) return {};
  const previousHolder = sentence('previousHolder', (name) => `Người thụ lý trước: ${name}`);
  return {
    children: (
      <>
        {sentences.map((text, index) => (
          <p key={index}>{text}</p>
        ))}
        {previousHolder.length > 0 && <p className="quiet small">{previousHolder}</p>}
      </>
    ),
  };
}

export interface NotesProps {
  readonly notes: StaffDossier['notes'];
  readonly mayWrite: boolean;
  readonly error?: string | undefined;
  readonly entry?: string | undefined;
}

export function Notes({ notes, mayWrite, error, entry }: NotesProps) {
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
          <TextInput label="Thêm ghi chú" name="note" multiline rows={3} error={error} defaultValue={entry} />
          <Button kind="secondary" name="intent" value="note">
            Lưu ghi chú
          </Button>
        </form>
      )}
    </section>
  );
}

interface MeanwhileProps {
  readonly message: string;
  readonly entries: readonly TimelineEntry[];
  /** The decision can still be taken. */
  readonly open: boolean;
}

/** Somebody was faster: what he did since this page was drawn, so that the decision can be thought over. */
export function Meanwhile({ message, entries, open }: MeanwhileProps) {
  return (
    <Notification tone="important" heading="Hồ sơ đã thay đổi, chưa ghi nhận quyết định của bạn">
      <p>{message}</p>
      {entries.length > 0 && (
        <>
          <p>Trong lúc bạn xem:</p>
          <Events entries={entries} />
        </>
      )}
      {open && <p>Nội dung bạn viết vẫn còn. Nếu vẫn muốn làm, hãy bấm lại.</p>}
    </Notification>
  );
}
