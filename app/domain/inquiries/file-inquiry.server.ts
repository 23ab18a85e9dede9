// Somebody writes to the commune, with or without an account: checked, sealed, filed once, confirmed by mail.
import { formToday } from '#app/inquiries/form-today.ts';
import { randomUUID } from 'node:crypto';

import * as z from 'zod';

import type { InquiryKind } from '#app/inquiries/kind.ts';
import { dutyOf, inquiryPeriod } from '#app/inquiries/periods.ts';
import { driverOf } from '#db/client.server.ts';
import {
  findInquiry,
  findInquiryByRequest,
  insertInquiry,
  recordInquiryEvent,
} from '#db/queries/inquiries.server.ts';
import { takeHeldFiles } from '#db/queries/inquiries-held-files.server.ts';
import { enqueueMails } from '#db/queries/outbox.server.ts';
import { checkDeclaration, initialWire, type Wire } from '#forms/index.ts';
import { own } from '#forms/own.ts';
import { holdWorkingCalendar } from '../catalog/read-catalog.server.ts';
import type { Resident } from '../kernel/actor.ts';
import { withCodes } from '../kernel/coded-addresses.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { formContextOf } from '../kernel/form-context.ts';
import { digestOf } from '../kernel/digest.server.ts';
import { sentOtherwise } from '../kernel/request-of.server.ts';
import { newDossierCode } from '../kernel/codes.ts';
import { contactsOf, readProfile } from '../personal-data/resident-profile.server.ts';
import { filing } from '#app/inquiries/portal-steps.ts';
import { present } from '#app/values/present.ts';
import { isUuid } from '#app/values/uuid.ts';
import { refuse, refuseInputs, type Outcome } from '../kernel/refusal.ts';
import {
  addresseeOf,
  channelIn,
  formOf,
  openAnswers,
  requesterIn,
  sealAnswers,
} from './inquiry-contents.server.ts';
import { composeInquiryMail } from './inquiry-mail.ts';
import { pageOfPortal } from '../search/page-of-portal.server.ts';

interface WrittenInquiry {
  readonly kind: InquiryKind;
  readonly formCode: string;
  readonly wire: Wire;
  /** The number under which files are held for him (hold-files.server.ts). */
  readonly batch?: string;
}

/**
 * What the form starts with: what is known of a resident who is signed in, and nothing of anybody else.
 * @param input `about`: the address of the page that it is about, of a kind that is about one; from outside
 * @throws Error for a form that the kind does not offer
 */
export async function startInquiry(
  deps: Deps,
  visitor: Resident | undefined,
  { kind, formCode, about }: Omit<WrittenInquiry, 'wire'> & { readonly about?: string | undefined },
): Promise<Wire> {
  const form = formToday(formOf(kind, formCode), deps.unit);
  const start =
    visitor === undefined
      ? initialWire(form)
      : initialWire(form, { ...contactsOf(visitor), ...(await readProfile(deps, visitor.userId)) });
  const { page: field, subject } = kind.fields;
  const page = field === undefined || about === undefined ? undefined : await pageOfPortal(deps, about);
  return page === undefined || field === undefined
    ? start
    : { ...start, [field]: page.address, [subject]: page.title };
}

/**
 * @returns the answers, or every problem of them: those of the form, an email address that is none, and a page that is none of the portal
 * @throws Error for a form that the kind does not offer
 */
export async function checkInquiry(deps: Deps, { kind, formCode, wire }: WrittenInquiry) {
  const form = formToday(formOf(kind, formCode), deps.unit);
  const check = checkDeclaration(form, wire, formContextOf(deps));
  const emailText = own(wire, kind.fields.email);
  const email = typeof emailText === 'string' ? emailText.trim() : '';
  const emailProblems =
    email === '' || z.email().safeParse(email).success
      ? []
      : [
          {
            path: kind.fields.email,
            field: kind.fields.email,
            section: '',
            message: 'Nhập thư điện tử đúng dạng, ví dụ ten@example.vn',
          },
        ];
  const { page: pageField, subject } = kind.fields;
  const pageText = pageField === undefined ? undefined : own(wire, pageField);
  const page = typeof pageText === 'string' ? await pageOfPortal(deps, pageText) : undefined;
  const isNoPage = typeof pageText === 'string' && pageText.trim() !== '' && page === undefined;
  const problems = [
    ...(check.ok ? [] : check.problems),
    ...emailProblems,
    ...(isNoPage && pageField !== undefined
      ? [{ path: pageField, field: pageField, section: '', message: notOfPortal }]
      : []),
  ];
  if (!check.ok || problems.length > 0) return { ok: false as const, problems };
  if (page === undefined || pageField === undefined) return check;
  return {
    ...check,
    answers: { ...check.answers, [pageField]: page.address, [subject]: page.title },
  };
}

/** What is said of an address that is none of a page of this portal. */
export const notOfPortal =
  'Không tìm thấy trang này trên Cổng. Hãy chép lại địa chỉ từ thanh địa chỉ của trình duyệt.';

/**
 * @param input `requestId`: the page's own; sent twice, it files once and gives the same code. `sample`: of the
 *   demonstration
 * @returns `repeated`: it was filed before. Refused as `invalid`, with each problem at its field where the answers
 *   are not right; as `changed-meanwhile` where something else was filed from the same page
 * @throws Error for a form that the kind does not offer
 */
export async function fileInquiry(
  deps: Deps,
  visitor: Resident | undefined,
  input: WrittenInquiry & { readonly requestId: string; readonly sample?: true },
): Promise<Outcome<{ code: string; repeated: boolean }>> {
  const { kind, formCode } = input;
  if (!isUuid(input.requestId)) return refuse('invalid', 'Trang đã cũ. Hãy kiểm tra lại nội dung rồi gửi.');
  const check = await checkInquiry(deps, input);
  if (!check.ok)
    return refuseInputs(check.problems, 'Còn chỗ chưa đúng hoặc chưa đủ. Hãy sửa những chỗ được nêu.');
  const answers = withCodes(deps, formOf(kind, formCode), check.answers);
  const requester = requesterIn(kind, answers);
  const [id, code, at] = [randomUUID(), newDossierCode(), deps.clock.now()];
  const channel = channelIn(kind, answers);
  return deps.db.transaction(async (tx) => {
    const sql = driverOf(tx);
    const period = inquiryPeriod(
      kind.clock,
      { submittedAt: at, handling: null, channel, pauses: [] },
      at,
      await holdWorkingCalendar(tx),
    );
    const isNew = await insertInquiry(sql, {
      id,
      kind: kind.id,
      code,
      requestId: input.requestId,
      ownerId: visitor?.userId ?? null,
      formCode,
      formVersion: formOf(kind, formCode).version,
      identityIndex:
        requester.identityNumber === undefined ? null : deps.keys.blindIndex(requester.identityNumber),
      channel,
      state: kind.initial,
      submittedAt: at,
      sample: input.sample === true,
    });
    if (!isNew) {
      const first = await findInquiryByRequest(sql, input.requestId);
      if (first?.kind !== kind.id) return refuse('invalid', 'Yêu cầu này đã được gửi. Hãy tải lại trang.');
      // What was erased cannot be compared any more.
      return first.answers === null || digestOf(openAnswers(deps.keys, first)) === digestOf(answers)
        ? { ok: true, code: first.code, repeated: true }
        : sentOtherwise('Nội dung');
    }
    const inquiry = await findInquiry(sql, { kind: kind.id, code });
    if (inquiry === undefined) throw new Error('what was just filed is not there');
    await recordInquiryEvent(
      sql,
      inquiry,
      {
        event: filing.event,
        fromState: kind.initial,
        toState: kind.initial,
        actorKind: 'resident',
        actorId: visitor?.userId ?? null,
        actorName: requesterName,
        at,
        content: sealAnswers(deps.keys, id, answers),
        detail: present({ period }),
        requestId: null,
      },
      { limitPeriods: period === undefined ? [] : [period] },
    );
    if (input.batch !== undefined && isUuid(input.batch))
      await takeHeldFiles(sql, { batch: input.batch, inquiryId: id, sequence: 1 });
    if (requester.email !== undefined) {
      const due = period && dutyOf(kind.clock, period);
      const facts = { to: addresseeOf(requester), code, due };
      await enqueueMails(
        tx,
        [
          {
            dedupeKey: `inquiry:${id}:1`,
            kind: `${kind.id}-submit`,
            recipient: requester.email,
            ...composeInquiryMail(deps, kind, kind.sentMail, facts),
          },
        ],
        at,
      );
    }
    return { ok: true, code, repeated: false };
  });
}

/** In what is kept unsealed, whoever wrote is called what he is. */
export const requesterName = 'Người gửi';
