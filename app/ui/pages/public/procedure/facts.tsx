// The few things that everybody asks first, each leading to its component, and marked where it is under review.
import type { ReactNode } from 'react';

import type { ComponentId } from '#catalog/components.ts';
import { acceptsOnlinePayment, type Procedure } from '#catalog/procedure.ts';

import { feeSummary } from '../../../components/fees/fee-text.ts';
import { LevelMark } from '../../../components/level-mark/level-mark.tsx';
import { limitSummary } from '../../../components/service-list/service-list.tsx';
import { sectionIds } from './section-ids.ts';
import { isUnderReview } from './under-review.tsx';

export function ProcedureFacts({
  procedure,
  term,
}: {
  readonly procedure: Procedure;
  /** What the decree in force calls its level. */
  readonly term?: string | undefined;
}) {
  const facts: readonly { component: ComponentId; label: string; value: ReactNode }[] = [
    {
      component: 'level',
      label: 'Mức độ',
      value: <LevelMark level={procedure.level} term={term} payable={acceptsOnlinePayment(procedure)} />,
    },
    { component: 'timeLimit', label: 'Thời hạn', value: limitSummary(procedure) },
    { component: 'charges', label: 'Phí, lệ phí', value: feeSummary(procedure.charges) },
    { component: 'authority', label: 'Nơi giải quyết', value: procedure.authority.decides },
  ];
  return (
    <div className="procedure-facts">
      <dl>
        {facts.map(({ component, label, value }) => (
          <div key={component}>
            <dt>{label}</dt>
            <dd>
              {value}
              {isUnderReview(procedure, component) && (
                <a className="procedure-facts__review" href={`#${sectionIds[component]}`}>
                  Đang được rà soát<span className="visually-hidden">: {label}</span>
                </a>
              )}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
