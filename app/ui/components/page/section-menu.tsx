// The sections of the portal: under the navigation, opened without a script, and again at the foot of every page.
import { useSite, type SiteSection } from './site.tsx';

export function SectionMenu({
  sections,
  current,
}: {
  readonly sections: readonly SiteSection[];
  readonly current?: string | undefined;
}) {
  if (sections.length === 0) return null;
  return (
    <nav className="section-menu" aria-label="Chuyên mục">
      <details>
        <summary>Các chuyên mục</summary>
        <ul>
          {sections.map((section) => (
            <li key={section.id} className={section.nested ? 'section-menu__nested' : undefined}>
              <a href={section.path} aria-current={section.id === current ? 'true' : undefined}>
                {section.title}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </nav>
  );
}

export function SectionLinks() {
  const { sections } = useSite();
  const outer = sections.filter(({ nested }) => !nested);
  if (outer.length === 0) return null;
  return (
    <nav className="footer__links footer__sections" aria-label="Chuyên mục ở cuối trang">
      <FooterFold heading="Các chuyên mục" />
      <ul>
        {outer.map((section) => (
          <li key={section.id}>
            <a href={section.path}>{section.title}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/**
 * The heading of a list of links at the foot of a page. On a phone the list waits behind it: it stands before what it shows
 * (decision 022), so a wide window shows the list always, and a press opens it without a script.
 */
export function FooterFold({ heading }: { readonly heading: string }) {
  return (
    <>
      <p className="footer__heading">{heading}</p>
      <details className="footer__fold no-print">
        <summary>{heading}</summary>
      </details>
    </>
  );
}
