// What proves that somebody is the father, the mother or the child of another.
import type { RequiredDocument } from '../../procedure.ts';

export const kinshipEvidence: RequiredDocument = {
  id: 'kinship-evidence',
  name: 'Văn bản của cơ sở y tế, cơ quan giám định hoặc cơ quan có thẩm quyền khác xác nhận quan hệ cha con, mẹ con',
  form: 'original',
  copies: 1,
  required: true,
  condition: 'Không có thì nộp văn bản cam đoan của các bên, có ít nhất hai người làm chứng.',
};
