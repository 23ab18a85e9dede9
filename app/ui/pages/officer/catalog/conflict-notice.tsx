// Somebody else saved this part of a draft meanwhile: what differs, and the way to his.
import type { ReactNode } from 'react';

import type { DifferenceRow } from '#app/read-models/component-differences.ts';
import { formatMoment } from '#catalog/local-date.ts';

import { Button, ButtonGroup } from '../../../components/button/button.tsx';
import { Notification } from '../../../components/notification/notification.tsx';
import { DifferenceRows } from './differences.tsx';

export interface Conflict {
  readonly by?: { readonly name: string; readonly at: Date } | undefined;
  /** His at the left, what was typed here at the right. */
  readonly rows: readonly DifferenceRow[];
}

export interface ConflictNoticeProps {
  readonly conflict: Conflict;
  /** The page with what he saved. */
  readonly href: string;
  readonly headingLevel: 2 | 3;
  /** What to do now. */
  readonly children: ReactNode;
}

export function ConflictNotice({
  conflict: { by, rows },
  href,
  headingLevel,
  children,
}: ConflictNoticeProps) {
  const [who, their] = by === undefined ? ['Người khác', 'người kia'] : [by.name, by.name];
  return (
    <Notification tone="important" heading={`${who} vừa sửa phần này, chưa lưu bản của bạn`}>
      <p>
        {by !== undefined && `Lưu lúc ${formatMoment(by.at)}. `}
        {children}
      </p>
      <DifferenceRows
        rows={rows}
        before={`Bản của ${their}`}
        after="Bản của bạn"
        headingLevel={headingLevel}
      />
      <ButtonGroup>
        <Button kind="secondary" href={href}>
          Bỏ bản của tôi, lấy bản của {their}
        </Button>
      </ButtonGroup>
    </Notification>
  );
}
