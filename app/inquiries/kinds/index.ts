// Every kind of inquiry.
import { kindIdAt } from '#app/addresses/inquiry-addresses.ts';
import type { InquiryKind, ListedIn } from '../kind.ts';
import { citizenReception } from './citizen-reception/citizen-reception.ts';
import { inaccuracyReport } from './inaccuracy-report/inaccuracy-report.ts';
import { informationRequest } from './information-request/information-request.ts';
import { petition } from './petition/petition.ts';
import { question } from './question/question.ts';

export const inquiryKinds: readonly InquiryKind[] = [
  informationRequest,
  question,
  petition,
  inaccuracyReport,
  citizenReception,
];

/** @returns undefined for what no kind is called */
export const findKind = (id: string): InquiryKind | undefined => inquiryKinds.find((kind) => kind.id === id);

/** @param path of the kind's pages, as `inquiry-addresses.ts` has it @returns undefined where no kind stands there */
export function kindAt(path: string): InquiryKind | undefined {
  const id = kindIdAt(path);
  return id === undefined ? undefined : findKind(id);
}

/** @param sections by their ids @returns what stands in them beside their items, with the id of its kind of inquiry */
export const listedIn = (sections: readonly string[]): readonly (ListedIn & { readonly kind: string })[] =>
  inquiryKinds.flatMap(({ id, publication }) =>
    (publication?.listedIn ?? [])
      .filter(({ section }) => sections.includes(section))
      .map((rule) => ({ ...rule, kind: id })),
  );
