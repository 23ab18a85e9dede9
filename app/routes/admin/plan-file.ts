// A version of the plan as a paper.
import { drawPlanPaper } from '#app/domain/contingency/open-plan.server.ts';
import { deskFile } from '#app/http/desk-route.server.ts';

export const loader = deskFile(({ deps, staff, param }) => drawPlanPaper(deps, staff, { id: param('plan') }));
