// News, directives, guidance: a list with the newest first, and what tells one from another.
import { factText, kindById, textFact } from '#app/publications/facts.ts';
import type { ItemLine } from '#app/read-models/publishing.ts';

import { dayText } from './fact-text.ts';
import { newsMeta } from './item-meta.ts';
import { ItemLines, PublishedOn } from './item-lines.tsx';
import type { KindReaders, SectionListProps } from './section-view.ts';

export const article: KindReaders = {
  List: ({ section, lines }) => <ItemLines lines={lines} label={section.title} />,
  meta: newsMeta,
};

function listWith(about: (line: ItemLine) => string): KindReaders {
  return {
    List: ({ section, lines }: SectionListProps) => (
      <ItemLines
        lines={lines}
        label={section.title}
        about={(line) => {
          const words = about(line);
          return words === '' ? <PublishedOn line={line} /> : words;
        }}
      />
    ),
  };
}

const joinParts = (...parts: readonly string[]) => parts.filter((part) => part !== '').join(' · ');

export const directive = listWith(({ facts }) =>
  joinParts(textFact(facts, 'number'), dayText(textFact(facts, 'issuedOn')), textFact(facts, 'issuedBy')),
);

export const reply = listWith(({ facts }) =>
  joinParts(textFact(facts, 'answeredBy'), `trả lời ${dayText(textFact(facts, 'answeredOn'))}`),
);

export const commendation = listWith((line) => {
  const kind = kindById(line.kind);
  return joinParts(
    kind === undefined ? '' : factText(kind, line.facts, 'type'),
    textFact(line.facts, 'who'),
    textFact(line.facts, 'form'),
    dayText(textFact(line.facts, 'decidedOn')),
  );
});

export const guidance = listWith(({ facts }) =>
  joinParts(textFact(facts, 'field'), textFact(facts, 'document')),
);
