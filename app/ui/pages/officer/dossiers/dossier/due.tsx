// How much time is left, or how late it is: in words and with a shape, never by colour alone.
import {
  describeBriefly,
  describeOutcome,
  describeRemaining,
  isUrgent,
  type Lateness,
} from '#catalog/lateness.ts';
import { states, type DossierState } from '#catalog/lifecycle.ts';
import { formatDate, formatMoment } from '#catalog/local-date.ts';

import { StatusTag } from '../../../../components/status-tag/status-tag.tsx';

export interface DueProps {
  readonly state: DossierState;
  readonly dueAt?: Date | undefined;
  readonly lateness?: Lateness | undefined;
  readonly finished?: boolean | undefined;
  /** With the hour, where there is room. */
  readonly exact?: boolean | undefined;
}

export function Due({ state, dueAt, lateness, finished = false, exact = false }: DueProps) {
  if (dueAt === undefined && lateness === undefined) {
    const paused = states[state].clock === 'paused';
    return <span className="due__quiet">{paused ? 'Tạm dừng, chờ người dân' : 'Chưa tính'}</span>;
  }
  return (
    <span className="due">
      {dueAt !== undefined && (
        <span className="due__date">{exact ? formatMoment(dueAt) : formatDate(dueAt)}</span>
      )}
      {lateness !== undefined && <Remaining lateness={lateness} finished={finished} />}
    </span>
  );
}

/** In a list: how much is left in few words, the whole when it is pointed at. */
export function BriefDue({ state, dueAt, lateness }: Pick<DueProps, 'state' | 'dueAt' | 'lateness'>) {
  if (dueAt === undefined && lateness === undefined)
    return states[state].clock === 'paused' ? <span className="due__quiet">tạm dừng</span> : null;
  if (lateness === undefined) return <span className="due__quiet">{dueAt && formatDate(dueAt)}</span>;
  const whole = [...(dueAt ? [formatMoment(dueAt)] : []), describeRemaining(lateness)].join(', ');
  return (
    <span title={whole}>
      <Remaining lateness={lateness} finished={false} words={describeBriefly(lateness)} />
    </span>
  );
}

export function Remaining({
  lateness,
  finished,
  words = finished ? describeOutcome(lateness) : describeRemaining(lateness),
}: {
  readonly lateness: Lateness;
  readonly finished: boolean;
  readonly words?: string;
}) {
  if (lateness.kind === 'late') return <StatusTag tone="stopped">{words}</StatusTag>;
  if (finished) return <StatusTag tone="done">{words}</StatusTag>;
  if (isUrgent(lateness)) return <StatusTag tone="waiting">{words}</StatusTag>;
  return <span className="due__quiet">{words}</span>;
}
