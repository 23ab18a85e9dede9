// One side of a comparison, of a procedure or a form: what is published, the draft, or one by its number.
import { capitalise } from '#app/values/first-letter.ts';
import type { DraftKind } from '#catalog/draft-steps.ts';
import { formatLongDate, localDate } from '#catalog/local-date.ts';
import { findDraftUnderWay, type CatalogDraftRow } from '#db/queries/catalog-drafts.server.ts';
import type { Actor } from '../kernel/actor.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { refuse, staffOnly, type Outcome } from '../kernel/refusal.ts';
import { unreadableDraft } from './reach-draft.server.ts';

/** `live`: what is published; `draft`: the one under way; or by its number. */
export type Which = 'live' | 'draft' | number;

interface Publications<Content> {
  /** "thủ tục" */
  readonly name: string;
  /** @returns undefined for a draft that can't be read */
  readonly readDraft: (row: CatalogDraftRow) => Content | undefined;
  /** @returns undefined while nothing is published */
  readonly liveNumber: () => Promise<number | undefined>;
  readonly find: (number: number) => Promise<{ readonly id: string; readonly publishedAt: Date } | undefined>;
  readonly open: (id: string) => Promise<Content>;
}

/**
 * @returns `label`: "Bản nháp", or its number and day. Refused as `not-found`, `not-possible` for a draft that can't be read,
 *   `not-allowed` to all but staff
 */
export async function readSide<Content>(
  deps: Deps,
  actor: Actor,
  { kind, code, which }: { readonly kind: DraftKind; readonly code: string; readonly which: Which },
  { name, readDraft, liveNumber, find, open }: Publications<Content>,
): Promise<Outcome<{ label: string; content: Content }>> {
  if (actor.kind !== 'staff') return staffOnly();
  if (which === 'draft') {
    const row = await findDraftUnderWay(deps.db, kind, code);
    if (row === undefined)
      return refuse('not-found', `${capitalise(name)} này không có bản nháp nào đang soạn.`);
    const content = readDraft(row);
    return content === undefined ? unreadableDraft() : { ok: true, label: 'Bản nháp', content };
  }
  const live = await liveNumber();
  const number = which === 'live' ? live : which;
  const publication = number === undefined ? undefined : await find(number);
  if (number === undefined || publication === undefined)
    return refuse('not-found', `Không có bản này của ${name}.`);
  const day = formatLongDate(localDate(publication.publishedAt));
  const label = `Bản số ${number}, công bố ${day}${number === live ? ' (đang công bố)' : ''}`;
  return { ok: true, label, content: await open(publication.id) };
}
