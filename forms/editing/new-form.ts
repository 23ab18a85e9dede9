// Where a form begins: from nothing, or as a copy of another.
import type { FormDefinition } from '../definition.ts';
import { standardPaper } from '../paper.ts';

interface Head {
  /** Lower case without diacritics: "don-xin-xac-nhan". */
  readonly code: string;
  readonly title: string;
}

/** The smallest definition: no questions yet, on a paper that will follow them. */
export function newForm({ code, title }: Head): FormDefinition {
  return {
    code,
    version: 1,
    title,
    source: '',
    toReview: [],
    sections: [],
    rules: [],
    paper: standardPaper([]),
    paperLayout: 'standard',
  };
}

/** The questions and the paper of another form under a new name; its source must be said anew. */
export function copyForm(def: FormDefinition, { code, title }: Head): FormDefinition {
  const { corner: _corner, subtitle: _subtitle, ...rest } = def;
  return { ...rest, code, title, version: 1, source: '' };
}
