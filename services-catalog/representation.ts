// Who acts for the applicant, by what, and which paper shows it (Bộ luật Dân sự 2015 Đ134 to Đ138, Đ140).
import { uncapitalise } from '#app/values/first-letter.ts';
import { formatDate, type LocalDate } from './local-date.ts';
import type { Channel } from './procedure-lists.ts';
import type { Procedure, RequiredDocument } from './procedure.ts';

/** By what somebody may act for the applicant (Bộ luật Dân sự 2015 Đ135). */
export const authorisations = {
  'power-of-attorney': 'Văn bản ủy quyền',
  'by-law': 'Giấy tờ chứng minh là người đại diện theo pháp luật, người giám hộ',
  introduction: 'Giấy giới thiệu của tổ chức',
} as const;

export type AuthorisationKind = keyof typeof authorisations;

export const authorisationIds = Object.keys(authorisations) as [AuthorisationKind, ...AuthorisationKind[]];

/** By what somebody acts, as it is written down. */
export interface Authorisation {
  readonly authorisation: AuthorisationKind;
  /** Of the paper, where it has one. */
  readonly number?: string;
  readonly issuedOn?: LocalDate;
}

/** "Văn bản ủy quyền số 15 ngày 20/11/2026" */
export const authorisationText = ({ authorisation, number, issuedOn }: Authorisation): string =>
  [
    authorisations[authorisation],
    ...(number === undefined ? [] : [`số ${number}`]),
    ...(issuedOn === undefined ? [] : [`ngày ${formatDate(issuedOn)}`]),
  ].join(' ');

/** What is said of a procedure that nobody files for the applicant. */
export const inPersonSentence = 'Bạn phải tự mình nộp hồ sơ này, không ủy quyền cho người khác được.';

/** The id of the paper among a procedure's documents, also of those that name one themselves. */
export const authorisationDocument = 'authorisation';

/**
 * What a dossier needs that somebody files for the applicant: the paper by which he does, before all others.
 * @param authorisation undefined: the applicant files it, and the procedure stays as it is
 * @param channel online the paper comes as a file; at the counter it is shown, and what the desk ticks of it is its own matter
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

/** What somebody who files for another shows where he fetches the result, in the words of his procedure's paper. */
export function originalToShow({ documents }: Pick<Procedure, 'documents'>): string {
  const paper = documents.find(({ id }) => id === authorisationDocument);
  return `Bản chính ${uncapitalise(paper?.name ?? 'Văn bản ủy quyền')} và giấy tờ tùy thân của bạn`;
}
