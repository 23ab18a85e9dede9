// The questions of a form of meetings, section by section; entries are added and moved by buttons that are sent.
import type { FormDefinition } from '#forms/definition.ts';
import type { Wire } from '#forms/kinds/kind.ts';
import { visibleFields, visibleSections } from '#forms/visibility.ts';
import type { InputProblem } from '#app/values/input-problem.ts';

import { FormFields } from '../../../components/form-fields/form-fields.tsx';

export interface MeetingFieldsProps {
  readonly form: FormDefinition;
  readonly wire: Wire;
  readonly problems: readonly InputProblem[];
}

export function MeetingFields({ form, wire, problems }: MeetingFieldsProps) {
  return (
    <>
      {visibleSections(form, wire).map((section) => (
        <section key={section.id} className="form-section" aria-labelledby={`s-${section.id}`}>
          <h2 id={`s-${section.id}`}>{section.heading}</h2>
          <FormFields fields={visibleFields(section, wire, form)} wire={wire} problems={problems} />
        </section>
      ))}
    </>
  );
}
