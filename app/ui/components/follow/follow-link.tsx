// The way from a page to the news of it by mail.
import type { FollowedKindId } from '#app/addresses/followed-addresses.ts';
import { paths } from '#app/addresses/paths.ts';

export interface FollowLinkProps {
  readonly kind: FollowedKindId;
  /** Which of the kind: the id of a section, the last part of an address. */
  readonly target: string;
}

export function FollowLink({ kind, target }: FollowLinkProps) {
  return (
    <a className="follow-link" href={paths.follow(kind, target)}>
      <svg width="20" height="16" viewBox="0 0 20 16" aria-hidden="true" focusable="false">
        <path d="M1 1h18v14H1z M1 2l9 7 9-7" fill="none" stroke="currentColor" strokeWidth="1.6" />
      </svg>
      Nhận tin qua thư điện tử
    </a>
  );
}
