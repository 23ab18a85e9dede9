// How far along, in words.
export function StepProgress({
  step,
  of,
  label,
}: {
  readonly step: number;
  readonly of: number;
  readonly label?: string;
}) {
  return (
    <p className="step-progress">
      Bước {step} trong {of}
      {label !== undefined && <>: {label}</>}
    </p>
  );
}
