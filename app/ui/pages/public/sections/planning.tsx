// Strategy and planning (Đ10.5), with the decision that approved each: a field on its own page, all of them on the page
// of the whole, one after the other.
import { textFact } from '#app/publications/facts.ts';
import type { ItemLine } from '#app/read-models/publishing.ts';

import { dayText } from './fact-text.ts';
import { ItemLines } from './item-lines.tsx';
import type { KindReaders } from './section-view.ts';

function Lines({
  lines,
  label,
  level,
}: {
  readonly lines: readonly ItemLine[];
  readonly label: string;
  readonly level: 2 | 3;
}) {
  return (
    <ItemLines
      lines={lines}
      label={label}
      headingLevel={level}
      about={({ facts }) => `${textFact(facts, 'decision')}, ngày ${dayText(textFact(facts, 'approvedOn'))}`}
    />
  );
}

export const planning: KindReaders = {
  List: ({ section, lines }) => {
    const { children = [] } = section;
    const of = (id: string) => lines.filter(({ sectionId }) => sectionId === id);
    const whole = of(section.id);
    return (
      <>
        {whole.length > 0 && <Lines lines={whole} label={section.title} level={2} />}
        {children.map(({ id, path, title }) => (
          <section key={id} aria-labelledby={id}>
            <h2 id={id}>
              <a href={path}>{title}</a>
            </h2>
            {of(id).length === 0 ? (
              <p className="quiet">Chưa có nội dung được công bố.</p>
            ) : (
              <Lines lines={of(id)} label={title} level={3} />
            )}
          </section>
        ))}
      </>
    );
  },
};
