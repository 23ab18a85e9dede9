// The shell of every page of residents: skip link, the unit's band, navigation, breadcrumbs, main, footer (Đ10.10).
import type { ReactNode } from 'react';

import { inquiryMenu } from '#app/addresses/inquiry-addresses.ts';
import { paths } from '#app/addresses/paths.ts';
import { titleInWords } from '#app/publications/item-title.ts';
import { accountLinks } from '#app/http/account-slot.ts';
import { ItemTitle } from '../item-title/item-title.tsx';
import { Lens } from '../search-box/lens.tsx';
import { UnsentOffer } from '../unsent/unsent-offer.tsx';
import { linksOfAccount } from './account-in-document.ts';
import { Beside, type BesideFact } from './beside.tsx';
import { Emblem } from './emblem.tsx';
import { FooterFold, SectionLinks, SectionMenu } from './section-menu.tsx';
import { SiteNotices } from './site-notices.tsx';
import { personWords, useSite, type SiteUnit } from './site.tsx';
import { Telephone } from './telephone.tsx';

export interface Crumb {
  readonly label: string;
  readonly href?: string | undefined;
}

export type PageArea =
  | 'home'
  | 'services'
  | 'lookUp'
  | 'myDossiers'
  | 'consultations'
  | 'contact'
  | 'search'
  | (typeof inquiryMenu)[number]['kind'];

const areas: readonly { id: PageArea; label: string; href: string }[] = [
  { id: 'home', label: 'Trang chủ', href: paths.home() },
  { id: 'services', label: 'Dịch vụ công', href: paths.services() },
  { id: 'lookUp', label: 'Tra cứu', href: paths.lookUp() },
  { id: 'myDossiers', label: 'Hồ sơ của tôi', href: paths.myDossiers() },
  { id: 'consultations', label: 'Góp ý dự thảo', href: paths.consultations() },
  ...inquiryMenu.map(({ kind, label }) => ({ id: kind, label, href: paths.inquiryFront(kind) })),
  { id: 'contact', label: 'Liên hệ', href: paths.contact() },
];

export interface PageProps {
  readonly breadcrumbs?: readonly Crumb[] | undefined;
  readonly current?: PageArea | undefined;
  /** The section that the page belongs to, by id. */
  readonly section?: string | undefined;
  /** On a resident's own pages. On all others whoever is signed in is named when the page is sent. */
  readonly account?: { readonly name: string } | undefined;
  /** One thing is done here, step by step: nothing leads elsewhere, the telephone is at hand. */
  readonly task?: boolean;
  /** Whom to ask is told beside it on a wide screen; so it is on a resident's own pages and where one thing is done. */
  readonly help?: boolean;
  /** Told above the help: what she needs at hand. */
  readonly beside?: readonly BesideFact[];
  readonly children: ReactNode;
}

export function Page({
  breadcrumbs,
  current,
  section,
  account,
  task = false,
  help = task || account !== undefined,
  beside = [],
  children,
}: PageProps) {
  const { unit, mode, sections } = useSite();
  return (
    <div className="page">
      <a href="#noi-dung" className="govuk-skip-link">
        Chuyển đến nội dung chính
      </a>
      {mode === 'demo' && (
        <aside className="page-demo" aria-label="Bản dùng thử">
          <strong>Bản dùng thử</strong>, hồ sơ không được giải quyết. Người và nơi chốn là của Phú An trước
          ngày 01/7/2025.
        </aside>
      )}
      <SiteNotices />
      <header className={task ? 'top top--task' : 'top'}>
        <div className="band">
          <Home unit={unit} />
          {!task && current !== 'search' && <BandSearch />}
        </div>
        {!task && (
          // It stands before what it shows (decision 022): opened and closed without a script.
          <details className="top__menu no-print">
            <summary>Menu</summary>
          </details>
        )}
        <div
          className="top__account no-print"
          // What was filled in when the page was sent stays as it is.
          suppressHydrationWarning
          dangerouslySetInnerHTML={{
            __html: account === undefined ? linksOfAccount : accountLinks({ ...account, kind: 'resident' }),
          }}
        />
        {!task && (
          <nav className="site-nav" aria-label="Chính">
            <ul>
              {areas.map((area) => (
                <li key={area.id}>
                  <a href={area.href} aria-current={area.id === current ? 'true' : undefined}>
                    {area.label}
                  </a>
                </li>
              ))}
              <li className="site-nav__reading">
                <a href={paths.reading()}>Cỡ chữ, màu, đọc to</a>
              </li>
            </ul>
          </nav>
        )}
        {!task && <SectionMenu sections={sections} current={section} />}
      </header>
      <div className={help ? 'page__body page__body--beside' : 'page__body'}>
        {breadcrumbs !== undefined && breadcrumbs.length > 0 && <Breadcrumbs crumbs={breadcrumbs} />}
        <main id="noi-dung" className="page__main" tabIndex={-1}>
          {account !== undefined && <UnsentOffer />}
          {children}
        </main>
        {help && <Beside facts={beside} />}
      </div>
      {task ? <TaskFooter unit={unit} /> : <Footer unit={unit} />}
    </div>
  );
}

/** Emblem and full name; on a phone in two lines, so that search and menu stand beside it. */
function Home({ unit: { name, localName } }: { readonly unit: SiteUnit }) {
  const office = name.endsWith(localName) ? name.slice(0, -localName.length).trim() : name;
  return (
    <a className="band__home" href={paths.home()}>
      <Emblem />
      <span className="band__names">
        <span className="band__kind">Cổng thông tin điện tử</span>
        <span className="band__unit">
          {/* The space and the name are one text: Chromium gives a space of its own to nobody who listens. */}
          <span className="band__office">{office}</span>
          {` ${name.slice(office.length).trim()}`}
        </span>
      </span>
    </a>
  );
}

/** A line on a wide screen; on a phone the way to the page that asks. */
function BandSearch() {
  return (
    <>
      <form className="band__search no-print" role="search" aria-label="Tìm nhanh" action={paths.search()}>
        <label className="visually-hidden" htmlFor="tim-nhanh">
          Tìm trên Cổng
        </label>
        <input
          className="band__words"
          id="tim-nhanh"
          name="q"
          type="text"
          enterKeyHint="search"
          autoComplete="off"
          placeholder="Tìm trên Cổng"
        />
        <button className="band__find" type="submit" aria-label="Tìm trên Cổng">
          <Lens />
        </button>
      </form>
      <a className="band__to-search no-print" href={paths.search()}>
        <Lens />
        <span className="visually-hidden">Tìm kiếm</span>
      </a>
    </>
  );
}

function Breadcrumbs({ crumbs }: { readonly crumbs: readonly Crumb[] }) {
  return (
    <nav className="govuk-breadcrumbs" aria-label="Bạn đang ở">
      <ol className="govuk-breadcrumbs__list">
        {crumbs.map((crumb) => (
          <li key={crumb.label} className="govuk-breadcrumbs__list-item">
            {crumb.href === undefined ? (
              <span aria-current="page">{crumb.label}</span>
            ) : (
              <a className="govuk-breadcrumbs__link" href={crumb.href}>
                {crumb.label}
              </a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** What a page with one task ends with: whom to call, nothing to wander off to. */
function TaskFooter({ unit }: { readonly unit: SiteUnit }) {
  return (
    <footer className="footer footer--task">
      <div className="footer__inner">
        <p>
          {unit.phone !== '' && (
            <>
              Cần giúp? Gọi <Telephone number={unit.phone} /> trong giờ làm việc.{' '}
            </>
          )}
          {unit.name}. <a href={paths.reading()}>Cỡ chữ, màu, đọc to</a>
        </p>
      </div>
    </footer>
  );
}

/** Đ13.1b: what did not open for some nights is named, and leads nowhere until it opens again. */
function LinksOut() {
  const { linksOut } = useSite();
  if (linksOut.length === 0) return null;
  return (
    <nav className="footer__links footer__out no-print" aria-label="Website cơ quan nhà nước">
      <FooterFold heading="Website cơ quan nhà nước" />
      <ul>
        {linksOut.map(({ title, href, opens }) => (
          <li key={href}>
            {opens ? (
              <ItemTitle of={title} href={href} rel="external" />
            ) : (
              <span className="footer__closed">{titleInWords(title)} (hiện chưa mở được)</span>
            )}
          </li>
        ))}
        <li>
          <a href={paths.agencyLinks()}>Tất cả liên kết</a>
        </li>
      </ul>
    </nav>
  );
}

function Footer({ unit }: { readonly unit: SiteUnit }) {
  return (
    <footer className="footer">
      <div className="footer__inner">
        <div className="footer__unit">
          <p className="footer__name">{unit.name}</p>
          <p>
            Vận hành: Ban Biên tập Website {unit.kindWord}, dưới sự chỉ đạo của {unit.name}
          </p>
          <p>Chịu trách nhiệm nội dung: {personWords(unit.responsible)}</p>
          <address>
            {unit.address !== '' && <span>Địa chỉ: {unit.address}</span>}
            {unit.phone !== '' && (
              <span>
                Điện thoại: <Telephone number={unit.phone} />
              </span>
            )}
            {unit.otherPhones !== undefined && <span>{unit.otherPhones}</span>}
            {unit.fax !== undefined && <span>Fax: {unit.fax}</span>}
            {unit.email !== '' && (
              <span>
                Thư điện tử: <a href={`mailto:${unit.email}`}>{unit.email}</a>
              </span>
            )}
          </address>
        </div>
        <nav className="footer__links" aria-label="Cuối trang">
          <ul>
            <li>
              <a href={paths.serviceGuide()}>Hướng dẫn nộp hồ sơ trực tuyến</a>
            </li>
            <li>
              <a href={paths.services()}>Danh mục dịch vụ công</a>
            </li>
            <li>
              <a href={paths.lookUp()}>Tra cứu bằng mã</a>
            </li>
            {inquiryMenu.map(({ kind, label }) => (
              <li key={kind}>
                <a href={paths.inquiryFront(kind)}>{label}</a>
              </li>
            ))}
            <li>
              <a href={paths.contact()}>Liên hệ</a>
            </li>
            <li>
              <a href={paths.privacy()}>Dữ liệu cá nhân của bạn</a>
            </li>
            <li>
              <a href={paths.accessibility()}>Cổng dành cho mọi người</a>
            </li>
            <li>
              <a href={paths.reading()}>Cỡ chữ, màu, đọc to</a>
            </li>
            <li>
              <a href={paths.english()} lang="en" hrefLang="en">
                In English
              </a>
            </li>
            <li>
              <a href={paths.staff()}>Dành cho cán bộ</a>
            </li>
          </ul>
        </nav>
        <SectionLinks />
        <LinksOut />
      </div>
      <p className="footer__source">Ghi rõ nguồn “{unit.name}” khi phát hành lại thông tin từ trang này.</p>
    </footer>
  );
}
