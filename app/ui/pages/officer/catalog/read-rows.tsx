// A component as it reads now, beside the form in which it is edited.
import type { ReadRow } from '#app/read-models/component-differences.ts';

export function ReadRows({ rows }: { readonly rows: readonly ReadRow[] }) {
  return (
    <dl className="read-rows">
      {rows.map((row, index) => (
        <div key={`${row.label}-${index}`}>
          <dt>{row.label}</dt>
          <dd>{row.value}</dd>
        </div>
      ))}
    </dl>
  );
}
