// The box that ticks a line of a list of dossiers: by mouse, by thumb, or by `x` (use-desk-keys.ts).
import type { InputHTMLAttributes } from 'react';

export function PickBox({
  label,
  ...box
}: { readonly label: string } & Pick<
  InputHTMLAttributes<HTMLInputElement>,
  'name' | 'value' | 'form' | 'defaultChecked'
>) {
  return (
    <label className="queue__pick">
      <input type="checkbox" {...box} data-desk-pick="" />
      <span className="visually-hidden">{label}</span>
    </label>
  );
}
