// The tracking book of the one-stop desk (sổ theo dõi hồ sơ, TT 01/2018/TT-VPCP Đ10 and Mẫu 06): a book a year, in which every
// dossier that is received has the next number. A unit that succeeds another within the year goes on with its numbers.

/** At least two digits: "01". */
export const bookNumberInWords = (number: number): string => number.toString().padStart(2, '0');
