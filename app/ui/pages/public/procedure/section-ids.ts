// The anchor of each component on the page of a procedure.
import type { ComponentId } from '#catalog/components.ts';

export const sectionIds = {
  documents: 'thanh-phan-ho-so',
  level: 'muc-do',
  handling: 'trinh-tu',
  channels: 'cach-thuc',
  timeLimit: 'thoi-han',
  charges: 'phi',
  audience: 'doi-tuong',
  conditions: 'dieu-kien',
  authority: 'co-quan',
  results: 'ket-qua',
  responsibilities: 'trach-nhiem',
  legalBases: 'can-cu',
  naming: 'ten-goi',
} as const satisfies Record<ComponentId, string>;
