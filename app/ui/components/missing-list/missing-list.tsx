// Everything that keeps a draft from being published, at once, each line leading to where it is mended.
import { Notification } from '../notification/notification.tsx';

export function MissingList({
  heading,
  missing,
}: {
  readonly heading: string;
  readonly missing: readonly { readonly message: string; readonly href?: string | undefined }[];
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
