// The parts of the plan: read, and as a form.
import { linesOf, planPartIds, planParts, type ContingencyPlan } from '#app/operation/contingency.ts';
import type { InputProblem } from '#app/values/input-problem.ts';

import { inputsOf } from '../../../components/form-fields/inputs-of.ts';
import { TextInput } from '../../../components/text-input/text-input.tsx';

export function PlanText({ plan }: { readonly plan: ContingencyPlan }) {
  return planPartIds.map((id) => (
    <section key={id} aria-labelledby={`phan-${id}`}>
      <h2 id={`phan-${id}`}>{planParts[id].label}</h2>
      <ul>
        {linesOf(plan[id]).map((line, index) => (
          <li key={index}>{line}</li>
        ))}
      </ul>
    </section>
  ));
}

export function PlanFields({
  entries,
  problems,
}: {
  /** As it was written; the day as "30/06/2027". */
  readonly entries: Partial<ContingencyPlan>;
  readonly problems: readonly InputProblem[];
}) {
  const input = inputsOf(entries, problems);
  return (
    <>
      {planPartIds.map((id) => (
        <TextInput
          key={id}
          label={planParts[id].label}
          {...input(id)}
          multiline
          rows={5}
          hint={planParts[id].hint}
        />
      ))}
      <TextInput
        label="Rà soát lại trước ngày"
        {...input('reviewOn')}
        width={10}
        hint="Ví dụ 30/06/2027. Quá ngày này, quản trị viên và Chủ tịch nhận thư nhắc mỗi thứ Hai."
      />
    </>
  );
}
