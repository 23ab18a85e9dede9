// Sections as two people add and change them: one proposes, another approves.
import { proposalKinds } from '#app/domain/approvals/kinds.server.ts';
import type { Actor } from '#app/domain/kernel/actor.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { actOnProposal } from '#app/domain/proposals/decide.server.ts';
import { addSection } from '#app/domain/publishing/add-section.server.ts';
import { updateSection } from '#app/domain/publishing/update-section.server.ts';
import { findProposal } from '#db/queries/proposals.server.ts';
import { accepted, people } from './dossiers.ts';

/** @param more `seen`: as the page of the proposal showed what would come of it */
export async function approveProposal(
  deps: Deps,
  by: Actor,
  id: string,
  more: { readonly seen?: string } = {},
) {
  const lock = (await findProposal(deps.db, id))?.lock ?? 0;
  return actOnProposal(deps, proposalKinds, by, { id, event: 'approve', lock, ...more });
}

/** @returns the id of the section, which is there */
export async function addedSection(
  deps: Deps,
  by: Actor,
  input: Parameters<typeof addSection>[2],
  approver: Actor = people.head,
): Promise<string> {
  const { proposal, path } = accepted(await addSection(deps, by, input));
  accepted(await approveProposal(deps, approver, proposal));
  return path.split('/').at(-1) ?? '';
}

/** By the administrator, approved by the head where it has to be. */
export async function changedSection(deps: Deps, input: Parameters<typeof updateSection>[2]): Promise<void> {
  const { proposal } = accepted(await updateSection(deps, people.administrator, input));
  if (proposal !== undefined) accepted(await approveProposal(deps, people.head, proposal));
}
