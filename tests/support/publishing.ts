// The board as its people use it, for tests: an item written, and taken step by step to its readers.
import type { Actor } from '#app/domain/kernel/actor.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { actOnItem } from '#app/domain/publishing/act-on-item.server.ts';
import { openBoardItem } from '#app/domain/publishing/open-board-item.server.ts';
import { saveItem } from '#app/domain/publishing/save-item.server.ts';
import { startItem } from '#app/domain/publishing/start-item.server.ts';
import { bodyForStaff } from '#app/domain/writing/stored-body.ts';
import type { ContentBody } from '#app/publications/content-body.ts';
import { findOpenReview, versionInHand } from '#db/queries/content.server.ts';
import { accepted, people } from './dossiers.ts';

const { contributor, deputy, head } = people;

export const boardItem = async (deps: Deps, actor: Actor, item: string) =>
  accepted(await openBoardItem(deps, actor, { item })).boardItem;

/** Saves over the newest version, as a page does that was opened just now. */
export async function typed(deps: Deps, actor: Actor, item: string, change: Partial<ContentBody>) {
  const version = await versionInHand(deps.db, item);
  return saveItem(deps, actor, { item, version: version.id, body: { ...bodyForStaff(version), ...change } });
}

type Step = Parameters<typeof actOnItem>[2];

/** A step on the item as it is now. */
export async function act(
  deps: Deps,
  actor: Actor,
  item: string,
  event: Step['event'],
  more: Partial<Pick<Step, 'reason' | 'publishAt' | 'expireAt' | 'lock'>> = {},
) {
  const lock = (await findOpenReview(deps.db, item))?.lock ?? 0;
  return actOnItem(deps, actor, { item, event, lock, ...more });
}

export const whole: Partial<ContentBody> = {
  summary: 'Xã phát động trồng cây đầu năm.',
  html: '<p>Sáng nay, xã phát động Tết trồng cây.</p>',
};

/** Written whole, not submitted. */
export async function written(
  deps: Deps,
  actor: Actor = contributor,
  { section = 'tin-tuc', title = 'Tết trồng cây', ...body }: Partial<ContentBody> & { section?: string } = {},
): Promise<string> {
  const { item } = accepted(await startItem(deps, actor, { section, title }));
  accepted(await typed(deps, actor, item, { ...whole, ...body }));
  return item;
}

/** Submitted by its writer, edited by the deputy. */
export async function edited(deps: Deps, ...of: [Actor?, Parameters<typeof written>[2]?]): Promise<string> {
  const item = await written(deps, ...of);
  accepted(await act(deps, of[0] ?? contributor, item, 'submit'));
  accepted(await act(deps, deputy, item, 'finish-editing'));
  return item;
}

/** Approved by the head and published at once. */
export async function published(
  deps: Deps,
  ...of: [Actor?, Parameters<typeof written>[2]?]
): Promise<string> {
  const item = await edited(deps, ...of);
  accepted(await act(deps, head, item, 'approve'));
  return item;
}
