// Petitions for tests that are about something else: sent, answered by a unit, approved.
import { randomUUID } from 'node:crypto';

import { fileInquiry } from '#app/domain/inquiries/file-inquiry.server.ts';
import { followInquiry } from '#app/domain/inquiries/follow-inquiry.server.ts';
import { decideInquiry } from '#app/domain/inquiries/move-inquiry.server.ts';
import type { Staff } from '#app/domain/kernel/actor.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { petition as kind } from '#app/inquiries/kinds/petition/petition.ts';
import { petitionForm } from '#app/inquiries/kinds/petition/petition-form.ts';
import { exampleWire, type Wire } from '#forms/index.ts';
import { accepted, people } from './dossiers.ts';

/** @returns its code */
export async function sentPetition(deps: Deps, change: Wire = {}): Promise<string> {
  const example = exampleWire(petitionForm, { today: '2026-11-17', unitName: deps.unit.name });
  const wire = { ...example, ...change };
  const sent = { kind, formCode: petitionForm.code, wire, requestId: randomUUID() };
  return accepted(await fileInquiry(deps, undefined, sent)).code;
}

export async function decide(deps: Deps, code: string, actor: Staff, event: string, wire: Wire = {}) {
  const { version } = accepted(await followInquiry(deps, { kind, code })).inquiry;
  accepted(await decideInquiry(deps, actor, { kind, code, event, version, requestId: randomUUID(), wire }));
}

/** By the unit for justice, approved by the chairman; not published. @returns its code */
export async function answeredPetition(deps: Deps, change: Wire = {}): Promise<string> {
  const code = await sentPetition(deps, change);
  await decide(deps, code, people.desk, 'register');
  await decide(deps, code, people.desk, 'assign', { assignee: 'tu-phap' });
  await decide(deps, code, people.civil, 'propose', { finding: 'accepted', answer: 'Đã thay bóng đèn.' });
  await decide(deps, code, people.head, 'approve');
  return code;
}
