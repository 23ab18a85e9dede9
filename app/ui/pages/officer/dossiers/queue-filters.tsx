// What the queue is narrowed by.
import { heldBy, queueFilter, workName, type QueueFilter } from '#app/lists/queue.ts';
import { sectorName } from '#catalog/sectors.ts';

import { FilterForm } from '../../../components/workspace/filter-form.tsx';

interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What the dossiers that somebody sees can be narrowed by. */
export interface QueueChoices {
  readonly sectors: readonly string[];
  readonly holders: readonly Choice[];
  readonly units: readonly Choice[];
  readonly labels: readonly Choice[];
  readonly procedures: readonly Choice[];
}

export function QueueFilters({
  filter,
  choices: { sectors, holders, units, labels, procedures },
  works,
}: {
  readonly filter: QueueFilter;
  readonly choices: QueueChoices;
  /** Whoever looks leads dossiers on. */
  readonly works: boolean;
}) {
  const { work, holder, unit, label, procedure } = filter;
  const nobody = { value: heldBy.nobody, label: 'Chưa ai thụ lý' };
  const viewer = { value: heldBy.viewer, label: 'Tôi' };
  return (
    <FilterForm
      list={queueFilter}
      filter={filter}
      label="Lọc hồ sơ"
      compact
      without={works ? undefined : ['work']}
      options={{
        sector: sectors.length > 1 ? sectors.map((value) => ({ value, label: sectorName(value) })) : [],
        holder: withChosen([...(works ? [viewer] : []), nobody, ...holders], holder),
        unit: withChosen(units, unit),
        label: withChosen(labels, label),
        procedure: procedures.length > 1 || procedure !== undefined ? withChosen(procedures, procedure) : [],
      }}
      labels={work === undefined || work === 'all' ? {} : { work: workName(work) }}
    />
  );
}

/** What an address asks for is shown as chosen, even when no open dossier has it any more. */
const withChosen = (choices: readonly Choice[], chosenValue: string | undefined): readonly Choice[] =>
  chosenValue === undefined || choices.some(({ value }) => value === chosenValue)
    ? choices
    : [...choices, { value: chosenValue, label: chosenValue }];
