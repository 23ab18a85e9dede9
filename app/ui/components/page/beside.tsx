// What lies beside short lines on a wide screen: what she needs at hand, and whom to ask. Narrower screens have it elsewhere.
import type { ReactNode } from 'react';

import { workingHoursText } from '#catalog/working-calendar.ts';

import { useSite } from './site.tsx';
import { Telephone } from './telephone.tsx';

export interface BesideFact {
  readonly label: string;
  readonly value: ReactNode;
}

export function Beside({ facts }: { readonly facts: readonly BesideFact[] }) {
  const { phone, address, hours } = useSite().unit;
  return (
    <aside className="beside no-print" aria-label="Cần biết">
      {facts.length > 0 && <Facts of={facts} />}
      <h2>Cần giúp?</h2>
      <Facts
        of={[
          ...(phone === '' ? [] : [{ label: 'Điện thoại', value: <Telephone number={phone} /> }]),
          { label: 'Giờ làm việc', value: workingHoursText(hours) },
          ...(address === '' ? [] : [{ label: 'Địa chỉ', value: address }]),
        ]}
      />
    </aside>
  );
}

function Facts({ of }: { readonly of: readonly BesideFact[] }) {
  return (
    <dl>
      {of.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
