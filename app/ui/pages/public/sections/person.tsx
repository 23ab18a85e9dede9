// Leaders (Đ10.1): picture, post, duties; the short biography on a page of their own.
import { textFact } from '#app/publications/facts.ts';
import type { ItemLine } from '#app/read-models/publishing.ts';

import { Drawing } from '../../../components/drawing/drawing.tsx';
import { ItemTitle } from '../../../components/item-title/item-title.tsx';
import { Origin } from '../../../components/origin/origin.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import { dayText } from './fact-text.ts';
import { Picture } from './picture.tsx';
import type { KindReaders } from './section-view.ts';

const dutiesOf = (facts: ItemLine['facts']) =>
  textFact(facts, 'duties')
    .split('\n')
    .map((line) => line.replace(/^\s*[-–•+]\s*/, '').trim())
    .filter((line) => line !== '');

function Duties({ facts }: { readonly facts: ItemLine['facts'] }) {
  return (
    <ul className="duties">
      {dutiesOf(facts).map((duty) => (
        <li key={duty}>{duty}</li>
      ))}
    </ul>
  );
}

export const person: KindReaders = {
  List: ({ section, lines }) => (
    <ul className="people" aria-label={section.title}>
      {lines.map((line) => (
        <li key={line.id} className="people__person">
          {line.picture === undefined ? (
            <div className="people__drawing">
              <Drawing name="person" size={112} />
            </div>
          ) : (
            <div className="people__picture">
              <Picture picture={line.picture} sizes="10rem" />
            </div>
          )}
          <div>
            <h2 className="people__name">
              <ItemTitle of={line.title} href={line.href} />
            </h2>
            <p className="people__post">{textFact(line.facts, 'post')}</p>
            <Duties facts={line.facts} />
            <Origin author={line.author} source={line.source} />
          </div>
        </li>
      ))}
    </ul>
  ),
  Facts: ({ page }) => {
    const born = textFact(page.facts, 'born');
    return (
      <SummaryList
        rows={[
          { label: 'Chức vụ', value: textFact(page.facts, 'post') },
          ...(born === ''
            ? []
            : [
                {
                  label: 'Ngày sinh',
                  value: born.length === 10 ? dayText(born) : born.split('-').reverse().join('/'),
                },
              ]),
          { label: 'Nhiệm vụ đảm nhiệm', value: <Duties facts={page.facts} /> },
        ]}
      />
    );
  },
};
