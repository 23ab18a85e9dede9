// The words for where a meeting, a decision and the three months of Đ19 stand.
import type { DecisionRow, MeetingRule, MeetingStage } from '#app/read-models/meetings.ts';
import { formatDate, formatMoment } from '#catalog/local-date.ts';

import { StatusTag, type Tone } from '../status-tag/status-tag.tsx';

const stages: Readonly<Record<MeetingStage, { readonly label: string; readonly tone: Tone }>> = {
  coming: { label: 'Sắp họp', tone: 'progress' },
  begun: { label: 'Chờ ghi biên bản', tone: 'waiting' },
  recording: { label: 'Đang ghi biên bản', tone: 'waiting' },
  recorded: { label: 'Đã có biên bản', tone: 'done' },
  cancelled: { label: 'Đã hủy', tone: 'stopped' },
};

export const kindWords = { regular: 'Họp thường kỳ', extraordinary: 'Họp đột xuất' } as const;

export const attendanceWords = {
  present: 'có mặt',
  'absent-with-leave': 'vắng có lý do',
  'absent-without-leave': 'vắng không lý do',
} as const;

export function StageTag({ stage }: { readonly stage: MeetingStage }) {
  return <StatusTag tone={stages[stage].tone}>{stages[stage].label}</StatusTag>;
}

const decisionStates = {
  open: { label: 'Đang thực hiện', tone: 'progress' },
  late: { label: 'Quá hạn', tone: 'stopped' },
  done: { label: 'Đã xong', tone: 'done' },
} as const satisfies Record<DecisionRow['state'], { label: string; tone: Tone }>;

export function DecisionTag({ state }: { readonly state: DecisionRow['state'] }) {
  return <StatusTag tone={decisionStates[state].tone}>{decisionStates[state].label}</StatusTag>;
}

const ruleTones = { 'in-time': 'done', soon: 'waiting', late: 'stopped' } as const;

function ruleText({ kind, dueOn, daysLeft }: MeetingRule): string {
  if (kind === 'late') return `Trễ ${-daysLeft} ngày, từ hạn ${formatDate(dueOn)}`;
  if (daysLeft === 0) return 'Hôm nay là hạn cuối';
  if (kind === 'soon') return `Còn ${daysLeft} ngày, hạn ${formatDate(dueOn)}`;
  return `Đúng định kỳ, họp tiếp theo chậm nhất ${formatDate(dueOn)}`;
}

/** Đ19: at least one meeting in three months. */
export function RuleLine({ rule }: { readonly rule: MeetingRule }) {
  return (
    <p>
      <StatusTag tone={ruleTones[rule.kind]}>{ruleText(rule)}</StatusTag>{' '}
      <span className="quiet">
        {rule.lastOn === undefined
          ? 'Ban Biên tập chưa họp lần nào. '
          : `Họp gần nhất ngày ${formatDate(rule.lastOn)}. `}
        {rule.nextAt !== undefined && `Đã triệu tập cuộc họp ${formatMoment(rule.nextAt)}. `}
        Ban Biên tập họp ít nhất 03 tháng một lần (Điều 19).
      </span>
    </p>
  );
}
