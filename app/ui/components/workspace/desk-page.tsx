// Every page of the staff: who works, his queues with their counts, what just happened, and the keys he may use.
import type { ReactNode } from 'react';

import { Notification } from '../notification/notification.tsx';
import { Workspace, type WorkspaceProps } from './workspace.tsx';
import { KeyHelp } from './key-help.tsx';

/** What every staff page is given, whichever it is. */
export interface Desk {
  readonly actor: { readonly name: string; readonly position: string };
  readonly groups: WorkspaceProps['groups'];
  readonly flash?: { readonly kind: 'success' | 'notice'; readonly message: string } | undefined;
}

export interface DeskPageProps {
  readonly desk: Desk;
  readonly heading: ReactNode;
  readonly caption?: ReactNode;
  readonly actions?: ReactNode;
  /** For long tables: as much of the window as there is. */
  readonly wide?: boolean | undefined;
  /** The search stands in the head; left out where the page itself is the search. */
  readonly searches?: boolean;
  readonly children: ReactNode;
}

export function DeskPage({
  desk,
  heading,
  caption,
  actions,
  wide,
  searches = true,
  children,
}: DeskPageProps) {
  return (
    <Workspace
      actor={desk.actor}
      groups={desk.groups}
      heading={heading}
      caption={caption}
      actions={actions}
      wide={wide}
      searches={searches}
    >
      {desk.flash !== undefined && (
        <Notification tone={desk.flash.kind === 'success' ? 'success' : 'important'}>
          <p>{desk.flash.message}</p>
        </Notification>
      )}
      {children}
      <KeyHelp />
    </Workspace>
  );
}
