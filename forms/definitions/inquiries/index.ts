// Forms by which people write to the commune outside a procedure: not in the catalog, and not edited by staff.
import type { FormDefinition } from '../../definition.ts';
import { petitionForm } from './petition.ts';
import { questionForm } from './question.ts';
import { informationRequestOfGroup, informationRequestOfPerson } from './information-request.ts';

export const inquiryForms: readonly FormDefinition[] = [
  informationRequestOfPerson,
  informationRequestOfGroup,
  questionForm,
  petitionForm,
];
