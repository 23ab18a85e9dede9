// The tracking book of the one-stop desk (sổ theo dõi hồ sơ, TT 01/2018/TT-VPCP Đ10 and Mẫu 06): one book for each year, in which
// every received dossier gets the next number. A unit that succeeds another within the year continues its numbers.

/** @param number from 1 in each year @returns the number with at least two digits: "01" */
export const bookNumberInWords = (number: number): string => number.toString().padStart(2, '0');
