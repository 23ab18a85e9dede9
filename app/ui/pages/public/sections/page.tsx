// The introduction of the commune (Đ10.1): its matters in order, each a page.
import { textFact } from '#app/publications/facts.ts';
import type { ItemLine } from '#app/read-models/publishing.ts';

import { BoundaryMap } from '../../../components/boundary-map/boundary-map.tsx';
import { ItemLines } from './item-lines.tsx';
import type { KindReaders } from './section-view.ts';

const isBoundary = (facts: ItemLine['facts']) => textFact(facts, 'topic') === 'boundary';

export const page: KindReaders = {
  draws: isBoundary,
  List: ({ section, lines }) => <ItemLines lines={lines} label={section.title} about={() => null} />,
  // Where a page stands is for staff to know.
  Facts: ({ page }) =>
    isBoundary(page.facts) && page.sketch !== undefined ? <BoundaryMap sketch={page.sketch} /> : null,
};
