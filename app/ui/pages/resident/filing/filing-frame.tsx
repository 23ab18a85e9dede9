// What every page of a filing stands in: where it is, the way back, the step.
import type { ReactNode } from 'react';

import type { StepPlace } from '#app/steps/filing-steps.ts';
import type { Link } from '#app/values/link.ts';

import { PageHeading } from '../../../components/page/page-heading.tsx';
import { Page } from '../../../components/page/page.tsx';
import { besideFiling, type AtHand } from './at-hand.tsx';
import { StepProgress, stepTextId } from '../../../components/step-progress/step-progress.tsx';
import { Button, ButtonGroup } from '../../../components/button/button.tsx';

/** What the page of a step is given to stand in. */
export interface InFiling {
  readonly accountName: string;
  readonly place: StepPlace | undefined;
  readonly atHand: AtHand;
  readonly back: Link;
}

export interface FilingFrameProps {
  readonly accountName: string;
  readonly procedureName: string;
  readonly heading: string;
  readonly lead?: ReactNode;
  readonly atHand: AtHand;
  readonly place?: StepPlace | undefined;
  readonly back?: Link | undefined;
  /** Above the heading: the error summary, what must be told first. */
  readonly before?: ReactNode;
  readonly children: ReactNode;
}

export function FilingFrame(props: FilingFrameProps) {
  const { accountName, procedureName, heading, lead, atHand, place, back, before, children } = props;
  return (
    <Page task account={{ name: accountName }} beside={besideFiling(atHand)}>
      {back !== undefined && (
        <p className="filing-back no-print">
          <a href={back.href}>
            <span aria-hidden="true">← </span>
            {back.label}
          </a>
        </p>
      )}
      {before}
      {place !== undefined && <StepProgress {...place} />}
      <PageHeading
        caption={place === undefined ? procedureName : undefined}
        lead={lead}
        describedBy={place === undefined ? undefined : stepTextId}
      >
        {heading}
      </PageHeading>
      {children}
    </Page>
  );
}

/** What every step of a filing ends with: both buttons save, one goes on. */
export function SaveButtons({ next = 'Lưu và tiếp tục' }: { readonly next?: string | undefined }) {
  return (
    <ButtonGroup>
      <Button name="intent" value="next">
        {next}
      </Button>
      <Button kind="secondary" name="intent" value="save" formNoValidate>
        Lưu và thoát
      </Button>
    </ButtonGroup>
  );
}
