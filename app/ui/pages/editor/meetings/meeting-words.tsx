// The words for where a meeting, a decision and the three months of Đ19 stand.
import type { DecisionRow, MeetingRule } from '#app/read-models/meetings.ts';
import { meetingSteps, type MeetingStage } from '#app/publications/meeting-steps.ts';
import { formatDate, formatMoment } from '#catalog/local-date.ts';

import { StateTag, StatusTag, type Tone } from '../../../components/status-tag/status-tag.tsx';

export function StageTag({ stage }: { readonly stage: MeetingStage }) {
  return <StateTag of={meetingSteps.states[stage]} />;
}

const decisionStates = {
  open: { label: 'Đang thực hiện', tone: 'progress' },
  late: { label: 'Quá hạn', tone: 'stopped' },
  done: { label: 'Đã xong', tone: 'done' },
} as const satisfies Record<DecisionRow['state'], { label: string; tone: Tone }>;

export function DecisionTag({ state }: { readonly state: DecisionRow['state'] }) {
  return <StateTag of={decisionStates[state]} />;
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
