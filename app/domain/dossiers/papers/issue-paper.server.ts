// The papers that go with a dossier's moves: what they say is sealed when they are issued, the PDF is drawn from it.
import { formTitle } from '#forms/text.ts';
import { paperUnit } from '#app/commune/timeline.ts';
import { randomUUID } from 'node:crypto';

import { paths } from '#app/addresses/paths.ts';
import { present } from '#app/values/present.ts';
import type { Sql } from '#db/client.server.ts';
import type { NewPaper } from '#db/queries/dossier-moves.server.ts';
import { findLastNumber, takeNumber, type DossierRow } from '#db/queries/dossiers.server.ts';
import { freeWords, type Assessment } from '#catalog/charges.ts';
import { marksOf } from '#catalog/counter.ts';
import { exemptionsOf } from '#catalog/assess.ts';
import { localDate, type LocalDate } from '#catalog/local-date.ts';
import { paperFormCode } from '#forms/definitions/ho-so-giay.ts';
import { uploadedDocuments, type Procedure, type RequiredDocument } from '#catalog/procedure.ts';
import type { ServiceSheet } from '#catalog/sheet.ts';
import { inWords } from '#catalog/stated.ts';
import type { Actor } from '../../kernel/actor.ts';
import type { Deps } from '../../kernel/deps.server.ts';
import type {
  FilingConfirmationContent,
  PaperContent,
  PaperFeeLine,
  ReceiptContent,
} from '../../papers/content.ts';
import { sealJson } from '../../personal-data/sealed-json.server.ts';
import { newPaperToken } from '../../kernel/codes.ts';
import { documentIn } from '../files/document-key.ts';
import { postedTo } from '../filing/postal-address.ts';
import type { Pinned } from '../decisions/dossier-facts.server.ts';
import type { ApplicantFacts } from '#app/read-models/dossiers.ts';
import type { Delivery } from '#catalog/procedure-lists.ts';

/** The result is a file, not a drawn paper; its digest is what can be checked. */
export interface ResultContent {
  readonly kind: 'result';
  readonly fileId: string;
  readonly fileName: string;
  readonly sha256: string;
  /** As a document: its number, the day on which it was signed, by whom. Absent where nobody recorded them. */
  readonly documentNumber?: string;
  readonly signedOn?: LocalDate;
  /** "Nguyễn Quốc Long, Chủ tịch Ủy ban nhân dân" */
  readonly signer?: string;
  /** The leader who confirmed that it was signed by hand, and the day of that. */
  readonly confirmed?: { readonly by: string; readonly on: LocalDate };
  /** Another body that decided it. */
  readonly office?: string;
  readonly procedure: { readonly name: string };
}

export type StoredPaperContent = PaperContent | ResultContent;

/** @returns the context under which a paper's content is sealed: its id */
export const paperContext = (id: string): string => `paper:${id}`;

const documentForms: Record<RequiredDocument['form'], string> = {
  original: 'Bản chính',
  copy: 'Bản sao',
  'to-be-shown': 'Xuất trình',
};

/**
 * Seals what a paper says, under a new token by which anybody can check it; the caller writes the row.
 * @param number that stands on it
 * @param write the content, given the address under which the paper can be checked
 */
export function issuePaper(
  deps: Deps,
  actor: Actor,
  number: string,
  write: (verificationUrl: string) => StoredPaperContent,
): NewPaper {
  return writePaper(deps, actor, number, write).paper;
}

/**
 * The same for whoever works on with what stands on it.
 * @param check where it can be checked, if that was said before
 * @returns the row to write, and its content unsealed
 */
export function writePaper<Content extends StoredPaperContent>(
  deps: Deps,
  actor: Actor,
  number: string,
  write: (verificationUrl: string) => Content,
  { token, url } = newCheck(deps),
): { readonly paper: NewPaper; readonly content: Content } {
  const id = randomUUID();
  const content = write(url);
  const paper = {
    id,
    kind: content.kind,
    issuer: deps.unit.code,
    number,
    token,
    issuedBy: actor.kind === 'staff' ? actor.name : null,
    content: sealJson(deps.keys, content, paperContext(id)),
  };
  return { paper, content };
}

/** @returns a token by which a paper can be checked, and the address that it makes */
export function newCheck({ unit }: Deps): PaperCheck {
  const token = newPaperToken();
  return { token, url: `${unit.publicUrl}${paths.verifyPaper(token)}` };
}

export interface PaperCheck {
  readonly token: string;
  readonly url: string;
}

/**
 * The paper of a result. Its row is numbered after the dossier, which is nobody's to read (`numberOf`).
 * @param of `year`: of the book that the document's number stands in
 * @param document its number, its day and who signed it; `check`: what is printed on it already
 * @returns `sha256`: the digest of the file in hexadecimal digits, for the trail
 */
export function issueResult(
  deps: Deps,
  actor: Actor,
  { dossier, pinned, year }: { readonly dossier: DossierRow; readonly pinned: Pinned; readonly year: string },
  file: { readonly id: string; readonly fileName: string; readonly sha256: Uint8Array },
  {
    check,
    ...document
  }: Pick<ResultContent, 'documentNumber' | 'signedOn' | 'signer' | 'confirmed' | 'office'> & {
    readonly check?: PaperCheck;
  },
): { readonly paper: NewPaper; readonly sha256: string } {
  const sha256 = Buffer.from(file.sha256).toString('hex');
  const content = {
    kind: 'result',
    fileId: file.id,
    fileName: file.fileName,
    sha256,
    ...document,
    procedure: { name: pinned.procedure.name },
  } as const;
  const number = `${dossier.registerNumber ?? dossier.code}/KQ`;
  const { documentNumber } = document;
  const paper = {
    ...writePaper(deps, actor, number, () => content, check).paper,
    ...(documentNumber !== undefined && { document: documentIn(dossier, year, documentNumber) }),
  };
  return { paper, sha256 };
}

/**
 * The one number of a paper that people are told.
 * @param number of its row: a result has that of the document, where somebody recorded it
 */
export const numberOf = (
  number: string,
  content: Pick<StoredPaperContent, 'kind'> & { documentNumber?: string },
): string => (content.kind === 'result' ? (content.documentNumber ?? number) : number);

/** The letters behind the number of a paper that has a series of its own. */
const seriesLetters = {
  'supplement-request': 'HDHS',
  refusal: 'TCHS',
  'decline-notice': 'TCGQ',
  apology: 'PXL',
  'stop-notice': 'TBD',
  result: 'KQ',
} as const;

/** Papers that have a series of their own. */
export type NumberedPaper = keyof typeof seriesLetters;

/**
 * The next number of the unit's papers of this kind and year: "15/2026/HDHS" (TT 01/2018/TT-VPCP Đ10: from 01, without
 * gaps). Call it in the transaction that issues the paper: a refusal gives the number back.
 * @param sql of that transaction: the series stays locked until it ends
 */
export async function takePaperNumber(deps: Deps, sql: Sql, kind: NumberedPaper): Promise<string> {
  const year = yearOf(deps);
  return writtenNumber(await takeNumber(sql, seriesOf(deps, kind, year)), year, kind);
}

const yearOf = ({ clock }: Deps): string => localDate(clock.now()).slice(0, 4);

const seriesOf = ({ unit }: Deps, kind: NumberedPaper, year: string): string =>
  `${kind}:${unit.code}:${year}`;

const writtenNumber = (serial: number, year: string, kind: NumberedPaper): string =>
  `${serial.toString().padStart(2, '0')}/${year}/${seriesLetters[kind]}`;

/** @returns the number that `takePaperNumber` would take now; another may be faster */
export async function expectedPaperNumber(deps: Deps, sql: Sql, kind: NumberedPaper): Promise<string> {
  const year = yearOf(deps);
  return writtenNumber((await findLastNumber(sql, seriesOf(deps, kind, year))) + 1, year, kind);
}

/**
 * What every paper says first: the unit, the dossier, its procedure and its applicant.
 * @param verificationUrl under which it can be checked; empty while that is not known
 */
export function paperHead(
  deps: Deps,
  dossier: DossierRow,
  procedure: Procedure,
  applicant: ApplicantFacts,
  verificationUrl: string,
) {
  const { unit } = deps;
  return {
    unit: { ...paperUnit(unit), phone: unit.phone, address: unit.address },
    paperSet: unit.paperSet,
    dossierCode: dossier.code,
    issuedAt: deps.clock.now().toISOString(),
    procedure: { code: procedure.code, name: procedure.name, ...decidedBy(procedure) },
    applicant: {
      name: applicant.name,
      email: applicant.email,
      ...present({
        identityNumber: applicant.identityNumber,
        phone: applicant.phone,
        address: applicant.address,
        representative: applicant.representative?.name,
      }),
    },
    verificationUrl,
    ...present({ registerNumber: dossier.registerNumber }),
  };
}

/** Whose decision it is, where the commune only takes in and hands over. */
const decidedBy = ({ resolver, authority }: Procedure) =>
  resolver === undefined ? {} : { decidedBy: authority.decides };

/** @returns nothing for a paper that the system or the applicant brings about */
export function officerOf(actor: Actor): { officer?: { name: string; position: string } } {
  return actor.kind === 'staff' ? { officer: { name: actor.name, position: actor.position } } : {};
}

/**
 * The charges, as papers list them.
 * @returns amounts in whole VND; an exempted line says by which ground
 */
export function feeLines(
  procedure: Procedure,
  assessment: Assessment,
  exemptionOutcome: DossierRow['exemptionOutcome'],
): readonly PaperFeeLine[] {
  const grounds = new Map(exemptionsOf(procedure.charges).map((ground) => [ground.id, ground.label]));
  return assessment.lines.map(({ name, quantity, amount, exemptedBy }) => ({
    name,
    quantity,
    amount,
    ...(exemptedBy === undefined
      ? {}
      : {
          exemption: `${exemptionOutcome === 'accepted' ? '' : 'đề nghị, chờ xem giấy tờ: '}${grounds.get(exemptedBy) ?? 'được miễn'}`,
        }),
  }));
}

/** @returns the way on which the result comes, in the words of the papers; `postalAddress` is said where it is known */
export function resultChannel(deps: Deps, delivery: Delivery, postalAddress?: string): string {
  switch (delivery) {
    case 'online':
      return 'Trực tuyến, trên trang hồ sơ của người nộp';
    case 'desk':
      return `Bộ phận Tiếp nhận và Trả kết quả ${deps.unit.name}`;
    case 'post':
      return `Qua dịch vụ bưu chính công ích${postalAddress === undefined ? '' : `, đến ${postalAddress}`}`;
  }
}

export interface FiledFacts {
  readonly dossier: DossierRow;
  readonly pinned: Pinned;
  readonly applicant: ApplicantFacts;
  /** What is told of the procedure it is filed under. */
  readonly sheet: ServiceSheet;
  readonly assessment: Assessment | null;
  readonly submittedAt: Date;
  /** Whether and where the fee is paid: "đã nộp". */
  readonly payment?: string;
}

/**
 * What stands on the paper of the sending: what was filed, and that nobody has looked at it yet.
 * @param verificationUrl under which the paper can be checked
 */
export function filingConfirmation(
  deps: Deps,
  facts: FiledFacts,
  verificationUrl: string,
): FilingConfirmationContent {
  return { kind: 'filing-confirmation', ...filedContent(deps, facts, verificationUrl) };
}

/**
 * What stands on Mẫu số 01, at reception.
 * @param actor signs it as whoever received the dossier
 * @param verificationUrl under which the paper can be checked
 */
export function receiptContent(
  deps: Deps,
  actor: Actor,
  facts: FiledFacts,
  reception: {
    readonly registerNumber: string;
    readonly book: NonNullable<ReceiptContent['book']>;
    readonly receivedAt: Date;
    readonly dueAt: Date;
  },
  verificationUrl: string,
): ReceiptContent {
  return {
    kind: 'receipt',
    status: 'received',
    ...filedContent(deps, facts, verificationUrl),
    ...officerOf(actor),
    registerNumber: reception.registerNumber,
    book: reception.book,
    receivedAt: reception.receivedAt.toISOString(),
    dueAt: reception.dueAt.toISOString(),
  };
}

function filedContent(deps: Deps, facts: FiledFacts, verificationUrl: string) {
  const { dossier, pinned, assessment } = facts;
  const { procedure, form } = pinned;
  const files = new Map<string, number>();
  for (const { slot } of dossier.held) files.set(slot, (files.get(slot) ?? 0) + 1);
  const charges = procedure.charges;
  const undetermined = assessment?.undetermined.map(({ name, note }) => `${name}: ${note}`) ?? [];
  const note =
    procedure.resolver !== undefined && charges.kind === 'charged'
      ? `Nộp cho ${procedure.authority.decides}, Ủy ban nhân dân không thu`
      : charges.kind === 'free'
        ? `${freeWords(charges)} (${charges.legalBasis})`
        : undetermined.join('; ');
  return {
    ...paperHead(deps, dossier, procedure, facts.applicant, verificationUrl),
    documents: [
      dossier.counter === null
        ? { name: `${formTitle(form.title)} (khai trực tuyến)`, form: 'Bản điện tử', quantity: 1 }
        : { name: form.code === paperFormCode ? 'Tờ khai, đơn' : form.title, form: 'Bản giấy', quantity: 1 },
      ...uploadedDocuments(procedure).flatMap(({ id, name, form: kind }) => {
        const marks = marksOf(dossier.counter?.checklist ?? {}, id);
        const sentCount = files.get(`document:${id}`) ?? 0;
        if (marks.includes('paper-taken')) return [{ name, form: documentForms[kind], quantity: 1 }];
        if (sentCount > 0)
          return [{ name, form: `Bản điện tử (${documentForms[kind].toLowerCase()})`, quantity: sentCount }];
        return marks.length > 0 ? [{ name, form: 'Xuất trình', quantity: 1 }] : [];
      }),
    ],
    sets: procedure.sets,
    timeLimit: inWords(facts.sheet.facts.timeLimit, ({ wording }) => wording),
    submittedAt: facts.submittedAt.toISOString(),
    resultChannel: resultChannel(deps, dossier.delivery, postedTo(facts.applicant)),
    fees: {
      lines: assessment === null ? [] : feeLines(procedure, assessment, dossier.exemptionOutcome),
      total: assessment?.total ?? 0,
      ...present({ payment: facts.payment }),
      ...(note === '' ? {} : { note }),
    },
  };
}
