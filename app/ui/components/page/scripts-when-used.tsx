// React's scripts, on a page that is read and filled in without them: written down here, started by start-when-used.ts
// (decision 066). What the page needs of them from its beginning, its data, stands as on any page that hydrates.
import { Scripts } from '@remix-run/react';
import { Children, Fragment, isValidElement, type ReactElement, type ReactNode } from 'react';

interface Part {
  readonly type?: string;
  readonly href?: string;
  readonly children?: ReactNode;
}

export interface ScriptsWhenUsedProps {
  readonly nonce: string | undefined;
  /** The page answers what somebody sent: it is being used. */
  readonly atOnce: boolean;
}

export function ScriptsWhenUsed({ nonce, atOnce }: ScriptsWhenUsedProps) {
  // Which files a page needs, and in which order they run, Remix says in this component alone. It is called, not written into
  // the page: its links would load everything at once.
  const parts = partsOf(Scripts({ nonce }));
  const preloads = parts.flatMap(({ type, props: { href } }) => (type === 'link' && href ? [href] : []));
  return parts
    .filter(({ type }) => type === 'script')
    .map((part) =>
      part.props.type === 'module' ? (
        <script
          {...part.props}
          key={part.key}
          // A block of data, which no browser runs.
          type="text/plain"
          async={undefined}
          data-when-used={atOnce ? 'now' : ''}
          data-preloads={preloads.join(' ')}
        />
      ) : (
        part
      ),
    );
}

function partsOf(node: ReactNode): readonly ReactElement<Part>[] {
  return Children.toArray(node).flatMap((child) => {
    if (!isValidElement<Part>(child)) return [];
    return child.type === Fragment ? partsOf(child.props.children) : [child];
  });
}
