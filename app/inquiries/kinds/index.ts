// Every kind of inquiry.
import { kindIdAt } from '#app/addresses/inquiry-addresses.ts';
import type { InquiryKind, ListedIn } from '../kind.ts';
import { informationRequest } from './information-request/information-request.ts';
import { petition } from './petition/petition.ts';
import { question } from './question/question.ts';

export const inquiryKinds: readonly InquiryKind[] = [informationRequest, question, petition];

/** @returns undefined for what no kind is called */
export const findKind = (id: string): InquiryKind | undefined => inquiryKinds.find((kind) => kind.id === id);

/** The kind whose pages stand at `path`. */
export function kindAt(path: string): InquiryKind | undefined {
  const id = kindIdAt(path);
  return id === undefined ? undefined : findKind(id);
}

/** What stands in these sections beside their items. */
export const listedIn = (sections: readonly string[]): readonly (ListedIn & { readonly kind: string })[] =>
  inquiryKinds.flatMap(({ id, publication }) =>
    (publication?.listedIn ?? [])
      .filter(({ section }) => sections.includes(section))
      .map((listed) => ({ ...listed, kind: id })),
  );
