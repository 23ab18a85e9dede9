// Where a link of a text may lead: the web, mail, telephone, or a path of the portal. Anything else is no link.
import { composed } from '#forms/text.ts';

/** @returns the address as it is stored, or undefined */
export function safeHref(value: string | undefined): string | undefined {
  const href = composed((value ?? '').replace(/[\p{Cc}\p{Cf}]/gu, '').trim());
  if (href === '' || href.length > 2000) return undefined;
  if (/^www\./i.test(href)) return onTheWeb(`https://${href}`);
  if (/^https?:/i.test(href)) return onTheWeb(href);
  if (/^mailto:/i.test(href)) {
    const address = href.slice('mailto:'.length);
    return /^[^\s<>"'`?&@]+@[^\s<>"'`?&@]+$/.test(address) ? `mailto:${address}` : undefined;
  }
  if (/^tel:/i.test(href)) {
    const digits = href.slice('tel:'.length).replace(/[\s().-]/g, '');
    return /^\+?\d{3,15}$/.test(digits) ? `tel:${digits}` : undefined;
  }
  return ownPath(href);
}

/**
 * @param href that `safeHref` let pass
 * @returns whether it leads to the web; mail and telephone lead nowhere else
 */
export function leadsOutside(href: string): boolean {
  return /^https?:/.test(href);
}

function onTheWeb(href: string): string | undefined {
  const url = urlOf(href);
  // A name and password in an address only ever hide where it leads.
  if (url === undefined || url.username !== '' || url.password !== '' || !url.hostname.includes('.'))
    return undefined;
  return url.href;
}

function ownPath(href: string): string | undefined {
  if (!/^\/(?![/\\])[^\s\\]*$/u.test(href)) return undefined;
  const url = urlOf(href, 'http://here.invalid');
  if (url === undefined || url.host !== 'here.invalid' || url.pathname.startsWith('//')) return undefined;
  return `${url.pathname}${url.search}${url.hash}`;
}

function urlOf(href: string, base?: string): URL | undefined {
  try {
    return new URL(href, base);
  } catch {
    return undefined;
  }
}
