// New forms: an empty one, or a copy of another.
import type { FormDefinition } from '../definition.ts';
import { standardPaper } from '../paper.ts';

interface Head {
  /** Lower case without diacritics: "don-xin-xac-nhan". */
  readonly code: string;
  readonly title: string;
}

/** @returns version 1 without questions, on a paper in standard layout. It has no source yet, so it cannot be published */
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

/** @returns version 1 with the questions and the paper of `def`; without its source, which the editor has to give for the copy */
export function copyForm(def: FormDefinition, { code, title }: Head): FormDefinition {
  const { corner: _corner, subtitle: _subtitle, ...rest } = def;
  return { ...rest, code, title, version: 1, source: '' };
}
