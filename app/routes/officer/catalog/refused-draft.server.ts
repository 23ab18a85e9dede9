// A decision on a draft that was refused: everything that stands in the way at once, and nothing that was typed is lost.
import { refusalResponse, sameFormAgain } from '#app/http/replies.server.ts';
import type { PublicationRefusal } from '#app/read-models/catalog-editing.ts';
import type { DraftReply, TypedDecision } from '#app/ui/pages/officer/catalog/draft-decisions.tsx';
import { components } from '#catalog/components.ts';
import type { DraftKind } from '#catalog/draft-steps.ts';
import { own } from '#forms/own.ts';

export interface DecidedDraft {
  readonly kind: DraftKind;
  readonly code: string;
  readonly draftHref: string;
  /** Where nothing is under work any more: published, or discarded. */
  readonly overviewHref: string;
  /** Where nothing is left of it: a new one that was discarded. */
  readonly listHref: string;
  readonly problemHref: (problem: {
    readonly component: string;
    readonly part: string;
  }) => string | undefined;
}

/** Where a refusal that names no input belongs, by what was asked. */
const inputOf: Readonly<Record<string, string>> = {
  submit: 'note',
  return: 'reason',
  approve: 'publishAt.day',
};

export function refusedDraft(
  refusal: PublicationRefusal,
  entries: TypedDecision,
  intent: string,
  draft: DecidedDraft,
) {
  if (refusal.code === 'not-found' || refusal.code === 'not-allowed') {
    throw refusalResponse(refusal, { href: draft.overviewHref, label: 'Về trang trước' });
  }
  const missing = [
    ...(refusal.problems ?? []).map(({ component, message }) => ({
      message: `${components[component]}: ${message}`,
      href: draft.problemHref({ component, part: '' }),
    })),
    ...(refusal.formProblems ?? []).map(({ part, message }) => ({
      message,
      href: draft.problemHref({ component: '', part }),
    })),
  ];
  const path = refusal.code === 'invalid' && missing.length === 0 ? (own(inputOf, intent) ?? '') : '';
  return sameFormAgain<DraftReply>(
    { entries, problems: [{ path, message: refusal.message }], missing },
    refusal.code === 'invalid' ? 422 : 409,
  );
}
