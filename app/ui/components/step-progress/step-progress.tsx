// How far along and how long still: in words, and as a bar for the eye.
/** By what the page's heading is described: whoever hears it hears the step. */
export const stepTextId = 'buoc';

export function StepProgress({
  step,
  of,
  label,
  minutesLeft,
}: {
  readonly step: number;
  readonly of: number;
  readonly label?: string;
  readonly minutesLeft?: number;
}) {
  return (
    <div className="step-progress">
      <p id={stepTextId}>
        Bước {step}/{of}
        {label !== undefined && <>: {label}</>}
        {minutesLeft !== undefined && step < of && <> · còn khoảng {minutesLeft} phút</>}
      </p>
      <svg className="step-progress__bar" width="100%" height="6" aria-hidden="true" focusable="false">
        <rect className="step-progress__way" width="100%" height="6" rx="3" />
        <rect width={`${(100 * step) / of}%`} height="6" rx="3" />
      </svg>
    </div>
  );
}
