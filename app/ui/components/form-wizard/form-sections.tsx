// Every section of a form on one page, as far as it is asked now.
import { Fragment, type ReactNode } from 'react';

import type { FormDefinition, FormSection } from '#forms/definition.ts';
import { own } from '#forms/own.ts';
import { isWithin } from '#forms/question-at.ts';
import { visibleFields, visibleSections } from '#forms/visibility.ts';
import { isBlank } from '#forms/wire.ts';

import { Details } from '../details/details.tsx';
import { FormFields } from '../form-fields/form-fields.tsx';
import type { SectionForm } from './use-section-form.ts';

export function FormSections({
  def,
  form,
  after,
}: {
  readonly def: FormDefinition;
  readonly form: SectionForm;
  /** What stands behind one of them, and is no field of the form. */
  readonly after?: { readonly section: string; readonly shown: ReactNode } | undefined;
}) {
  return (
    <>
      {visibleSections(def, form.wire).map((section) => (
        <Fragment key={section.id}>
          <section className="form-section" aria-labelledby={`s-${section.id}`}>
            <Headed section={section} form={form}>
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
            </Headed>
          </section>
          {after?.section === section.id && after.shown}
        </Fragment>
      ))}
    </>
  );
}

/** The section's heading and what stands below it; folded, the heading opens it. */
function Headed({
  section: { id, heading, folded, fields },
  form: { wire, problems },
  children,
}: {
  readonly section: FormSection;
  readonly form: SectionForm;
  readonly children: ReactNode;
}) {
  if (folded !== true)
    return (
      <>
        <h2 id={`s-${id}`}>{heading}</h2>
        {children}
      </>
    );
  // What an account fills in nobody has written.
  const isOpen = fields.some(
    (field) =>
      problems.some(({ path }) => isWithin(path, field.id)) ||
      (field.profile === undefined && !isBlank(own(wire, field.id))),
  );
  return (
    <Details summary={<span id={`s-${id}`}>{heading}</span>} open={isOpen}>
      {children}
    </Details>
  );
}
