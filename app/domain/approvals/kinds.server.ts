// Every kind of what one proposes and another approves, as its module says it.
import { roleEndProposal, roleProposal } from '../accounts/assign-role.server.ts';
import { unitProposal } from '../accounts/assign-unit.server.ts';
import { factorEndProposal } from '../accounts/end-second-factor.server.ts';
import { personProposal } from '../accounts/enter-person.server.ts';
import { calendarProposal } from '../calendar/change-calendar.server.ts';
import { closingProposal, reopeningProposal } from '../accounts/close-account.server.ts';
import { erasureProposal } from '../publishing/erase-content.server.ts';
import { openingProposal } from '../openings/decide-openings.server.ts';
import { refundProposal } from '../payments/record-refund.server.ts';
import { sectionAddedProposal, sectionChangedProposal } from '../publishing/section-proposals.server.ts';
import { pointsProposal } from '../quality/enter-points.server.ts';
import type { ProposalKinds } from '../proposals/proposal-kind.ts';
import { certificateProposal } from '../signing/certificates.server.ts';
import { issuerEndProposal, issuerProposal } from '../signing/issuers.server.ts';

export const proposalKinds: ProposalKinds = {
  role: roleProposal,
  'role-end': roleEndProposal,
  unit: unitProposal,
  person: personProposal,
  'account-closed': closingProposal,
  'account-reopened': reopeningProposal,
  'second-factor-end': factorEndProposal,
  certificate: certificateProposal,
  issuer: issuerProposal,
  'issuer-end': issuerEndProposal,
  calendar: calendarProposal,
  'section-added': sectionAddedProposal,
  'section-changed': sectionChangedProposal,
  'content-erasure': erasureProposal,
  'quality-points': pointsProposal,
  opening: openingProposal,
  refund: refundProposal,
};
