// The components of a procedure (NĐ 63/2010 Đ8.2, TT 32/2017, Đ15), each with its facts. Pages, editors, comparison and review use
// the same components.
import type { PayableProcedure } from './procedure.ts';

export const components = {
  naming: 'Tên, mã, lĩnh vực',
  level: 'Mức độ, mẫu đơn, thanh toán',
  audience: 'Đối tượng thực hiện',
  conditions: 'Yêu cầu, điều kiện',
  documents: 'Thành phần, số lượng hồ sơ',
  handling: 'Trình tự thực hiện',
  channels: 'Cách thức thực hiện',
  timeLimit: 'Thời hạn giải quyết',
  charges: 'Phí, lệ phí',
  authority: 'Cơ quan thực hiện',
  results: 'Kết quả thực hiện',
  responsibilities: 'Trách nhiệm các bên',
  legalBases: 'Căn cứ pháp lý',
} as const;

export type ComponentId = keyof typeof components;

export const componentIds = Object.keys(components) as [ComponentId, ...ComponentId[]];

/** The facts of a procedure. Points under review are no facts: they name their component themselves. */
export type Fact = Exclude<keyof PayableProcedure, 'toReview'>;

/** The component of each fact; the compiler demands an entry for every fact. */
export const componentOf = {
  code: 'naming',
  slug: 'naming',
  sector: 'naming',
  name: 'naming',
  otherNames: 'naming',
  lifeEvents: 'naming',
  level: 'level',
  levelReason: 'level',
  newerTerm: 'level',
  forms: 'level',
  presets: 'level',
  onlineForm: 'level',
  onlinePayment: 'level',
  audience: 'audience',
  filedInPerson: 'audience',
  eligibility: 'audience',
  conditions: 'conditions',
  documents: 'documents',
  sets: 'documents',
  handling: 'handling',
  channels: 'channels',
  provider: 'channels',
  timeLimit: 'timeLimit',
  charges: 'charges',
  authority: 'authority',
  resolver: 'authority',
  results: 'results',
  deliveries: 'results',
  certificateDraft: 'results',
  responsibilities: 'responsibilities',
  legalBases: 'legalBases',
  publication: 'legalBases',
} as const satisfies Record<Fact, ComponentId>;

/** @returns the facts of a component, in the order of the page */
export function factsOf(component: ComponentId): readonly Fact[] {
  return (Object.keys(componentOf) as Fact[]).filter((fact) => componentOf[fact] === component);
}
