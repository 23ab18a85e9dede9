// Every section of a form on one page, as far as it is asked now.
import type { FormDefinition } from '#forms/definition.ts';
import { visibleFields, visibleSections } from '#forms/visibility.ts';

import { FormFields } from '../form-fields/form-fields.tsx';
import type { SectionForm } from './use-section-form.ts';

export function FormSections({ def, form }: { readonly def: FormDefinition; readonly form: SectionForm }) {
  return (
    <>
      {visibleSections(def, form.wire).map((section) => (
        <section key={section.id} className="form-section" aria-labelledby={`s-${section.id}`}>
          <h2 id={`s-${section.id}`}>{section.heading}</h2>
          {section.intro !== undefined && <p>{section.intro}</p>}
          <FormFields
            fields={visibleFields(section, form.wire, def)}
            wire={form.wire}
            problems={form.problems}
            warnings={form.warnings}
            register={form.register}
            derive={form.derive}
            places={form.places}
            onChosen={form.onChosen}
            onGroupChange={form.changeGroup}
          />
        </section>
      ))}
    </>
  );
}
