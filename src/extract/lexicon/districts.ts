import { nameKey, provinceNamed, provinceOfCity } from "./provinces.js";

/** Districts by the province they lay in until there were none, 2025; towns and cities are in `provinces.ts`. */
const districtNames: Readonly<Record<string, string>> = {
  "An Giang": "An Phú,Phú Tân,Châu Phú,Tri Tôn,Châu Thành,Chợ Mới,Thoại Sơn",
  "Bà Rịa - Vũng Tàu": "Châu Đức,Xuyên Mộc,Long Điền,Đất Đỏ,Côn Đảo,Tân Thành",
  "Bạc Liêu": "Hồng Dân,Phước Long,Vĩnh Lợi,Đông Hải,Hoà Bình",
  "Bắc Giang": "Yên Thế,Tân Yên,Lạng Giang,Lục Nam,Lục Ngạn,Sơn Động,Yên Dũng,Việt Yên,Hiệp Hòa",
  "Bắc Kạn": "Pác Nặm,Ba Bể,Ngân Sơn,Bạch Thông,Chợ Đồn,Chợ Mới,Na Rì",
  "Bắc Ninh": "Yên Phong,Tiên Du,Gia Bình,Lương Tài",
  "Bến Tre": "Châu Thành,Chợ Lách,Mỏ Cày Nam,Giồng Trôm,Bình Đại,Ba Tri,Thạnh Phú,Mỏ Cày Bắc,Mỏ Cày",
  "Bình Dương": "Bàu Bàng,Dầu Tiếng,Phú Giáo,Bắc Tân Uyên",
  "Bình Định": "An Lão,Hoài Ân,Phù Mỹ,Vĩnh Thạnh,Tây Sơn,Phù Cát,Tuy Phước,Vân Canh",
  "Bình Phước": "Bù Gia Mập,Lộc Ninh,Bù Đốp,Hớn Quản,Đồng Phú,Bù Đăng,Phú Riềng",
  "Bình Thuận": "Tuy Phong,Bắc Bình,Hàm Thuận Bắc,Hàm Thuận Nam,Tánh Linh,Đức Linh,Hàm Tân,Phú Quí",
  "Cà Mau": "U Minh,Thới Bình,Trần Văn Thời,Cái Nước,Đầm Dơi,Năm Căn,Phú Tân,Ngọc Hiển",
  "Cao Bằng":
    "Bảo Lâm,Bảo Lạc,Hà Quảng,Trùng Khánh,Hạ Lang,Quảng Hòa,Hoà An,Nguyên Bình,Thạch An,Quảng Uyên,Phục Hòa,Thông Nông,Trà Lĩnh",
  "Cần Thơ": "Ninh Kiều,Ô Môn,Bình Thuỷ,Cái Răng,Thốt Nốt,Vĩnh Thạnh,Cờ Đỏ,Phong Điền,Thới Lai",
  "Đà Nẵng": "Liên Chiểu,Thanh Khê,Hải Châu,Sơn Trà,Ngũ Hành Sơn,Cẩm Lệ,Hòa Vang,Hoàng Sa",
  "Đắk Lắk":
    "Ea H'leo,Ea Súp,Buôn Đôn,Cư M'gar,Krông Búk,Krông Năng,Ea Kar,M'Đrắk,Krông Bông,Krông Pắc,Krông Ana,Lắk,Cư Kuin",
  "Đắk Nông": "Đăk Glong,Cư Jút,Đắk Mil,Krông Nô,Đắk Song,Đắk R'Lấp,Tuy Đức,Đắk R'lấp",
  "Điện Biên": "Điện Biên,Điện Biên Đông,Mường Ảng,Nậm Pồ,Mường Nhé,Mường Chà,Tủa Chùa,Tuần Giáo",
  "Đồng Nai": "Tân Phú,Vĩnh Cửu,Định Quán,Trảng Bom,Thống Nhất,Cẩm Mỹ,Long Thành,Xuân Lộc,Nhơn Trạch",
  "Đồng Tháp": "Tân Hồng,Hồng Ngự,Tam Nông,Tháp Mười,Cao Lãnh,Thanh Bình,Lấp Vò,Lai Vung,Châu Thành",
  "Gia Lai":
    "KBang,Đăk Đoa,Chư Păh,Ia Grai,Mang Yang,Kông Chro,Đức Cơ,Chư Prông,Chư Sê,Đăk Pơ,Ia Pa,Krông Pa,Phú Thiện,Chư Pưh",
  "Hà Giang": "Đồng Văn,Mèo Vạc,Yên Minh,Quản Bạ,Vị Xuyên,Bắc Mê,Hoàng Su Phì,Xín Mần,Bắc Quang,Quang Bình",
  "Hà Nam": "Kim Bảng,Thanh Liêm,Bình Lục,Lý Nhân",
  "Hà Nội":
    "Mê Linh,Hà Đông,Ba Vì,Phúc Thọ,Đan Phượng,Hoài Đức,Quốc Oai,Thạch Thất,Chương Mỹ,Thanh Oai,Thường Tín,Phú Xuyên,Ứng Hòa,Mỹ Đức,Ba Đình,Hoàn Kiếm,Tây Hồ,Long Biên,Cầu Giấy,Đống Đa,Hai Bà Trưng,Hoàng Mai,Thanh Xuân,Sóc Sơn,Đông Anh,Gia Lâm,Nam Từ Liêm,Thanh Trì,Bắc Từ Liêm,Từ Liêm",
  "Hà Tĩnh": "Hương Sơn,Đức Thọ,Vũ Quang,Nghi Xuân,Can Lộc,Hương Khê,Thạch Hà,Cẩm Xuyên,Kỳ Anh,Lộc Hà",
  "Hải Dương": "Nam Sách,Kim Thành,Thanh Hà,Cẩm Giàng,Bình Giang,Gia Lộc,Tứ Kỳ,Ninh Giang,Thanh Miện",
  "Hải Phòng":
    "Hồng Bàng,Ngô Quyền,Lê Chân,Hải An,Kiến An,Đồ Sơn,Dương Kinh,Thuỷ Nguyên,An Dương,An Lão,Kiến Thuỵ,Tiên Lãng,Vĩnh Bảo,Cát Hải,Bạch Long Vĩ,Thủy Nguyên",
  "Hậu Giang": "Châu Thành A,Châu Thành,Phụng Hiệp,Vị Thuỷ,Long Mỹ",
  "Hòa Bình": "Đà Bắc,Lương Sơn,Kim Bôi,Cao Phong,Tân Lạc,Mai Châu,Lạc Sơn,Yên Thủy,Lạc Thủy,Kỳ Sơn",
  "Hồ Chí Minh":
    "Gò Vấp,Bình Thạnh,Tân Bình,Tân Phú,Phú Nhuận,Bình Tân,Củ Chi,Hóc Môn,Bình Chánh,Nhà Bè,Cần Giờ,Thủ Đức",
  "Hưng Yên": "Văn Lâm,Văn Giang,Yên Mỹ,Ân Thi,Khoái Châu,Kim Động,Tiên Lữ,Phù Cừ",
  "Khánh Hòa": "Cam Lâm,Vạn Ninh,Khánh Vĩnh,Diên Khánh,Khánh Sơn,Trường Sa",
  "Kiên Giang":
    "Kiên Lương,Hòn Đất,Tân Hiệp,Châu Thành,Giồng Riềng,Gò Quao,An Biên,An Minh,Vĩnh Thuận,Kiên Hải,U Minh Thượng,Giang Thành",
  "Kon Tum": "Đắk Glei,Ngọc Hồi,Đắk Tô,Kon Plông,Kon Rẫy,Đắk Hà,Sa Thầy,Tu Mơ Rông,Ia H'Drai",
  "Lai Châu": "Tam Đường,Mường Tè,Sìn Hồ,Phong Thổ,Than Uyên,Tân Uyên,Nậm Nhùn",
  "Lạng Sơn": "Tràng Định,Bình Gia,Văn Lãng,Cao Lộc,Văn Quan,Bắc Sơn,Hữu Lũng,Chi Lăng,Lộc Bình,Đình Lập",
  "Lào Cai": "Bát Xát,Mường Khương,Si Ma Cai,Bắc Hà,Bảo Thắng,Bảo Yên,Văn Bàn",
  "Lâm Đồng": "Đam Rông,Lạc Dương,Lâm Hà,Đơn Dương,Đức Trọng,Di Linh,Bảo Lâm,Đạ Huoai,Đạ Tẻh,Cát Tiên",
  "Long An":
    "Tân Hưng,Vĩnh Hưng,Mộc Hóa,Tân Thạnh,Thạnh Hóa,Đức Huệ,Đức Hòa,Bến Lức,Thủ Thừa,Tân Trụ,Cần Đước,Cần Giuộc,Châu Thành",
  "Nam Định": "Mỹ Lộc,Vụ Bản,Ý Yên,Nghĩa Hưng,Nam Trực,Trực Ninh,Xuân Trường,Giao Thủy,Hải Hậu",
  "Nghệ An":
    "Quế Phong,Quỳ Châu,Kỳ Sơn,Tương Dương,Nghĩa Đàn,Quỳ Hợp,Quỳnh Lưu,Con Cuông,Tân Kỳ,Anh Sơn,Diễn Châu,Yên Thành,Đô Lương,Thanh Chương,Nghi Lộc,Nam Đàn,Hưng Nguyên",
  "Ninh Bình": "Nho Quan,Gia Viễn,Hoa Lư,Yên Khánh,Kim Sơn,Yên Mô",
  "Ninh Thuận": "Bác Ái,Ninh Sơn,Ninh Hải,Ninh Phước,Thuận Bắc,Thuận Nam",
  "Phú Thọ": "Đoan Hùng,Hạ Hoà,Thanh Ba,Phù Ninh,Yên Lập,Cẩm Khê,Tam Nông,Lâm Thao,Thanh Sơn,Thanh Thuỷ,Tân Sơn",
  "Phú Yên": "Đồng Xuân,Tuy An,Sơn Hòa,Sông Hinh,Tây Hoà,Phú Hoà",
  "Quảng Bình": "Minh Hóa,Tuyên Hóa,Quảng Trạch,Bố Trạch,Quảng Ninh,Lệ Thủy",
  "Quảng Nam":
    "Tây Giang,Đông Giang,Đại Lộc,Duy Xuyên,Quế Sơn,Nam Giang,Phước Sơn,Hiệp Đức,Thăng Bình,Tiên Phước,Bắc Trà My,Nam Trà My,Núi Thành,Phú Ninh,Nông Sơn,Trà My,Hiên,Giằng",
  "Quảng Ngãi": "Bình Sơn,Trà Bồng,Sơn Tịnh,Tư Nghĩa,Sơn Hà,Sơn Tây,Minh Long,Nghĩa Hành,Mộ Đức,Ba Tơ,Lý Sơn,Tây Trà",
  "Quảng Ninh": "Bình Liêu,Tiên Yên,Đầm Hà,Hải Hà,Ba Chẽ,Vân Đồn,Cô Tô,Hoành Bồ,Yên Hưng",
  "Quảng Trị": "Vĩnh Linh,Hướng Hóa,Gio Linh,Đa Krông,Cam Lộ,Triệu Phong,Hải Lăng,Cồn Cỏ",
  "Sóc Trăng": "Châu Thành,Kế Sách,Mỹ Tú,Cù Lao Dung,Long Phú,Mỹ Xuyên,Thạnh Trị,Trần Đề",
  "Sơn La": "Quỳnh Nhai,Thuận Châu,Mường La,Bắc Yên,Phù Yên,Mộc Châu,Yên Châu,Mai Sơn,Sông Mã,Sốp Cộp,Vân Hồ",
  "Tây Ninh": "Tân Biên,Tân Châu,Dương Minh Châu,Châu Thành,Gò Dầu,Bến Cầu",
  "Thái Bình": "Quỳnh Phụ,Hưng Hà,Đông Hưng,Thái Thụy,Tiền Hải,Kiến Xương,Vũ Thư",
  "Thái Nguyên": "Định Hóa,Phú Lương,Đồng Hỷ,Võ Nhai,Đại Từ,Phú Bình",
  "Thanh Hóa":
    "Mường Lát,Quan Hóa,Bá Thước,Quan Sơn,Lang Chánh,Ngọc Lặc,Cẩm Thủy,Thạch Thành,Hà Trung,Vĩnh Lộc,Yên Định,Thọ Xuân,Thường Xuân,Triệu Sơn,Thiệu Hóa,Hoằng Hóa,Hậu Lộc,Nga Sơn,Như Xuân,Như Thanh,Nông Cống,Đông Sơn,Quảng Xương,Tĩnh Gia",
  "Thừa Thiên Huế": "Phong Điền,Quảng Điền,Phú Vang,A Lưới,Phú Lộc,Nam Đông,Phú Xuân,Thuận Hóa",
  "Tiền Giang": "Tân Phước,Cái Bè,Cai Lậy,Châu Thành,Chợ Gạo,Gò Công Tây,Gò Công Đông,Tân Phú Đông",
  "Trà Vinh": "Càng Long,Cầu Kè,Tiểu Cần,Châu Thành,Cầu Ngang,Trà Cú,Duyên Hải",
  "Tuyên Quang": "Lâm Bình,Na Hang,Chiêm Hóa,Hàm Yên,Yên Sơn,Sơn Dương",
  "Vĩnh Long": "Long Hồ,Mang Thít,Vũng Liêm,Tam Bình,Trà Ôn,Bình Tân",
  "Vĩnh Phúc": "Lập Thạch,Tam Dương,Tam Đảo,Bình Xuyên,Yên Lạc,Vĩnh Tường,Sông Lô",
  "Yên Bái": "Lục Yên,Văn Yên,Mù Căng Chải,Trấn Yên,Trạm Tấu,Văn Chấn,Yên Bình",
};

/** By the name without marks and signs. */
const provincesOf = new Map<string, string[]>();
for (const [province, names] of Object.entries(districtNames))
  for (const name of names.split(","))
    provincesOf.set(nameKey(name), [...(provincesOf.get(nameKey(name)) ?? []), province]);

/** Whether a name without its sort is that of a district or a town: `Trà Cú`. */
export const isDistrict = (name: string): boolean =>
  provincesOf.has(nameKey(name)) || (provinceOfCity(name) !== null && provinceNamed(name) === null);

/** The province that a district lay in, where only one had a district of that name. */
export function provinceOfDistrict(name: string): string | null {
  const [province, another] = provincesOf.get(nameKey(name)) ?? [];
  return another === undefined ? (province ?? null) : null;
}
