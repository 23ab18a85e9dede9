// Who the commune of the demonstration is: the xã of Quyết định 349/QĐ-UBND, and, drafted for administrators to submit and
// another person to approve, the phường that it became on 1 July 2025.
import { randomUUID } from 'node:crypto';

import type { CommuneFacts } from '#app/commune/facts.ts';
import { createCommune } from '#app/domain/commune/create-commune.server.ts';
import type { Deps } from '#app/domain/kernel/deps.server.ts';
import { insertVersion } from '#db/queries/commune.server.ts';
import { reachMilestone } from '#db/queries/milestones.server.ts';
import { boundary } from './content/boundary.ts';
import { chairmanName } from './people.ts';

interface DemoVersion {
  readonly validFrom: string;
  readonly basis: string;
  readonly facts: CommuneFacts;
}

const commune: DemoVersion = {
  validFrom: '2018-11-15',
  basis: 'Ghi khi lập Cổng (Quyết định 349/QĐ-UBND)',
  facts: {
    kind: 'xa',
    shortName: 'Phú An',
    district: 'thị xã Bến Cát',
    province: 'tỉnh Bình Dương',
    name: 'Ủy ban nhân dân xã Phú An',
    headerTop: 'ỦY BAN NHÂN DÂN',
    headerName: 'XÃ PHÚ AN',
    codeOld: '000.20.31.H09',
    codeNew: 'H09.31.20',
    address: 'Đường ĐT.744, xã Phú An, thị xã Bến Cát, tỉnh Bình Dương',
    phone: '0274 3000 000',
    otherPhones: '',
    fax: '0274 3000 001',
    email: 'lienhe@phuanbinhduong.gov.vn',
    headName: chairmanName,
    headTitle: 'Chủ tịch Ủy ban nhân dân xã Phú An',
    responsibleName: chairmanName,
    responsibleTitle: 'Chủ tịch Ủy ban nhân dân xã Phú An',
    host: 'phuanbinhduong.gov.vn',
    paperSet: 'tt-01-2018',
    receptionHours: '8',
    hamlets: 'Ấp An Thành; Ấp An Thuận; Ấp Bến Giảng; Ấp Bến Liễu; Ấp Phú Thuận; Ấp Phú Thứ',
    boundary,
    morning: '07:30 – 11:30',
    afternoon: '13:00 – 17:00',
    saturday: '07:30 – 11:30',
    otherHours: 'Công an xã tiếp nhận hồ sơ cư trú: thứ Hai đến thứ Sáu và sáng thứ Bảy',
    receptionDays: 'Chủ tịch: sáng thứ Năm hằng tuần, 07:30 – 11:30; thường xuyên: giờ hành chính',
  },
};

/**
 * Luật TCCQĐP 72/2025/QH15: two levels. The host follows NĐ 42/2022's successor, NĐ 224/2026 Đ11: the name of the unit under
 * that of the province. The code of the phường is not public: what stands here is seen to be none.
 */
const ward: DemoVersion = {
  validFrom: '2025-07-01',
  basis:
    'Nghị quyết 1685/NQ-UBTVQH15 (từ ngày 01/7/2025). Bản soạn sẵn: mã định danh, số điện thoại, thư điện tử là số liệu mẫu, sửa trước khi trình.',
  facts: {
    ...commune.facts,
    kind: 'phuong',
    district: '',
    province: 'Thành phố Hồ Chí Minh',
    name: 'Ủy ban nhân dân phường Phú An',
    headerName: 'PHƯỜNG PHÚ AN',
    codeOld: '',
    codeNew: 'H29.000',
    address: 'Đường ĐT.744, phường Phú An, Thành phố Hồ Chí Minh',
    email: 'lienhe@phuan.hochiminhcity.gov.vn',
    headTitle: 'Chủ tịch Ủy ban nhân dân phường Phú An',
    responsibleTitle: 'Chủ tịch Ủy ban nhân dân phường Phú An',
    host: 'phuan.hochiminhcity.gov.vn',
    paperSet: 'tt-03-2025',
    // It took in Tân An: whoever submits it enters its quarters and its sketch.
    hamlets: '',
    boundary: '',
    otherHours: '',
    receptionDays: '',
  },
};

export const demoVersions = [commune, ward] as const;

/** Call it before the portal is composed: nothing of it can be said without a name. */
export async function seedDemoCommune({ db, clock }: Pick<Deps, 'db' | 'clock'>): Promise<void> {
  await db.transaction(async (tx) => {
    if (!(await reachMilestone(tx, 'demo-commune'))) return;
    if (!(await createCommune({ clock }, tx, commune))) return;
    const at = clock.now();
    await insertVersion(tx, { id: randomUUID(), ...ward, writers: [], startedAt: at, savedAt: at });
  });
}
