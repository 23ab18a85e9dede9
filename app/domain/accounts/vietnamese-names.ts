// What people are called here, in plain small letters: by these somebody guesses who knows nothing of the owner of an account. Written out
// from what is most frequent; which marks a name has makes no difference to a guess.
const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

export const familyNames = words(`
  nguyen tran le pham huynh hoang phan vu vo dang bui do ho ngo duong ly an au bach banh be cao chau chu chung co cu cung dam dao dau diep
  dinh doan dong du giang giap ha han hinh hong hua kha khong khuat khuc kieu kim la lac lai lam lo loi lu luc luong luu ma mac mach mai
  man minh nghiem nghi nhan nhu nong ong phi phu phung quach quan tang ta tao thach thai than thi thieu to tong trieu trinh truong tu tuong
  ung uong van vi vien vinh vuong xa y ton tonnu tonthat cam luongvan
`);

export const middleNames = words(`
  thi van huu duc cong dinh xuan ngoc minh thanh quang quoc anh hong kim thu bich my nhu thuy tuyet diem gia bao khanh phuong hoang manh tien
  trong viet the ba dang duy hai hoai hung khac lan le mai nam nhat nu phuc phu quy si sy tan tat thai tram tri trung truong tu tuan tung van
  vinh vu dieu cam chi dang diep ha huynh huyen khai kieu nguyen nha phi phung quynh song tam tieu to tuong uyen yen
`);

export const givenNames = words(`
  ai an anh anhdao bach bac bang banh bao be bich bien binh bong buu ca cam can canh cat chanh chau chi chien chinh chuc chung chuong chuyen
  co con cong cu cuc cuong da dai dam dan dang danh dao dat de di diem dien diep dieu dinh do doan doanh don dong du dua duc dung duong duy
  duyen gam gam gia giang giao giap ha hai han hang hanh hao hau hien hiep hieu hoa hoai hoan hoang hoat hoc hoi hong hop hue hung huong huu huy
  huyen huynh hy khai khang khanh khiem khiet khoa khoan khoat khoi khue khuong khuyen kien kiet kieu kim kinh ky lac lai lam lan lanh lap
  lau le lich liem lien lieu linh loan loc loi long luan luat luc luong luu luyen ly mai man manh mao may men mien minh mo mong mung muoi my nam
  nang nga ngan nghi nghia nghiem ngo ngoan ngoc ngon ngu nguyen nguyet nha nham nhan nhat nhi nhien nho nhu nhung ninh no nu nuong oanh phat
  phi phong phu phuc phung phuoc phuong phuc phuonganh qua quan quang que quoc quy quyen quyet quynh rang sa sac san sang sau sen si sinh son
  song suong suu sy ta tai tam tan tao tat tau tham than thang thanh thao thach thai the thi thien thiet thieu thinh tho thoa thoai thom thong
  thu thua thuan thuat thuc thuong thuy thuyen thuyet ti tien tiep tiet tieu tin tinh toai toan toi ton tra trac trai tram tran trang tri trinh
  trieu trong tru truc trung truong truyen tu tuan tue tung tuoc tuoi tuong tuyen tuyet ty uoc ut uyen van van vang vi vien viet vinh vu vuong
  vy xoan xuan xuyen y yen
`);

/** What is put before or behind a name: "toilanguyenvanan", "huongcute". */
export const dressings = words(`
  a abc abcd bo chi cute dep em hihi iu iloveyou iu la love me my name ok ong pro qwe ten toi toila vip vn xinh xyz yeu com gmail
`);
