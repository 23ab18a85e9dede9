// Whether a document is in force: a word, a shape and a colour.
import { forces, type Force } from '#app/publications/legal-documents/force.ts';

import { StatusTag } from '../../../components/status-tag/status-tag.tsx';

export function ForceTag({ force }: { readonly force: Force }) {
  return <StatusTag tone={forces[force].tone}>{forces[force].label}</StatusTag>;
}
