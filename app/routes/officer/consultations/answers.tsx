// The answers to a consultation: drafted, submitted, returned, published at once.
import { answerSteps } from '#app/consultations/answer-steps.ts';
import { consultationProposalSteps } from '#app/consultations/proposal-steps.ts';
import { actOnAnswers } from '#app/domain/consultations/answers.server.ts';
import { openAnswers } from '#app/domain/consultations/open-answers.server.ts';
import { actOnConsultationProposal } from '#app/domain/consultations/proposals.server.ts';
import { deskActions, deskPage, stepActs } from '#app/http/desk-route.server.ts';
import { pageOf } from '#app/http/page-data.ts';
import { paths } from '#app/addresses/paths.ts';
import { orRefusal } from '#app/http/replies.server.ts';
import { AnswersPage } from '#app/ui/pages/officer/consultations/answers-page.tsx';
import { pageTitle } from '#app/ui/components/page/page-title.ts';

export const handle = { document: 'hydrated' };
export const meta = () => [{ title: pageTitle('Giải trình, tiếp thu') }];

const back = { href: paths.staffConsultations(), label: 'Về danh sách' };

export const loader = deskPage(async ({ deps, staff, param }) => ({
  ok: true,
  answers: orRefusal(await openAnswers(deps, staff, param('item')), back).desk,
}));

export const action = deskActions({
  to: ({ param }) => paths.staffAnswers(param('item')),
  back,
  acts: stepActs<string>(
    [...answerSteps.transitions, ...consultationProposalSteps.transitions].map(({ event }) => event),
    ({ deps, staff, param, text, number, wire }, event) => {
      const step = { item: param('item'), event, reason: text('reason') };
      const proposal = text('proposal');
      // A decision on what somebody proposed, or a step of the answers.
      return proposal === ''
        ? actOnAnswers(deps, staff, { ...step, version: number('version'), wire })
        : actOnConsultationProposal(deps, staff, { ...step, proposal });
    },
  ),
});

export default pageOf<typeof loader, typeof action>(AnswersPage);
