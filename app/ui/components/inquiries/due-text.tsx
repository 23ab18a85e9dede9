// By when there will be an answer, how that was computed, and how much time is left.
import type { InquiryDuty } from '#app/inquiries/clock.ts';
import type { InquiryDueView } from '#app/read-models/inquiries.ts';
import { describeOutcome, describeRemaining, isUrgent } from '#catalog/lateness.ts';
import { formatDate, formatLongDate } from '#catalog/local-date.ts';

import { Details } from '../details/details.tsx';
import { StatusTag } from '../status-tag/status-tag.tsx';

interface DueTextProps {
  readonly due: InquiryDueView | undefined;
  readonly paused: boolean;
  /** A limit before the one that runs ended late. */
  readonly missed?: InquiryDuty | undefined;
  /** In a list: the date alone, and how late. */
  readonly brief?: boolean;
}

export function DueText({ missed, ...props }: DueTextProps) {
  return (
    <>
      <RunningText {...props} />
      {missed !== undefined && (
        <span className="due">
          <StatusTag tone="stopped">Đã trễ hạn trước</StatusTag>
          <span className="due__quiet">
            {missed.duty}: hạn {formatDate(missed.date)}
          </span>
        </span>
      )}
    </>
  );
}

function RunningText({ due, paused, brief = false }: Omit<DueTextProps, 'missed'>) {
  if (paused) return <span className="due__quiet">Tạm dừng, chờ người gửi</span>;
  if (due === undefined) return <span className="due__quiet">Không tính thời hạn</span>;
  const { lateness, finished, daysLeft } = due;
  const words = finished
    ? describeOutcome(lateness)
    : daysLeft === undefined
      ? describeRemaining(lateness)
      : `còn ${daysLeft} ngày`;
  const late = lateness.kind === 'late';
  const tone = late ? 'stopped' : finished ? 'done' : 'waiting';
  return (
    <>
      <span className="due">
        <span className="due__date">{brief ? formatDate(due.date) : formatLongDate(due.date)}</span>
        {finished || isUrgent(lateness) ? (
          <StatusTag tone={tone}>{words}</StatusTag>
        ) : (
          <span className="due__quiet">{words}</span>
        )}
        {due.level === 2 && <StatusTag tone="stopped">Mức 2: báo Chủ tịch</StatusTag>}
      </span>
      {!brief && due.explanation !== undefined && (
        <Details summary="Cách tính ngày này">
          <ul>
            {due.explanation.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </Details>
      )}
    </>
  );
}
