// A draft is of a procedure or of a form: each kind answers for itself, and everything else is the same for both.
import type { PublicationRefusal } from '#app/read-models/catalog-editing.ts';
import type { Queryable, Transaction } from '#db/client.server.ts';
import type { DraftKind } from '#catalog/draft-steps.ts';
import type { CatalogDraftRow } from '#db/queries/catalog-drafts.server.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { formDrafts } from './form-drafts.server.ts';
import type { EditedSubject } from './permissions.ts';
import { procedureDrafts } from './procedure-drafts.server.ts';

export interface KindOfDraft {
  /** Whom it concerns, by what is published, or else by the draft. */
  subjectOf(db: Queryable, code: string, draft?: CatalogDraftRow): Promise<EditedSubject>;
  /** Is what is stored a draft of this kind? */
  readable(draft: Pick<CatalogDraftRow, 'body'>): boolean;
  /** What a new draft starts from; undefined while nothing is published. */
  live(db: Queryable, code: string): Promise<{ readonly id: string; readonly body: object } | undefined>;
  /** Everything that keeps it from being published, at once. */
  obstacles(db: Queryable, draft: CatalogDraftRow): Promise<PublicationRefusal | undefined>;
  /** Puts it into the catalog; call it without obstacles, under the catalog's lock. */
  publish(tx: Transaction, deps: Deps, draft: CatalogDraftRow): Promise<PublishedDraft>;
}

export interface PublishedDraft {
  /** The revision or form version that it became. */
  readonly resultId: string;
  /** For the audit log. */
  readonly detail: Readonly<Record<string, unknown>>;
}

const kinds: Readonly<Record<DraftKind, KindOfDraft>> = { procedure: procedureDrafts, form: formDrafts };

/** @returns what differs between drafts of procedures and drafts of forms */
export function kindOfDraft(kind: DraftKind): KindOfDraft {
  return kinds[kind];
}
