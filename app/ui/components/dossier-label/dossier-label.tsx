// A label as the staff put it on a dossier: its name in its colour.
import type { DossierLabel } from '#app/read-models/dossiers.ts';

export function DossierLabelTag({ label: { name, tone } }: { readonly label: Omit<DossierLabel, 'id'> }) {
  return <span className={`dossier-label dossier-label--${tone}`}>{name}</span>;
}

/** In a line of a list, where there is room for few. */
export function DossierLabelTags({ labels }: { readonly labels: readonly DossierLabel[] }) {
  if (labels.length === 0) return null;
  return (
    <span className="dossier-labels" title={labels.map(({ name }) => name).join(', ')}>
      {labels.map((label) => (
        <DossierLabelTag key={label.id} label={label} />
      ))}
    </span>
  );
}
