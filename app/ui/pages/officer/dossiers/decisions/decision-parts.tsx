// What the page of a decision draws beside its questions: by what the decision brings about, and by what of the dossier it shows.
import { Fragment, type ReactNode } from 'react';

import { decisionPaths } from '#app/addresses/decision-paths.ts';
import type { DossierAction, StaffDossier } from '#app/read-models/dossiers.ts';
import { type InputProblem, messageAt } from '#app/values/input-problem.ts';
import type { Consequence } from '#catalog/lifecycle.ts';
import { formatVnd } from '#catalog/money.ts';

import { Warning } from '../../../../components/warning/warning.tsx';
import type { DecisionEntries } from './decision-page.tsx';
import { Cautions } from '../dossier/dossier-facts.tsx';
import { ExemptionClaim } from './exemption-claim.tsx';
import { type NoDecisionProps, NobodyTakesIt } from './no-decision.tsx';
import { SupplementFields } from './supplement-fields.tsx';
import {
  CertificateDraft,
  DecisionProposal,
  DraftWarning,
  PromisableDays,
  Proposal,
  Verification,
  WriteOffProposal,
} from '../queue/what-waits.tsx';

interface PartProps {
  readonly dossier: StaffDossier;
  /** The query of the list from which the dossier was opened. */
  readonly list: string;
  readonly entries: DecisionEntries;
  readonly problems: readonly InputProblem[];
}

type Part = (props: PartProps) => ReactNode;

interface DecisionParts {
  /** Above the form. */
  readonly Above?: Part;
  /** Before its questions. */
  readonly Before?: Part;
  /** Below its buttons. */
  readonly Below?: Part;
  /** In its place, where none of its questions has an answer to choose. */
  readonly Without?: (props: NoDecisionProps) => ReactNode;
  /** A file goes along with it. */
  readonly file?: { readonly label: string; readonly kinds: string };
  /** The documents are looked at before one decides: they stand above the buttons, which stay in sight. */
  readonly checksDocuments?: true;
}

const supplement: DecisionParts = { Before: Supplement };

export const decisionParts: Readonly<Partial<Record<Consequence, DecisionParts>>> = {
  'handing-over': { Without: NobodyTakesIt },
  registration: { Above: Cautions, Below: InsteadOfReception, checksDocuments: true },
  'supplement-request': supplement,
  'supplement-proposal': supplement,
  result: { Before: DraftWarning, file: { label: 'Tệp kết quả', kinds: 'PDF, ảnh hoặc Word' } },
  'result-draft': {
    Before: DraftWarning,
    file: { label: 'Dự thảo kết quả', kinds: 'PDF để ký số được' },
  },
  'signed-result': { Before: DraftWarning },
  'result-on-paper': {
    Before: DraftWarning,
    file: { label: 'Tệp kết quả đã ký', kinds: 'PDF, ảnh hoặc Word' },
  },
  'confirmed-result': { Before: DraftWarning },
  'replacement-proposal': { file: { label: 'Tệp kết quả mới', kinds: 'PDF, ảnh hoặc Word' } },
  collection: { Before: Owed },
  payment: { Before: OnItsWay },
};

export const shownParts: Readonly<Record<NonNullable<DossierAction['shows']>, Part>> = {
  'promisable-days': PromisableDays,
  proposal: Proposal,
  'decision-proposal': DecisionProposal,
  'write-off': WriteOffProposal,
  exemption: ExemptionClaim,
  'certificate-draft': CertificateDraft,
  verification: Verification,
};

function Owed({ dossier: { payment } }: PartProps) {
  switch (payment.owed) {
    case 'amount':
      return <Warning>Hồ sơ chưa nộp {formatVnd(payment.amountDue)}. Hãy thu trước khi trả kết quả.</Warning>;
    case 'amount-to-come':
      return (
        <Warning>
          Kế toán chưa ghi số tiền phải nộp của hồ sơ này. Hãy hỏi kế toán trước khi trả kết quả.
        </Warning>
      );
    default:
      return null;
  }
}

function OnItsWay({ dossier: { payment } }: PartProps) {
  return payment.onItsWay === 'under-review' ? (
    <Warning>
      Một lần nộp trực tuyến của hồ sơ này đang được kiểm tra. Hỏi kế toán trước khi thu, kẻo người dân nộp
      hai lần.
    </Warning>
  ) : null;
}

function Supplement({ dossier, entries, problems }: PartProps) {
  return (
    <SupplementFields
      targets={dossier.supplementTargets}
      ruledOut={dossier.documentsRuledOut}
      declaration={dossier.declaration}
      attachments={dossier.attachments}
      law={dossier.supplementLaw}
      wasDue={dossier.supplementWasDue}
      askedBefore={dossier.supplementAskedBefore}
      items={entries.items}
      overrideReason={entries.overrideReason}
      error={messageAt(problems, 'target')}
      overrideError={messageAt(problems, 'overrideReason')}
    />
  );
}

/** Whoever looks before he receives may find that he has to do something else. */
function InsteadOfReception({ dossier, list }: PartProps) {
  const others = dossier.actions.filter(({ insteadOfReception }) => insteadOfReception === true);
  if (others.length === 0) return null;
  return (
    <p>
      Hồ sơ chưa đúng, chưa đủ?{' '}
      {others.map((other, index) => (
        <Fragment key={other.event}>
          {index > 0 && ' · '}
          <a href={decisionPaths.staffDecision(dossier.code, other.event, list)}>{other.label}</a>
        </Fragment>
      ))}
    </p>
  );
}
