// A file of an answer, and the papers: for whoever knows the code, and for the staff, whose look is recorded.
import { formToday } from '#app/inquiries/form-today.ts';
import type { InquiryKind, InquiryPaper } from '#app/inquiries/kind.ts';
import {
  insertInquiryView,
  listInquiryEvents,
  listInquiryFiles,
} from '#db/queries/inquiries-parts.server.ts';
import type { InquiryRow } from '#db/queries/inquiries.server.ts';
import { own } from '#forms/own.ts';
import type { Actor } from '../kernel/actor.ts';
import { paperUnit } from '#app/commune/timeline.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { drawBlank } from '../drawing/draw-blank.server.ts';
import { drawPdf, type AskedBy } from '../drawing/draw-pdf.server.ts';
import type { drawInquiryPaper } from './draw-inquiry-paper.server.ts';
import type { OpenedFile } from '../kernel/opened-file.ts';
import { openedOrHeld } from '../kernel/held-file.ts';
import { refuse, type Outcome } from '../kernel/refusal.ts';
import { knowsWhoWrote, reachAtDesk, reachInquiry } from './inquiry-access.server.ts';
import { erasedOf, erasedRefusal, inquiryFileContext, transitionOf } from './inquiry-contents.server.ts';
import { inquiryPaperContent } from './inquiry-paper-content.server.ts';
import { filesAt, isOpen, type Reader } from './inquiry-view.server.ts';

interface PartRequest {
  readonly kind: InquiryKind;
  readonly code: string;
  /** `tep`: a file by its id; `giay-to`: a paper by its name. */
  readonly what: 'tep' | 'giay-to';
  readonly id: string;
}

/**
 * For whoever knows the code.
 * @param actor whoever asks, when he is signed in: papers name a person to some alone
 * @returns refused as `not-found`; `not-possible` once it is erased; `busy` while too many papers are drawn
 */
export async function openInquiryPart(
  deps: Deps,
  actor: Actor | undefined,
  request: PartRequest,
): Promise<Outcome<OpenedFile>> {
  const access = await reachInquiry(deps.db.$client, request.kind, request.code);
  return access.ok
    ? openPart(deps, actor, access.inquiry, request, { reader: 'requester', askedBy: 'stranger' })
    : access;
}

/** @returns refused as `not-found`, or as `not-allowed` to whoever does not handle or read the kind */
export async function openInquiryPartForStaff(
  deps: Deps,
  actor: Actor,
  request: PartRequest,
): Promise<Outcome<OpenedFile>> {
  const access = await reachAtDesk(deps, actor, request.kind, request.code);
  if (!access.ok) return access;
  const { staff } = access.standing;
  const outcome = await openPart(deps, staff, access.inquiry, request, { reader: 'staff', askedBy: 'known' });
  if (outcome.ok) {
    await insertInquiryView(deps.db.$client, {
      inquiryId: access.inquiry.id,
      staffId: staff.userId,
      // By its number: the name of a file may tell about a person, and looks are never erased.
      what: `${request.what === 'tep' ? 'tệp' : 'giấy tờ'} ${request.id}`,
      at: deps.clock.now(),
      purpose: access.purpose,
    });
  }
  return outcome;
}

async function openPart(
  deps: Deps,
  actor: Actor | undefined,
  inquiry: InquiryRow,
  request: PartRequest,
  { reader, askedBy }: { readonly reader: Reader; readonly askedBy: AskedBy },
): Promise<Outcome<OpenedFile>> {
  const erased = inquiry.erasedAt && erasedOf(await listInquiryEvents(deps.db.$client, inquiry.id));
  if (erased) return erasedRefusal(erased);
  if (request.what === 'tep') return fileOf(deps, request.kind, inquiry, request.id, reader);
  const isNamed = await knowsWhoWrote(deps, actor, request.kind, inquiry);
  return paperOf(deps, request.kind, { inquiry, named: isNamed }, request.id, askedBy);
}

async function fileOf(
  deps: Deps,
  kind: InquiryKind,
  inquiry: InquiryRow,
  id: string,
  reader: Reader,
): Promise<Outcome<OpenedFile>> {
  const sql = deps.db.$client;
  const [events, files] = await Promise.all([
    listInquiryEvents(sql, inquiry.id),
    listInquiryFiles(sql, inquiry.id),
  ]);
  const readableFiles = events
    .filter((event) => reader === 'staff' || isOpen(kind, event))
    .flatMap((event) => filesAt(kind, event, events, files));
  const file = readableFiles.find((one) => one.id === id);
  if (file === undefined) return refuse('not-found', 'Không tìm thấy tệp này.');
  return openedOrHeld(file, async () =>
    deps.keys.open(await deps.files.get(file.storageKey), inquiryFileContext(file.id)),
  );
}

async function paperOf(
  deps: Deps,
  kind: InquiryKind,
  of: { readonly inquiry: InquiryRow; readonly named: boolean },
  name: string,
  askedBy: AskedBy,
): Promise<Outcome<OpenedFile>> {
  const { inquiry } = of;
  const drawPaper = async (words: InquiryPaper, decision?: Parameters<typeof inquiryPaperContent>[4]) => {
    const content = await inquiryPaperContent(deps, kind, of, words, decision);
    const paper = await drawPdf<typeof drawInquiryPaper>(deps, askedBy, 'inquiryPaper', [content]);
    if (!paper.ok) return paper;
    return { ...paper, fileName: `${name}-${inquiry.code}.pdf`, mediaType: 'application/pdf' };
  };
  if (name === kind.receipt.name) return drawPaper(kind.receipt);
  for (const event of await listInquiryEvents(deps.db.$client, inquiry.id)) {
    const transition = transitionOf(kind, event);
    const paper = transition?.paper === undefined ? undefined : own(kind.papers, transition.paper);
    if (transition !== undefined && paper?.name === name) return drawPaper(paper, { event, transition });
  }
  return refuse('not-found', 'Không có giấy tờ này.');
}

/**
 * The blank paper form, to fill in by hand.
 * @returns refused as `not-found` for a form that the kind does not offer, as `busy` while too many are drawn
 */
export async function printBlankInquiry(
  deps: Deps,
  { kind, formCode }: { kind: InquiryKind; formCode: string },
): Promise<Outcome<{ fileName: string; content: Uint8Array }>> {
  const offer = kind.forms.find(({ form }) => form.code === formCode);
  if (offer === undefined) return refuse('not-found', 'Không có mẫu này.');
  const pdf = await drawBlank(deps, 'stranger', formToday(offer.form, deps.unit), paperUnit(deps.unit));
  return pdf.ok ? { ...pdf, fileName: `${formCode}.pdf` } : pdf;
}
