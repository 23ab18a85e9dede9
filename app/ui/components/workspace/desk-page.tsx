// Every page of the staff: who works, his queues with their counts, what just happened, and the keys he may use.
import type { ReactNode } from 'react';

import { Notification } from '../notification/notification.tsx';
import { UnsentOffer } from '../unsent/unsent-offer.tsx';
import { LiveNumbers, type WatchedList } from './live-numbers.tsx';
import { Workspace, type WorkspaceProps } from './workspace.tsx';
import { KeyHelp } from './key-help.tsx';
import { SessionEnd } from './session-end.tsx';

/** What every staff page is given, whichever it is. */
export interface Desk {
  readonly actor: { readonly name: string; readonly position: string };
  readonly groups: WorkspaceProps['groups'];
  readonly release?: WorkspaceProps['release'];
  /** He handles dossiers: how many lie in his lists is told anew while he looks. */
  readonly hasDossiers?: boolean;
  /** He would be asked as the second person, and nobody entered who he is. */
  readonly isUnknown?: boolean;
  readonly flash?: { readonly kind: 'success' | 'notice'; readonly message: string } | undefined;
}

/** What just happened, by which the way onward is described. */
export const flashTextId = 'vua-lam';

export interface DeskPageProps {
  readonly desk: Desk;
  readonly heading: ReactNode;
  readonly caption?: ReactNode;
  readonly actions?: ReactNode;
  /** Below the heading: what stays in sight while the page goes by. */
  readonly follows?: ReactNode;
  /** For long tables: as much of the window as there is. */
  readonly wide?: boolean | undefined;
  /** The search stands in the head; left out where the page itself is the search. */
  readonly searches?: boolean;
  /** The list that the page shows: what comes into it is told. */
  readonly watches?: WatchedList | undefined;
  readonly children: ReactNode;
}

export function DeskPage({
  desk,
  heading,
  caption,
  actions,
  follows,
  wide,
  searches = true,
  watches,
  children,
}: DeskPageProps) {
  return (
    <LiveNumbers on={desk.hasDossiers === true} watches={watches}>
      <Workspace
        actor={desk.actor}
        groups={desk.groups}
        release={desk.release}
        heading={heading}
        caption={caption}
        actions={actions}
        follows={follows}
        wide={wide}
        searches={searches}
      >
        {desk.flash !== undefined && (
          <Notification
            tone={desk.flash.kind === 'success' ? 'success' : 'important'}
            answers={desk.flash.message}
            textId={flashTextId}
          >
            <p>{desk.flash.message}</p>
          </Notification>
        )}
        <SessionEnd />
        <UnsentOffer />
        {desk.isUnknown === true && (
          <Notification tone="important">
            <p>
              Tài khoản của bạn chưa có số định danh nên bạn chưa duyệt, ký được việc của người khác. Hãy nhờ
              quản trị viên nhập số định danh của bạn ở trang Cán bộ và vai trò.
            </p>
          </Notification>
        )}
        {children}
        <KeyHelp />
      </Workspace>
    </LiveNumbers>
  );
}
