// The officers' shell: queues with counts at the left, the work in the middle, the whole width used.
import type { ReactNode } from 'react';

import { paths } from '#app/addresses/paths.ts';
import { Emblem } from '../page/emblem.tsx';
import { SiteNotices } from '../page/site-notices.tsx';
import { useSite } from '../page/site.tsx';
import { Lens } from '../search-box/lens.tsx';
import { menuCookie } from './menu-groups.ts';
import { useNumber } from './live-numbers.tsx';

export interface WorkspaceLink {
  readonly label: string;
  readonly href: string;
  readonly count?: number | undefined;
  /** What is in it is late, or waits for this person. */
  readonly urgent?: boolean | undefined;
  /** What its number counts, said where the day starts: what waits is told there too, unless there are none. */
  readonly waits?: string | undefined;
  /** The list of just those; without it, the link's own. */
  readonly waitsAt?: string | undefined;
  readonly current?: boolean | undefined;
}

export interface WorkspaceGroup {
  readonly heading?: string | undefined;
  /** By which its choice is remembered; of every group with a heading. */
  readonly id?: string | undefined;
  /** Only its heading is shown. */
  readonly closed?: boolean | undefined;
  readonly links: readonly WorkspaceLink[];
}

export interface WorkspaceProps {
  readonly actor: { readonly name: string; readonly position: string };
  readonly groups: readonly WorkspaceGroup[];
  /** The version that runs, and whether this person has read what is new in it. */
  readonly release?: { readonly version: string; readonly isUnread: boolean } | undefined;
  readonly heading: ReactNode;
  readonly caption?: ReactNode;
  readonly actions?: ReactNode;
  /** Below the heading: what stays in sight while the page goes by. */
  readonly follows?: ReactNode;
  /** For long tables: as much of the window as there is. */
  readonly wide?: boolean | undefined;
  readonly searches?: boolean;
  readonly children: ReactNode;
}

function Group({ id, heading, closed = false, links }: WorkspaceGroup) {
  const list = (
    <ul>
      {links.map((link) => (
        <li key={link.href}>
          <a href={link.href} aria-current={link.current === true ? 'page' : undefined}>
            <span>{link.label}</span>
            {link.count !== undefined && <Count {...link} count={link.count} />}
          </a>
        </li>
      ))}
    </ul>
  );
  if (heading === undefined || id === undefined) return <div className="workspace__group">{list}</div>;
  const pressing = links.reduce((sum, { urgent, count = 0 }) => sum + (urgent === true ? count : 0), 0);
  return (
    <details className="workspace__group" open={!closed}>
      <summary
        className="workspace__group-heading"
        onClick={({ currentTarget }) =>
          rememberGroup(id, currentTarget.parentElement?.hasAttribute('open') === true)
        }
      >
        {heading}
        {pressing > 0 && (
          <span className="workspace__count workspace__count--urgent">
            {pressing}
            <span className="visually-hidden"> việc gấp</span>
          </span>
        )}
      </summary>
      {list}
    </details>
  );
}

/** @param closed what it is from this press on */
function rememberGroup(id: string, closed: boolean): void {
  document.cookie = menuCookie(document.cookie, id, closed, window.location.protocol === 'https:');
}

export function Workspace(props: WorkspaceProps) {
  const {
    actor,
    groups,
    release,
    heading,
    caption,
    actions,
    follows,
    wide = false,
    searches = false,
    children,
  } = props;
  const { unit, mode } = useSite();
  const current = groups.flatMap(({ links }) => links).find((link) => link.current === true);
  return (
    <div className="workspace">
      <a href="#noi-dung" className="govuk-skip-link">
        Chuyển đến nội dung chính
      </a>
      <SiteNotices />
      <header className="workspace__bar">
        <a className="workspace__home" href={paths.staff()}>
          <Emblem size={32} />
          <span>
            {unit.name}{' '}
            <span className="workspace__kind">
              Dành cho cán bộ{mode === 'demo' ? ' · bản dùng thử, Phú An trước 01/7/2025' : ''}
            </span>
          </span>
        </a>
        {searches && <HeadSearch />}
        <form
          className="workspace__actor"
          method="post"
          action={paths.signOut()}
          data-staff-name={actor.name}
        >
          <span>
            <a href={paths.staffAccount()} title="Tài khoản của bạn">
              {actor.name}
            </a>{' '}
            <span className="workspace__kind">{actor.position}</span>
          </span>
          <a href={paths.reading()}>Cỡ chữ, màu</a>
          <button type="submit">Đăng xuất</button>
        </form>
      </header>
      <div className="workspace__body">
        <nav className="workspace__nav" aria-label="Công việc">
          {/* Where there is no room for the lists they wait behind it. They stand after it, not in it: a wide window shows
              them always, and no browser shows what is within a closed one. */}
          <details className="workspace__menu">
            <summary>
              Công việc
              {current !== undefined && <span className="workspace__here">{current.label}</span>}
            </summary>
          </details>
          {groups.map((group, index) => (
            <Group key={group.heading ?? index} {...group} />
          ))}
        </nav>
        <main
          id="noi-dung"
          className={`workspace__main${wide ? ' workspace__main--wide' : ''}`}
          tabIndex={-1}
        >
          <div className="workspace__head">
            <div>
              {caption !== undefined && <p className="page-heading__caption">{caption}</p>}
              <h1 className="workspace__heading">{heading}</h1>
            </div>
            {actions !== undefined && <div className="workspace__actions">{actions}</div>}
          </div>
          {follows !== undefined && <div className="workspace__sticky">{follows}</div>}
          {children}
        </main>
      </div>
      {release !== undefined && (
        <footer className="workspace__foot no-print">
          Phiên bản {release.version} · <a href={paths.releases()}>Có gì mới</a>
          {release.isUnread && ' (bạn chưa xem)'}
        </footer>
      )}
    </div>
  );
}

function Count({ href, count: countOnPage, urgent }: WorkspaceLink & { readonly count: number }) {
  const count = useNumber(href, countOnPage);
  const isUrgent = urgent === true && count > 0;
  return (
    <span className={`workspace__count${isUrgent ? ' workspace__count--urgent' : ''}`}>
      {count}
      {isUrgent && <span className="visually-hidden"> cần chú ý</span>}
    </span>
  );
}

/** A line on a wide screen; on a phone the way to the page that asks. */
function HeadSearch() {
  return (
    <>
      <form
        className="workspace__search no-print"
        role="search"
        aria-label="Tìm nhanh"
        action={paths.staffSearch()}
      >
        <label className="visually-hidden" htmlFor="tim-nhanh">
          Tìm theo tên, mã, số định danh, điện thoại, thủ tục
        </label>
        <input
          id="tim-nhanh"
          name="q"
          type="search"
          autoComplete="off"
          spellCheck={false}
          placeholder="Tên, mã, số định danh, điện thoại, thủ tục"
        />
        <button type="submit">
          <Lens size={18} />
          Tìm
        </button>
      </form>
      <a className="workspace__to-search no-print" href={paths.staffSearch()}>
        <Lens size={18} />
        <span className="visually-hidden">Tìm kiếm</span>
      </a>
    </>
  );
}
