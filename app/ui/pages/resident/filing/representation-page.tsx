// For whom somebody files, and by what he may: the first step of a filing for another.
import type { Draft } from '#app/read-models/dossiers.ts';
import { representationForm } from '#app/steps/representation-form.ts';
import type { Wire } from '#forms/kinds/kind.ts';
import type { InputProblem } from '#app/values/input-problem.ts';

import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { FormSections } from '../../../components/form-wizard/form-sections.tsx';
import { useSectionForm } from '../../../components/form-wizard/use-section-form.ts';
import { DraftNews } from './draft-news.tsx';
import { FilingFrame, SaveButtons, type InFiling } from './filing-frame.tsx';

export interface RepresentationPageProps extends InFiling {
  readonly draft: Draft;
  readonly wire: Wire;
  readonly problems: readonly InputProblem[];
}

export function RepresentationPage(props: RepresentationPageProps) {
  const { accountName, draft, wire, problems, place, atHand, back } = props;
  const form = useSectionForm({
    def: representationForm,
    sectionId: 'all',
    wire,
    problems,
    context: draft.context,
  });
  return (
    <FilingFrame
      accountName={accountName}
      procedureName={draft.procedure.name}
      heading="Người được nộp thay"
      place={place}
      atHand={atHand}
      back={back}
      before={
        <>
          <ErrorSummary problems={form.summary} attempt={form.attempt} />
          <DraftNews draft={draft} />
        </>
      }
    >
      <form method="post" {...form.formProps}>
        <FormSections def={representationForm} form={form} />
        <SaveButtons />
      </form>
    </FilingFrame>
  );
}
