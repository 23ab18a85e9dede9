// The roles of the staff, as people call them. What a role may do is said by the permissions of each module.

export const staffRoles = {
  chairman: 'Chủ tịch Ủy ban nhân dân',
  'vice-chairman': 'Phó Chủ tịch Ủy ban nhân dân',
  'one-stop-desk': 'Bộ phận Một cửa',
  officer: 'Cán bộ chuyên môn',
  accountant: 'Kế toán',
  'editor-in-chief': 'Trưởng Ban Biên tập',
  'deputy-editor': 'Phó Trưởng Ban Biên tập',
  editor: 'Thành viên Ban Biên tập',
  contributor: 'Cộng tác viên',
  administrator: 'Quản trị viên',
} as const;

export type StaffRole = keyof typeof staffRoles;

export const staffRoleIds = Object.keys(staffRoles) as [StaffRole, ...StaffRole[]];

/** The editorial board, by rank; contributors write for it and do not belong to it. */
export const boardRoles = [
  'editor-in-chief',
  'deputy-editor',
  'editor',
] as const satisfies readonly StaffRole[];

/** @returns whether whoever has these roles is of the editorial board (QĐ 349 Đ17), in whatever part */
export const isOfBoard = ({ roles }: { readonly roles: readonly string[] }): boolean =>
  boardRoles.some((role) => roles.includes(role));

/** @param text as a form sent it */
export const isStaffRole = (text: string): text is StaffRole => Object.hasOwn(staffRoles, text);

/** Who leads, holds the money, publishes in the commune's name, or gives roles. */
export const weightyRoles = [
  'chairman',
  'vice-chairman',
  'accountant',
  'editor-in-chief',
  'deputy-editor',
  'administrator',
] as const satisfies readonly StaffRole[];

/** Without somebody in each of them some of the work stands still. */
export const neededRoles: readonly StaffRole[] = [
  'chairman',
  'one-stop-desk',
  'officer',
  'accountant',
  'editor-in-chief',
];

/** Whoever has one of them decides on what an administrator proposes. */
export const approverRoles = ['administrator', 'chairman'] as const satisfies readonly StaffRole[];

/** The leaders and the administrators: told of what stops an account or keeps somebody out. */
export const overseerRoles: readonly StaffRole[] = [...approverRoles, 'vice-chairman'];

/**
 * Whoever has one of them is asked as the second person: he approves, signs, records money returned, looks again, moderates. It has to be
 * known who he is.
 */
const secondPersonRoles: readonly StaffRole[] = [...weightyRoles, 'editor'];

/** @returns whether it has to be known who its holder is */
export const isSecondPersonRole = (role: StaffRole): boolean => secondPersonRoles.includes(role);

/** @returns whether an account with it is closed, opened and mended under the eyes of others */
export const isWeighty = (role: StaffRole): boolean => (weightyRoles as readonly StaffRole[]).includes(role);

/**
 * With any other role somebody acts on dossiers, takes money, signs or moderates: a second account of the administrator's own would do
 * what two are for.
 */
const givenAlone: readonly StaffRole[] = ['contributor'];

/** @returns whether nobody gives it alone */
export const isGivenByTwo = (role: StaffRole): boolean => !givenAlone.includes(role);

/** @returns whether its holder decides on what an administrator proposes */
export const isApproverRole = (role: StaffRole): boolean =>
  (approverRoles as readonly StaffRole[]).includes(role);
