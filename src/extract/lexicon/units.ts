import { phrasesOf, wordList } from "../text/phrases.js";

type UnitEntry = readonly [unit: string, nouns: string];

// Units of measure: they need no word that says what is counted.
const measures: readonly UnitEntry[] = [
  ["VND", "đồng,đ,vnđ,vnd,đồng việt nam"],
  ["USD", "usd,đô la mỹ,đô la,đô-la,đôla"],
  ["TONNE", "tấn,tạ,yến"],
  ["KILOGRAM", "kg,ki lô gam,kilôgam,cân"],
  ["HECTARE", "ha,héc ta,hecta,hécta"],
  ["SQUARE_METRE", "m2,m²,mét vuông"],
  ["CUBIC_METRE", "m3,m³,mét khối,khối"],
  ["KILOMETRE", "km,ki lô mét,cây số"],
  ["METRE", "m,mét"],
  ["KILOWATT_HOUR", "kwh,mwh,gwh"],
  ["OTHER", "mw,kw,kva,cv,mã lực"],
];

// What is counted. The longest entry wins; words behind it (`đảng viên mới`) belong to the indicator.
const nouns: readonly UnitEntry[] = [
  [
    "VISIT",
    "lượt khách du lịch,lượt khách,lượt người,lượt du khách,lượt hành khách,lượt công dân,lượt,lượt xe,khách du lịch,du khách,khách quốc tế,khách nội địa,khách nước ngoài",
  ],
  [
    "PERSON",
    "đv,lđ,hs,thợ lò,thợ,quân nhân,giảng viên,nhân viên,bí thư chi bộ,trưởng thôn,thương binh,tiến sĩ,thạc sĩ,y bác sĩ,nghệ nhân,chức sắc,cá nhân,em,em học sinh,cháu,chủ doanh nghiệp,lượt khách hàng,khách hàng,cấp ủy,trưởng phòng,phó phòng,người dân,người lao động,người nghèo,người,lao động,đảng viên dự bị,đảng viên,quần chúng ưu tú,quần chúng,học sinh,học viên,sinh viên,giáo viên,cán bộ,công chức,viên chức,hội viên,đoàn viên,thanh niên,công dân,trẻ em,trẻ,đối tượng,nhân khẩu,bác sĩ,bị can,bị cáo,cấp ủy viên,chiến sĩ,nạn nhân,nông dân,phụ nữ,công nhân,tân binh,dân quân,đồng bào,cựu chiến binh,người có công,đồng chí,biên chế,hộ viên,cử tri,hội viên nông dân,đảng viên mới,thí sinh,trường hợp f0",
  ],
  ["JOB", "việc làm mới,việc làm,chỗ làm việc,chỗ làm"],
  ["HOUSEHOLD", "lượt hộ,hộ nghèo,hộ cận nghèo,hộ gia đình,hộ dân,hộ kinh doanh,hộ,gia đình"],
  [
    "COMMUNE",
    "xã nông thôn mới,xã đạt chuẩn nông thôn mới,xã,phường,thị trấn,thôn,bản,ấp,làng,khu phố,khối phố,tổ dân phố,khu dân cư,kdc,buôn,xóm,xã phường,phum sóc,khóm,thôn bản,huyện,quận,thị xã,thành phố",
  ],
  [
    "OTHER",
    "viên ma túy,viên thuốc nổ,ca mắc,ca nhiễm,ca bệnh,ca,liều,mũi tiêm,mũi vắc xin,mũi,căn cước,căn cước công dân,khẩu súng,tài khoản,cuộc kiểm tra,cuộc giám sát,cuộc,hội nghị,buổi,đợt,tuyến đường,tuyến phố,tuyến,máy,chiếc,giải,huy chương,đầu sách,cây xanh,cây,triệu cây,giường bệnh,giường,ngày công,máy điện thoại,thuê bao,tàu thuyền,phương tiện,tàu,sổ tiết kiệm,suất học bổng,suất quà,suất,phần quà,camera,ô đất,điểm ngập,điểm đen,điểm sạt lở,mã số vùng trồng,vùng trồng,khẩu trang,bậc",
  ],
  [
    "FACILITY",
    "điểm du lịch,tuyến hẻm,nút giao,khu chung cư,trụ sở,trường học,trường mầm non,trường tiểu học,trường,trạm y tế,trạm,cơ sở sản xuất,cơ sở lưu trú,cơ sở,bệnh viện,nhà máy,chợ,khu công nghiệp,cụm công nghiệp,phòng học,khách sạn,nhà văn hóa,căn nhà,ngôi nhà,nhà,căn,căn hộ,cây cầu,cầu,công trình,điểm giao dịch,trang trại,gia trại,siêu thị",
  ],
  ["HEAD", "con,con gia súc,con gia cầm,con lợn,con trâu,con bò"],
  ["CASE", "trường hợp,vụ án,vụ việc,vụ,vụ tai nạn giao thông,vụ tai nạn"],
  [
    "ORGANISATION",
    "đảng ủy,huyện ủy,thị ủy,thành ủy,quận ủy,chi ủy,cơ sở đảng,tổ tiết kiệm và vay vốn,tổ hợp tác,tổ công nghệ số cộng đồng,phòng ban,chi bộ,đảng bộ,chi đảng bộ,tổ chức cơ sở đảng,tổ chức đảng,cấp ủy,doanh nghiệp,dn,hợp tác xã,htx,tổ hợp tác,công đoàn cơ sở,công ty,tổ chức,cơ quan,đơn vị,tập thể,liên hiệp hợp tác xã,tccsđ,chi đoàn,chi hội,đoàn thể,đầu mối,nhóm hộ,địa phương,câu lạc bộ",
  ],
  [
    "DOCUMENT",
    "văn bản,hồ sơ,đơn thư,đơn,kiến nghị,thủ tục hành chính,tthc,thủ tục,nghị quyết,kế hoạch,chỉ thị,quyết định,báo cáo,giấy chứng nhận,giấy phép xây dựng,giấy phép,tin bài,bài viết,bản tin,bản cam kết,bản đăng ký,tài liệu,cuốn,bài dự thi",
  ],
  [
    "ITEM",
    "đề tài,bài báo,tin báo,nguồn tin,dịch vụ công trực tuyến,dịch vụ công,dịch vụ,điều kiện đầu tư kinh doanh,điều kiện,thẻ bảo hiểm y tế,thẻ bhyt,thẻ,lồng,chỉ tiêu,tiêu chí,nhóm nhiệm vụ,nhiệm vụ,dự án,hạng mục,dòng sản phẩm,vườn mẫu,vùng sản xuất,mô hình,sản phẩm ocop,sản phẩm,sáng kiến,nhóm chỉ tiêu,lớp tập huấn,lớp,bồn nước,công trình phần việc,phần việc,gói thầu,đồ án,lĩnh vực,môn,khu,điểm trường,mô hình dân vận khéo,tủ sách,việc làm theo,cách làm hay,cách làm,việc",
  ],
  ["POINT", "điểm"],
];

const entries = (lists: readonly UnitEntry[]) =>
  lists.flatMap(([unit, words]) => words.split(",").map((word) => [word, unit] as const));

export const measureWords = phrasesOf(entries(measures));
export const nounWords = phrasesOf(entries(nouns));

export const scaleUnits = wordList(
  "nghìn tỷ,ngàn tỷ,nghìn tỉ,ngàn tỉ,triệu tỷ,trăm tỷ,tỷ,tỉ,triệu,nghìn,ngàn,vạn,trăm,chục,tr",
);

/** What a rate may be of: `triệu đồng/người/năm`. */
export const rateWords = wordList(
  "người dân,người,đầu người,lao động,hộ nghèo,hộ gia đình,hộ,năm,tháng,ngày,ha,hecta,héc ta,vụ,xã,thôn,km2,km²,giờ,vạn dân,10.000 dân,1.000 dân,nghìn dân,dân,đơn vị diện tích,con,con giáp,lượt,m2,đảng viên,học sinh,cơ sở",
);

/** Counts of these are no results: attendance, ages, agenda items, medals, ways and places. */
export const noFigures = wordList(
  "vụ đông xuân,vụ hè thu,vụ thu đông,vụ mùa,vụ xuân,vụ đông,vụ chiêm,vụ lúa,vụ sản xuất,vụ chiêm xuân,đại biểu,lượt đại biểu,đại biểu chính thức,tuổi,năm tuổi đảng,năm tuổi,tuổi đảng,huy hiệu,huy hiệu đảng,phiếu,giải pháp,nhóm giải pháp,nội dung,chuyên đề,khâu đột phá,đột phá,mũi đột phá,trọng tâm,phần,chương,điều,khoản,điểm cầu,bước,mặt,quan điểm,bài học,bài học kinh nghiệm,năm,tháng,ngày,tuần,giờ,phút,lần,khóa,nhiệm kỳ,ủy viên,thành viên,dân tộc,tỉnh,tỉnh thành,vấn đề,định hướng,nguyên nhân,hạn chế,kinh nghiệm,lượt ý kiến,ý kiến phát biểu,ý kiến tham luận,ý kiến,tham luận,tổ,tổ thảo luận,câu hỏi,bộ trưởng,phó bí thư,phó chủ tịch,nhóm vấn đề,nhóm,trụ cột,yêu cầu,bài,kỳ,kỳ họp,quy định,chủ đề,lý do,thời kỳ,cấp,nước,quốc gia,châu lục,trang,dòng,cột,ghế,xã viên hội đồng,nhóm nội dung,đảng bộ trực thuộc,nhà báo,phóng viên,mốc,dấu mốc,đoàn đại biểu,đoàn,nhân sự,số,quốc lộ,đường,khu vực,ban,phòng,sở,ngành,khối,loại,hình thức,phương án,kịch bản,hướng,chữ,không,sao,bàn,lượt phát biểu",
);
