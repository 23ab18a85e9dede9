// How far something in the background is: in words, and as a bar for the eye.
export function ProgressBar({
  done,
  of,
  children,
}: {
  readonly done: number;
  readonly of: number;
  /** "Đã làm 12 / 40 hồ sơ" */
  readonly children: string;
}) {
  const share = of === 0 ? 100 : Math.min(100, (100 * done) / of);
  return (
    <div className="progress-bar">
      <p className="tabular" role="status">
        {children}
      </p>
      <svg width="100%" height="10" aria-hidden="true" focusable="false">
        <rect className="progress-bar__way" width="100%" height="10" rx="5" />
        <rect className="progress-bar__done" width={`${share}%`} height="10" rx="5" />
      </svg>
    </div>
  );
}
