// A draft put to the people, for tests: prepared by the unit for justice, approved by the board, commented on.
import { randomUUID } from 'node:crypto';

import { submitComment } from '#app/domain/consultations/submit-comment.server.ts';
import { actOnAnswers } from '#app/domain/consultations/answers.server.ts';
import { actOnConsultationProposal } from '#app/domain/consultations/proposals.server.ts';
import { moderateComment } from '#app/domain/consultations/moderate-comment.server.ts';
import type { Actor, Resident } from '#app/domain/kernel/actor.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import type { IncomingFile } from '#app/domain/kernel/incoming-file.ts';
import { present } from '#app/values/present.ts';
import type { Wire } from '#forms/index.ts';
import { findComment } from '#db/queries/consultation-comments.server.ts';
import { listConsultationProposals } from '#db/queries/consultation-proposals.server.ts';
import { findConsultation, newestDraft } from '#db/queries/consultations.server.ts';
import { accepted, people } from './dossiers.ts';
import { act, edited, typed } from './publishing.ts';

const { civil, deputy, head } = people;

export const facts = {
  draftKind: 'rules',
  decidedOn: '2026-11-16',
  closesOn: '2026-12-15',
  purpose: 'Sửa quy chế chợ.',
  legalBasis: 'Luật Thực hiện dân chủ ở cơ sở',
  receiver: 'Công chức Tư pháp - Hộ tịch',
  receiverAddress: 'Ấp An Thuận, xã Phú An',
  receiverEmail: 'tuphap@vidu.gov.vn',
  answerer: 'Phó Chủ tịch xã',
};

export const draft = (...lines: readonly string[]) => lines.map((line) => `<p>${line}</p>`).join('');

export const marketRules = draft(
  'QUY CHẾ QUẢN LÝ CHỢ',
  'Điều 1. Phạm vi',
  '1. Quy chế này áp dụng cho chợ xã.',
  'Điều 2. Giờ hoạt động',
  '1. Chợ mở cửa lúc 5 giờ sáng.',
  '2. Chợ đóng cửa lúc 18 giờ.',
);

/** Edited, waiting for its approval. */
export const prepared = (
  deps: Deps,
  more: { readonly title?: string; readonly html?: string; readonly facts?: object } = {},
) =>
  edited(deps, civil, {
    section: 'gop-y',
    title: more.title ?? 'Dự thảo Quy chế chợ',
    summary: 'Sửa giờ mở cửa chợ.',
    html: more.html ?? marketRules,
    facts: { ...facts, ...more.facts },
  });

/** Published: open at once. */
export async function openConsultation(
  deps: Deps,
  more: Parameters<typeof prepared>[1] = {},
): Promise<string> {
  const item = await prepared(deps, more);
  accepted(await act(deps, head, item, 'approve'));
  return item;
}

/** The next version through the board's three steps. */
export async function republished(
  deps: Deps,
  item: string,
  change: { readonly html?: string; readonly facts?: object },
) {
  accepted(
    await typed(deps, civil, item, {
      ...present({ html: change.html }),
      facts: { ...facts, ...change.facts },
      changeNote: 'Sửa theo góp ý',
    }),
  );
  accepted(await act(deps, civil, item, 'submit'));
  accepted(await act(deps, deputy, item, 'finish-editing'));
  return act(deps, head, item, 'approve');
}

export const opinion: Wire = {
  stance: 'propose',
  text: 'Nên mở lúc 4 giờ 30.',
  authorKind: 'person',
  name: 'Nguyễn Thị Mẫu',
  address: 'Ấp An Thuận',
  contact: 'mau@vidu.vn',
  showName: 'yes',
};

export async function clauseAt(deps: Deps, item: string, address: string): Promise<string> {
  const found = (await newestDraft(deps.db, item))?.clauses.find((clause) => clause.address === address);
  if (found === undefined) throw new Error(`no clause at ${address}`);
  return found.id;
}

export const comment = (
  deps: Deps,
  visitor: Resident | undefined,
  item: string,
  more: {
    readonly clause?: string;
    readonly wire?: Wire;
    readonly requestId?: string;
    readonly draftNumber?: number;
    readonly files?: readonly IncomingFile[];
  } = {},
) =>
  submitComment(deps, visitor, {
    item,
    draftNumber: more.draftNumber ?? 1,
    ...present({ clause: more.clause, files: more.files }),
    wire: { ...opinion, ...more.wire },
    requestId: more.requestId ?? randomUUID(),
    clientIp: '203.0.113.7',
  });

/** Decides on the comment as it is now. */
export async function decide(
  deps: Deps,
  actor: Actor,
  id: string,
  event: string,
  { reason, ...wire }: Wire & { readonly reason?: string } = {},
) {
  const row = await findComment(deps.db, id);
  return moderateComment(deps, actor, {
    comment: id,
    event,
    version: row?.version ?? 0,
    requestId: randomUUID(),
    wire,
    ...present({ reason }),
  });
}

/** A step of the answers, as its page was opened just now. */
export async function goAnswers(
  deps: Deps,
  actor: Actor,
  item: string,
  event: string,
  { reason = '', ...wire }: Wire & { readonly reason?: string } = {},
) {
  const version = (await findConsultation(deps.db, item))?.answerVersion ?? 0;
  return actOnAnswers(deps, actor, { item, event, version, reason, wire });
}

/** Decides on what waits of a consultation. */
export async function decideProposal(deps: Deps, actor: Actor, item: string, event = 'approve', reason = '') {
  const [open] = await listConsultationProposals(deps.db, [item], ['open']);
  return actOnConsultationProposal(deps, actor, { item, proposal: open?.id ?? '', event, reason });
}

/** Proposed by the unit, approved by the head. */
export async function byTwo(deps: Deps, item: string, event: string, wire: Parameters<typeof goAnswers>[4]) {
  accepted(await goAnswers(deps, civil, item, event, wire));
  return decideProposal(deps, head, item);
}
