// Links to other agencies' sites (Đ13.1b), from the centre to the commune.
import { textFact } from '#app/publications/facts.ts';
import { formatDate } from '#catalog/local-date.ts';

import { own } from '#forms/own.ts';
import { webAddress } from './fact-text.ts';
import { Grouped } from './grouped.tsx';
import type { KindReaders } from './section-view.ts';

export const link: KindReaders = {
  originsBelow: true,
  looksAfterLinks: true,
  List: ({ section, lines, unopened = {} }) => (
    <Grouped lines={lines} kind={section.kind} fact="level">
      {(links, label) => (
        <ul className="site-links" aria-label={label}>
          {links.map((line) => {
            const day = own(unopened, line.id);
            const address = webAddress(textFact(line.facts, 'address'));
            return (
              <li key={line.id} id={line.href.split('#')[1]}>
                {address === undefined ? line.title : <a href={address}>{line.title}</a>}
                <span className="site-links__agency">{textFact(line.facts, 'agency')}</span>
                {day !== undefined && (
                  <p className="quiet small">
                    Lần kiểm tra gần nhất (ngày {formatDate(day)}) chưa mở được trang này.
                  </p>
                )}
              </li>
            );
          })}
        </ul>
      )}
    </Grouped>
  ),
};
