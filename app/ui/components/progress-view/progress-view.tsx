// How far a dossier is, for anybody who holds its code: state, the steps in order, the dates.
import { states, type DossierState } from '#catalog/lifecycle.ts';

import { DossierStatus } from '../status-tag/dossier-status.tsx';
import { SummaryList } from '../summary-list/summary-list.tsx';

export interface ProgressViewProps {
  readonly progress: {
    readonly code: string;
    readonly state: DossierState;
    readonly plain: string;
    readonly steps: readonly { readonly label: string; readonly done: boolean; readonly current: boolean }[];
    readonly dates: readonly { readonly label: string; readonly value: string }[];
  };
}

export function ProgressView({ progress }: ProgressViewProps) {
  return (
    <section className="progress-view" aria-labelledby="tinh-trang">
      <h2 id="tinh-trang">Hồ sơ {progress.code}</h2>
      <p>
        <DossierStatus state={progress.state} />
      </p>
      <p>{progress.plain === '' ? states[progress.state].plain : progress.plain}</p>
      {progress.steps.length > 0 && (
        <ol className="progress-view__steps" aria-label="Các bước">
          {progress.steps.map((step) => (
            <li
              key={step.label}
              className={`progress-view__step${step.done ? ' progress-view__step--done' : ''}${step.current ? ' progress-view__step--current' : ''}`}
              aria-current={step.current ? 'step' : undefined}
            >
              {step.label}
              <span className="progress-view__word">
                {step.current ? 'đang ở bước này' : step.done ? 'đã xong' : 'chưa đến'}
              </span>
            </li>
          ))}
        </ol>
      )}
      {progress.dates.length > 0 && <SummaryList rows={progress.dates} />}
    </section>
  );
}
