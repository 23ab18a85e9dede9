// The sign of searching, beside words that say it.

/** @param size in pixels */
export function Lens({ size = 20 }: { readonly size?: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <path
        d="M13 13l5 5 M14.5 8.5a6 6 0 1 1-12 0 6 6 0 0 1 12 0z"
        fill="none"
        stroke="currentColor"
        strokeWidth="2"
      />
    </svg>
  );
}
