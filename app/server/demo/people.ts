// The people of the demonstration. Invented; the identity numbers are well-formed and belong to nobody known.
import { demoPassword } from '#app/domain/accounts/password-rules.ts';
import type { AccountKind } from '#app/vocabulary/actor-kinds.ts';
import type { StaffRole } from '#app/vocabulary/staff-roles.ts';
import type { Profile } from '#forms/index.ts';

/** One name, wherever the chairman is named. */
export const chairmanName = 'Nguyễn Quốc Long';

export interface DemoPerson {
  readonly email: string;
  readonly name: string;
  readonly kind: AccountKind;
  readonly position?: string;
  readonly roles?: readonly { readonly role: StaffRole; readonly sectors?: readonly string[] }[];
  readonly profile?: Profile;
}

const commune = { commune: 'xã Phú An', district: 'thị xã Bến Cát', province: 'tỉnh Bình Dương' };
const issuer = 'Cục Cảnh sát quản lý hành chính về trật tự xã hội';

const staff = (
  account: string,
  name: string,
  position: string,
  identityNumber: string,
  roles: DemoPerson['roles'] = [],
): DemoPerson => ({
  email: `${account}@demo.phuan`,
  name,
  kind: 'staff',
  position,
  roles,
  profile: { identity: { type: 'CCCD', number: identityNumber } },
});

export const demoPeople: readonly DemoPerson[] = [
  {
    email: 'nguyen.van.an@demo.phuan',
    name: 'Nguyễn Văn An',
    kind: 'resident',
    profile: {
      fullName: 'Nguyễn Văn An',
      birthDate: '1985-04-12',
      identity: { type: 'CCCD', number: '074085001234', issuedOn: '2021-06-15', issuedBy: issuer },
      residence: { ...commune, detail: 'Số 12, tổ 3', hamlet: 'ấp An Thuận' },
      phone: '0912345678',
      email: 'nguyen.van.an@demo.phuan',
    },
  },
  {
    email: 'tran.thi.binh@demo.phuan',
    name: 'Trần Thị Bình',
    kind: 'resident',
    profile: {
      fullName: 'Trần Thị Bình',
      birthDate: '1990-09-02',
      identity: { type: 'CCCD', number: '074190005678', issuedOn: '2021-08-20', issuedBy: issuer },
      residence: { ...commune, detail: 'Số 45, tổ 1', hamlet: 'ấp Phú Thứ' },
      phone: '0987654321',
      email: 'tran.thi.binh@demo.phuan',
    },
  },
  staff('motcua', 'Lê Thị Cúc', 'Công chức Bộ phận Một cửa', '074186007101', [{ role: 'one-stop-desk' }]),
  staff('hotich', 'Phạm Văn Dũng', 'Công chức Tư pháp - Hộ tịch', '074079007102', [
    {
      role: 'officer',
      sectors: [
        'ho-tich',
        'chung-thuc',
        'nuoi-con-nuoi',
        'cu-tru',
        'lien-thong',
        'hoa-giai-o-co-so',
        'boi-thuong-nha-nuoc',
        'khieu-nai-to-cao',
      ],
    },
  ]),
  staff('diachinh', 'Võ Minh Đức', 'Công chức Địa chính - Xây dựng', '074082007103', [
    {
      role: 'officer',
      sectors: [
        'dat-dai',
        'xay-dung',
        'ho-kinh-doanh',
        'trong-trot',
        'nong-nghiep',
        'moi-truong',
        'tai-nguyen-nuoc',
      ],
    },
  ]),
  staff('xahoi', 'Đặng Thị Hoa', 'Công chức Văn hóa - Xã hội', '074188007104', [
    {
      role: 'officer',
      sectors: [
        'bao-tro-xa-hoi',
        'giam-ngheo',
        'nguoi-co-cong',
        'giao-duc',
        'van-hoa',
        'the-duc-the-thao',
        'tin-nguong-ton-giao',
        'thi-dua-khen-thuong',
      ],
    },
  ]),
  staff('ketoan', 'Bùi Thị Kim', 'Công chức Tài chính - Kế toán', '074184007105', [{ role: 'accountant' }]),
  staff('truongban', chairmanName, 'Chủ tịch UBND xã, Trưởng Ban Biên tập', '074070007106', [
    { role: 'chairman' },
    { role: 'editor-in-chief' },
  ]),
  staff('phoban', 'Trần Minh Mẫn', 'Phó Chủ tịch UBND xã, Phó Trưởng Ban Biên tập', '074073007107', [
    { role: 'vice-chairman' },
    { role: 'deputy-editor' },
  ]),
  staff('bientap', 'Hồ Thị Nga', 'Công chức Văn phòng - Thống kê', '074190007108', [{ role: 'editor' }]),
  staff('vanhoa', 'Huỳnh Tấn Phát', 'Công chức Văn hóa - Thông tin', '074085007109', [
    { role: 'contributor' },
  ]),
  staff('quantri', 'Đỗ Hữu Quang', 'Quản trị hệ thống', '074087007110', [{ role: 'administrator' }]),
];

/** For whoever starts it: who can sign in. */
export function demoAccountLines(): string[] {
  return [
    `Tài khoản dùng thử (mật khẩu chung: ${demoPassword}):`,
    ...demoPeople.map((person) => `  ${person.email.padEnd(28)} ${person.position ?? 'Người dân'}`),
  ];
}

/** "demo-hotich" for hotich@demo.phuan: the same in every demonstration, for tests and links. */
export function demoUserId(person: Pick<DemoPerson, 'email'>): string {
  return `demo-${person.email.slice(0, person.email.indexOf('@')).replaceAll('.', '-')}`;
}
