// Links to other agencies' sites (Đ13.1b), from the centre to the commune.
import { textFact } from '#app/publications/facts.ts';
import { formatDate } from '#catalog/local-date.ts';

import { ItemTitle } from '../../../components/item-title/item-title.tsx';
import { Origin } from '../../../components/origin/origin.tsx';
import { own } from '#forms/own.ts';
import { webAddress } from './fact-text.ts';
import { Grouped } from './grouped.tsx';
import type { KindReaders } from './section-view.ts';

export const link: KindReaders = {
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
                <ItemTitle of={line.title} href={address} />
                <span className="site-links__agency">{textFact(line.facts, 'agency')}</span>
                <Origin author={line.author} source={line.source} />
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
