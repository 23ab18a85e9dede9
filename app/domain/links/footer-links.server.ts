// Links to other agencies' sites for the foot of every page (Đ13.1b): the first of their section, from the centre to the
// commune, each with whether it opened when it was last looked at.
import type { FooterLink } from '#app/read-models/links.ts';
import { choicesOf, kindById, textFact } from '#app/publications/facts.ts';
import { link } from '#app/publications/kinds/link.ts';
import { footerLinkSection } from '#app/publications/sections.ts';
import type { Deps } from '../kernel/deps.server.ts';
import { listPublished } from '../publishing/list-published.server.ts';
import { hrefsIn } from './hrefs.ts';
import { unopenedLinks } from './unopened-links.server.ts';

/** As many as stand on a phone without being the page. */
const most = 8;

/** @returns at most as many as the foot has room for, pinned ones first; `opens` is false for what is called broken */
export async function footerLinks(deps: Pick<Deps, 'db' | 'unit'>): Promise<readonly FooterLink[]> {
  const { lines } = await listPublished(deps, { sections: [footerLinkSection], pageSize: 100 });
  const levels = choicesOf(kindById(link.id) ?? link, 'level').map(({ value }) => value);
  const rank = ({ facts }: (typeof lines)[number]) => levels.indexOf(textFact(facts, 'level'));
  const unopened = await unopenedLinks(deps, lines);
  return lines
    .toSorted((a, b) => Number(b.pinned) - Number(a.pinned) || rank(a) - rank(b))
    .flatMap(({ id, title, facts }) => {
      const [href] = hrefsIn(
        { html: '', facts: textFact(facts, 'address') },
        new URL(deps.unit.publicUrl).origin,
      );
      return href === undefined ? [] : [{ title, href, opens: !Object.hasOwn(unopened, id) }];
    })
    .slice(0, most);
}
