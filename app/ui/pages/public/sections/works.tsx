// Works of the commune (Đ10.11): where, from when to when, and how far, as a bar and in words.
import { numberFact, textFact } from '#app/publications/facts.ts';
import type { ItemLine } from '#app/read-models/publishing.ts';

import { ItemTitle } from '../../../components/item-title/item-title.tsx';
import { Origin } from '../../../components/origin/origin.tsx';
import { SummaryList } from '../../../components/summary-list/summary-list.tsx';
import { dayText } from './fact-text.ts';
import { Grouped } from './grouped.tsx';
import type { KindReaders } from './section-view.ts';

function progressWords(percent: number): string {
  if (percent <= 0) return 'Chưa thi công';
  return percent >= 100 ? 'Đã hoàn thành' : `Đã làm ${percent}%`;
}

export function WorksProgress({ line }: { readonly line: Pick<ItemLine, 'facts'> }) {
  const percent = Math.min(100, Math.max(0, numberFact(line.facts, 'progress') ?? 0));
  return (
    <div className="works-progress">
      <svg
        className="works-progress__bar"
        viewBox="0 0 100 8"
        preserveAspectRatio="none"
        aria-hidden="true"
        focusable="false"
      >
        <rect className="works-progress__ground" width="100" height="8" />
        <rect className="works-progress__done" width={percent} height="8" />
      </svg>
      <span>{progressWords(percent)}</span>
    </div>
  );
}

const period = ({ facts }: Pick<ItemLine, 'facts'>) =>
  `${dayText(textFact(facts, 'startsOn'))} – ${dayText(textFact(facts, 'endsOn'))}`;

export const works: KindReaders = {
  List: ({ section, lines }) => (
    <Grouped lines={lines} kind={section.kind} fact="field">
      {(own, label) => (
        <ul className="works" aria-label={label}>
          {own.map((line) => (
            <li key={line.id}>
              <h3 className="works__title">
                <ItemTitle of={line.title} href={line.href} />
              </h3>
              <p className="works__about">
                {textFact(line.facts, 'place')} · {period(line)}
              </p>
              <WorksProgress line={line} />
              <Origin author={line.author} source={line.source} />
            </li>
          ))}
        </ul>
      )}
    </Grouped>
  ),
  Facts: ({ page }) => (
    <SummaryList
      rows={[
        { label: 'Địa điểm', value: textFact(page.facts, 'place') },
        { label: 'Thời gian', value: period(page) },
        { label: 'Tiến độ', value: <WorksProgress line={page} /> },
      ]}
    />
  ),
};
