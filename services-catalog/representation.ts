// Representatives of the applicant: on which ground they act, and which paper proves it (Bộ luật Dân sự 2015 Đ134 to Đ138, Đ140).
import { uncapitalise } from '#app/values/first-letter.ts';
import { formatDate, type LocalDate } from './local-date.ts';
import type { Channel } from './procedure-lists.ts';
import type { Procedure, RequiredDocument } from './procedure.ts';

/** The grounds on which a person may act for the applicant (Bộ luật Dân sự 2015 Đ135). */
export const authorisations = {
  'power-of-attorney': 'Văn bản ủy quyền',
  'by-law': 'Giấy tờ chứng minh là người đại diện theo pháp luật, người giám hộ',
  introduction: 'Giấy giới thiệu của tổ chức',
} as const;

export type AuthorisationKind = keyof typeof authorisations;

export const authorisationIds = Object.keys(authorisations) as [AuthorisationKind, ...AuthorisationKind[]];

/** The ground on which a person acts, as recorded. */
export interface Authorisation {
  readonly authorisation: AuthorisationKind;
  /** Number of the paper, if it has one. */
  readonly number?: string;
  readonly issuedOn?: LocalDate;
}

/** @returns "Văn bản ủy quyền số 15 ngày 20/11/2026", without the parts that are absent */
export const authorisationText = ({ authorisation, number, issuedOn }: Authorisation): string =>
  [
    authorisations[authorisation],
    ...(number === undefined ? [] : [`số ${number}`]),
    ...(issuedOn === undefined ? [] : [`ngày ${formatDate(issuedOn)}`]),
  ].join(' ');

/** For a procedure that applicants must file themselves. */
export const inPersonSentence = 'Bạn phải tự mình nộp hồ sơ này, không ủy quyền cho người khác được.';

/** The id of the paper among a procedure's documents, also when the procedure itself lists one. */
export const authorisationDocument = 'authorisation';

/**
 * Adds the representative's paper before all other documents.
 * @param authorisation undefined when the applicant files it: then the procedure is returned unchanged
 * @param channel online the paper is required as a file; at the desk it is shown, and the desk ticks it
 */
export function withAuthorisation<P extends Pick<Procedure, 'documents'>>(
  procedure: P,
  authorisation: AuthorisationKind | undefined,
  channel: Channel,
): P {
  if (authorisation === undefined) return procedure;
  const paper: RequiredDocument = {
    id: authorisationDocument,
    name: authorisations[authorisation],
    form: 'original',
    copies: 1,
    required: channel === 'online',
  };
  const others = procedure.documents.filter(({ id }) => id !== authorisationDocument);
  return { ...procedure, documents: [paper, ...others] };
}

/** @returns the Vietnamese words for what a representative must show to fetch the result; `documents` after `withAuthorisation` */
export function originalToShow({ documents }: Pick<Procedure, 'documents'>): string {
  const paper = documents.find(({ id }) => id === authorisationDocument);
  return `Bản chính ${uncapitalise(paper?.name ?? 'Văn bản ủy quyền')} và giấy tờ tùy thân của bạn`;
}
