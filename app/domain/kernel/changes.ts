// What readers see otherwise from now on. The use case that changes it says so, in its transaction; what follows from
// it (search, kept pages, the relations of documents) is registered in app/server/followers.server.ts, and known to no
// use case.
import type { Transaction } from '#db/client.server.ts';
import type { Deps, Unit } from './deps.server.ts';

/** Every kind of change, and what it tells of itself. */
interface Changes {
  /**
   * Published anew, renamed, pinned, withdrawn or taken down; `goneAt`: when it was taken down. `actVoid`: of a legal document it was
   * said that there is no such act, so that it does nothing to others any more (decision 098). The item is locked.
   */
  readonly item: {
    readonly id: string;
    readonly sectionId: string;
    readonly goneAt?: Date;
    readonly actVoid?: boolean;
  };
  /** A consultation, its comments or its answers; `id`: of its item. */
  readonly consultation: { readonly id: string; readonly sectionId: string };
  /** Added, called otherwise, or moved in or out of the menu. `openedOrClosed`: its items come or go with it. */
  readonly section: { readonly id: string; readonly openedOrClosed: boolean };
  /** The order of the sections. */
  readonly menu: object;
  /** By their slugs: these procedures, or a form of theirs. The catalog is locked. */
  readonly procedures: { readonly slugs: readonly string[] };
  /** Any procedure and any form, as a new version of the portal brings them. The catalog is locked. */
  readonly catalog: object;
  /** The state or the relations of these documents, by the ids of their items. */
  readonly 'legal-documents': { readonly items: readonly string[] };
  /** What the public reads of an inquiry: published, edited, taken down, or left without its name. `of`: its kind. */
  readonly inquiry: { readonly id: string; readonly of: string };
  /** Who the commune is: this from now on, on every page. */
  readonly commune: { readonly unit: Pick<Unit, 'name' | 'address' | 'phone' | 'email'> };
  /** Whether links out of the portal open, on the pages of these sections. */
  readonly links: { readonly sections: readonly string[] };
  /** A stop of the portal was announced, made longer, or is over. */
  readonly maintenance: object;
  /** What residents can use on this portal, on every page. */
  readonly openings: object;
  /** Who answers for which procedure, or may. */
  readonly assignments: object;
  /** The figures of these procedures, by their slugs. */
  readonly statistics: { readonly slugs: readonly string[] };
}

type Kind = keyof Changes;
export type Change<Of extends Kind = Kind> = { [K in Of]: { readonly kind: K } & Changes[K] }[Of];

/**
 * What follows from a change. It runs in the transaction of the change, and a fault of it takes the change back.
 * @param tell says a further change, which this one brings about
 */
export type Follower<Of extends Kind> = (
  tx: Transaction,
  change: Change<Of>,
  tell: (further: Change) => Promise<void>,
) => Promise<void>;

/** In the order in which they run. A change that nobody follows would be none: there is always one. */
export type Followers = { readonly [K in Kind]: readonly [Follower<K>, ...Follower<K>[]] };

/**
 * Runs what is registered for a change, one after the other. Call it after the change is written, before the commit.
 * @throws whatever a follower throws: index and pages never differ from what is stored
 */
export async function tellFollowers<Of extends Kind>(
  { followers }: Pick<Deps, 'followers'>,
  tx: Transaction,
  change: Change<Of>,
): Promise<void> {
  const followersOfKind: readonly Follower<Of>[] = followers[change.kind];
  for (const follow of followersOfKind)
    await follow(tx, change, (further) => tellFollowers({ followers }, tx, further));
}
