// The sectors (lĩnh vực) of the commune's procedures, in the order in which they are listed.

export const sectors = {
  'ho-tich': 'Hộ tịch',
  'chung-thuc': 'Chứng thực',
  'bao-tro-xa-hoi': 'Bảo trợ xã hội',
} as const;

export type SectorId = keyof typeof sectors;
