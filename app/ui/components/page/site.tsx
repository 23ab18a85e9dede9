// Whose portal this is: given once by the root, read by the shell of every page.
import { usualHours, type OpeningHours } from '#catalog/working-calendar.ts';
import type { FooterLink } from '#app/read-models/links.ts';
import { createContext, useContext, type ReactNode } from 'react';

export interface SiteUnit {
  /** "Ủy ban nhân dân xã Phú An" */
  readonly name: string;
  /** "xã Phú An" */
  readonly localName: string;
  /** "xã" */
  readonly kindWord: string;
  /** Two lines of the official header. */
  readonly header: readonly [string, string];
  readonly place: string;
  readonly address: string;
  readonly phone: string;
  readonly otherPhones?: string | undefined;
  readonly fax?: string | undefined;
  readonly email: string;
  readonly hours: OpeningHours;
  readonly head: SitePerson;
  /** Who answers for the site (TT 32/2017). */
  readonly responsible: SitePerson;
}

export interface SitePerson {
  readonly name: string;
  /** "Chủ tịch Ủy ban nhân dân xã Phú An" */
  readonly title: string;
}

/** "Nguyễn Quốc Long, Chủ tịch Ủy ban nhân dân xã Phú An" */
export const personWords = ({ name, title }: SitePerson): string =>
  [name, title].filter((part) => part !== '').join(', ');

export interface SiteSection {
  readonly id: string;
  readonly title: string;
  readonly path: string;
  /** Inside the section before it. */
  readonly nested: boolean;
}

export interface Site {
  readonly unit: SiteUnit;
  /** What the commune publishes, in the order of the menu. */
  readonly sections: readonly SiteSection[];
  /** To other agencies' sites (Đ13.1b). */
  readonly linksOut: readonly FooterLink[];
  readonly mode: 'demo' | 'live';
  /** What every page says before anything else: the portal takes nothing, or will be stopped. `words`: whole sentences. */
  readonly notices?: readonly { readonly about: string; readonly words: string }[];
}

/** Stands in where the root's data is not there: an error page before the root's loader ran. */
const defaultSite: Site = {
  unit: {
    name: 'Ủy ban nhân dân',
    localName: '',
    kindWord: '',
    header: ['ỦY BAN NHÂN DÂN', ''],
    place: '',
    address: '',
    phone: '',
    email: '',
    hours: usualHours,
    head: { name: '', title: '' },
    responsible: { name: '', title: '' },
  },
  sections: [],
  linksOut: [],
  mode: 'live',
};

const SiteContext = createContext<Site>(defaultSite);

export function SiteProvider({
  site,
  children,
}: {
  readonly site: Site | undefined;
  readonly children: ReactNode;
}) {
  return <SiteContext.Provider value={site ?? defaultSite}>{children}</SiteContext.Provider>;
}

/**
 * For the `meta` of a route, which no component surrounds.
 * @param matches the root among them
 */
export function unitIn(matches: readonly { readonly id: string; readonly data?: unknown }[] = []): SiteUnit {
  const root = matches.find(({ id }) => id === 'root')?.data as { readonly site?: Site } | undefined;
  return (root?.site ?? defaultSite).unit;
}

export function useSite(): Site {
  return useContext(SiteContext);
}
