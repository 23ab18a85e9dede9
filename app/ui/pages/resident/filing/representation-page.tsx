// For whom somebody files, and by what he may: the first step of a filing for another.
import type { Draft } from '#app/read-models/dossiers.ts';
import type { StepPlace } from '#app/steps/filing-steps.ts';
import { representationForm } from '#app/steps/representation-form.ts';
import type { Wire } from '#forms/kinds/kind.ts';
import type { InputProblem } from '#app/values/input-problem.ts';
import type { Link } from '#app/values/link.ts';

import { ErrorSummary } from '../../../components/error-summary/error-summary.tsx';
import { FormSections } from '../../../components/form-wizard/form-sections.tsx';
import { useSectionForm } from '../../../components/form-wizard/use-section-form.ts';
import { DraftNews } from './draft-news.tsx';
import type { AtHand } from './at-hand.tsx';
import { FilingFrame } from './filing-frame.tsx';
import { SaveButtons } from './save-buttons.tsx';

export interface RepresentationPageProps {
  readonly accountName: string;
  readonly draft: Draft;
  readonly wire: Wire;
  readonly problems: readonly InputProblem[];
  readonly place: StepPlace | undefined;
  readonly atHand: AtHand;
  readonly back: Link;
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
