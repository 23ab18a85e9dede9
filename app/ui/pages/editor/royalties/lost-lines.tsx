// Lines that were approved and may not be paid any more, each with why.
import { paths } from '#app/addresses/paths.ts';
import type { LostLine } from '#app/read-models/royalties.ts';
import { formatVnd } from '#catalog/money.ts';

import { Notification } from '../../../components/notification/notification.tsx';

export interface LostLinesProps {
  readonly heading: string;
  readonly lost: readonly LostLine[];
  /** What follows from it. */
  readonly after: string;
}

export function LostLines({ heading, lost, after }: LostLinesProps) {
  if (lost.length === 0) return null;
  return (
    <Notification tone="important" heading={heading}>
      <ul>
        {lost.map(({ line, why }) => (
          <li key={line.id}>
            {line.author.name}: <a href={paths.itemRoyalties(line.item.id)}>{line.item.title}</a>,{' '}
            {formatVnd(line.amount)}. {why}
          </li>
        ))}
      </ul>
      <p>{after}</p>
    </Notification>
  );
}
