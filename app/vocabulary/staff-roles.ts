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

/** @param text as a form sent it */
export const isStaffRole = (text: string): text is StaffRole => Object.hasOwn(staffRoles, text);
