// Where a result is posted and whom the post calls: asked with the fields of a declaration, beside what else is chosen. What stands in
// it is seen only while the post is chosen, by the stylesheet alone.
import { useEffect, useRef, useState } from 'react';

import type { FormContext, Wire } from '#forms/kinds/kind.ts';
import { postalForm, readPostal } from '#forms/postal-contact.ts';
import type { InputProblem } from '#app/values/input-problem.ts';

import type { PlaceChoices } from '../../../components/form-fields/address-control.tsx';
import { FormFields } from '../../../components/form-fields/form-fields.tsx';
import { ShowMoreQuestions } from '../../../components/form-fields/show-more.tsx';
import { wasTouched } from '../../../components/form-fields/was-touched.ts';

export interface PostalFieldsProps {
  /** Answers of `postalForm`, as the server holds them or as they were just sent. */
  readonly postal: Wire;
  readonly context: FormContext;
  /** Without JavaScript: the places to choose from, by the path of an address. */
  readonly choices: Readonly<Record<string, PlaceChoices>>;
  readonly problems: readonly InputProblem[];
  /** Of the names of its inputs. */
  readonly prefix?: string | undefined;
}

const fields = postalForm.sections.flatMap((section) => section.fields);

export function PostalFields({ postal, context, choices, problems, prefix = '' }: PostalFieldsProps) {
  const box = useRef<HTMLDivElement>(null);
  const [wire, setWire] = useState(postal);
  const [lastPostal, setLastPostal] = useState(postal);
  // A fresh reply of the server starts anew.
  if (lastPostal !== postal) {
    setLastPostal(postal);
    setWire(postal);
  }
  const form = () => box.current?.closest('form') ?? null;
  const read = () => {
    const element = form();
    if (element !== null) setWire(readPostal(new FormData(element).entries(), prefix));
  };
  const takeOver = useRef(() => {
    const element = form();
    if (element !== null && wasTouched(element)) read();
  });
  useEffect(() => takeOver.current(), []);
  return (
    <div ref={box} className="filing-delivery__address" onChange={read}>
      <FormFields
        fields={fields}
        prefix={prefix}
        wire={Object.fromEntries(Object.entries(wire).map(([id, value]) => [`${prefix}${id}`, value]))}
        problems={problems}
        places={{ home: context.home, choices }}
        onChosen={read}
      />
      <ShowMoreQuestions />
    </div>
  );
}
