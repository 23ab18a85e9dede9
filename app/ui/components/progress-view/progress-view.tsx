// How far a dossier is: for anybody who holds its code the state, the steps in order and the dates; for its applicant the steps.
import type { Delay } from '#catalog/delay.ts';
import type { DossierState } from '#catalog/lifecycle.ts';
import type { ProgressStep } from '#catalog/progress.ts';

import { Notification } from '../notification/notification.tsx';
import { DossierStatus } from '../status-tag/dossier-status.tsx';
import { StatusTag } from '../status-tag/status-tag.tsx';
import { SummaryList } from '../summary-list/summary-list.tsx';

export interface ProgressViewProps {
  readonly progress: {
    readonly code: string;
    readonly state: DossierState;
    readonly declined?: boolean;
    readonly withdrawn?: boolean;
    readonly plain: string;
    /** By how much it was late, in words, where it has ended so. */
    readonly late?: string;
    readonly delay?: Delay;
    readonly steps: readonly ProgressStep[];
    readonly dates: readonly { readonly label: string; readonly value: string }[];
  };
}

export function ProgressView({
  progress: { code, state, declined, withdrawn, plain, late, delay, steps, dates },
}: ProgressViewProps) {
  return (
    <section className="progress-view" aria-labelledby="tinh-trang">
      <h2 id="tinh-trang">Hồ sơ {code}</h2>
      {delay !== undefined && (
        <Notification tone="late" heading={<StatusTag tone="stopped">{delay.headline}</StatusTag>}>
          <p>{delay.sentence}</p>
        </Notification>
      )}
      <p>
        <DossierStatus state={state} to="anybody" declined={declined} withdrawn={withdrawn} />
        {late !== undefined && (
          <>
            {' '}
            <StatusTag tone="stopped">{late}</StatusTag>
          </>
        )}
      </p>
      <p>{plain}</p>
      <ProgressSteps steps={steps} />
      {dates.length > 0 && <SummaryList rows={dates} />}
    </section>
  );
}

/** @param lastDay when the last step is to come, in words */
export function ProgressSteps({
  steps,
  lastDay,
}: {
  readonly steps: readonly ProgressStep[];
  readonly lastDay?: string | undefined;
}) {
  return (
    <ol className="progress-view__steps" aria-label="Các bước">
      {steps.map(({ label, done, current }, index) => (
        <li
          key={label}
          className={`progress-view__step${done ? ' progress-view__step--done' : ''}${current ? ' progress-view__step--current' : ''}`}
          aria-current={current ? 'step' : undefined}
        >
          {label}
          <span className="progress-view__word">
            {current
              ? 'đang ở bước này'
              : done
                ? 'đã xong'
                : ((index === steps.length - 1 ? lastDay : undefined) ?? 'chưa đến')}
          </span>
        </li>
      ))}
    </ol>
  );
}
