// How a declarant can be related to the person whom a declaration is about.
export const relationships: readonly string[] = [
  ...['Bản thân', 'Cha', 'Mẹ', 'Con', 'Vợ', 'Chồng', 'Ông', 'Bà', 'Anh', 'Chị', 'Em ruột', 'Người giám hộ'],
  ...['Người được ủy quyền', 'Khác'],
];
