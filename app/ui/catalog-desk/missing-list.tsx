// Everything that keeps a draft from being published, at once, each line leading to where it is mended.
import { Notification } from '../notification/notification.tsx';
import type { DraftReply } from './draft-decisions.tsx';

export function MissingList({
  heading,
  missing,
}: {
  readonly heading: string;
  readonly missing: DraftReply['missing'];
}) {
  return (
    <Notification tone="important" heading={heading}>
      <ul className="missing">
        {missing.map(({ message, href }, index) => (
          <li key={`${index}-${message}`}>{href === undefined ? message : <a href={href}>{message}</a>}</li>
        ))}
      </ul>
    </Notification>
  );
}
