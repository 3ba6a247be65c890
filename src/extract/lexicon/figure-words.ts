import { phrasesOf, wordList } from "../text/phrases.js";

/** What a word before a figure makes of it. */
export type Cue = "level" | "up" | "down" | "share" | "part";

const entries = (cue: Cue, words: string) => words.split(",").map((word) => [word, cue] as const);

/** Just before a figure and its comparator. */
export const cueWords = phrasesOf<Cue>([
  ...entries(
    "level",
    "đạt,đạt được,đạt mức,đạt tỷ lệ,đạt tỉ lệ,ước đạt,ước,ước tính,ước thực hiện,ước tính đạt,dự ước,dự kiến đạt,thực hiện,thực hiện đạt,thực hiện được,là,được,lên,lên đến,lên tới,chiếm,chiếm tỷ lệ,còn,chỉ còn,hiện còn,xuống,xuống còn,kéo giảm còn,được kéo giảm còn,giảm còn,giảm xuống,giảm xuống còn,nâng lên,tăng lên,duy trì,ở mức,mức,với,tổng số,đạt bình quân,bình quân đạt,đạt tổng số,đạt tổng,trị giá,tổng trị giá,đạt giá trị,dự kiến,phấn đấu đạt,phấn đấu,là khoảng,trong đó có,đạt chuẩn là,đến,tới,đạt từ,tương đương,cơ bản đạt,giữ mức,giữ ở mức,duy trì ở mức,duy trì mức,duy trì đạt,đạt trung bình,hoàn thành,vượt mức,đã đạt,tỷ lệ,tỉ lệ,tỷ lệ đạt,ước cả năm đạt,cả năm đạt",
  ),
  ...entries("up", "tăng,tăng thêm,tăng bình quân,bình quân tăng,tăng khoảng,ước tăng,tăng nhẹ,tăng hơn,tăng tới"),
  ...entries(
    "down",
    "giảm,kéo giảm,giảm được,giảm bình quân,bình quân giảm,giảm thêm,ước giảm,giảm nhẹ,giảm từ,giảm tới,rút ngắn",
  ),
  ...entries("share", "bằng,vượt,đạt và vượt,đạt vượt,đạt hoặc vượt,vượt trên,ước bằng,gấp,đạt bằng"),
]);

/** Adverbs between a cue and its words. */
export const fillers = wordList(
  "đã,mới,chỉ,cũng,được,thêm,vẫn,hiện,sẽ,đều,lần lượt,bình quân,trung bình,tổng cộng,cơ bản,phải,thì,nay,nhẹ,mạnh,khá,nhanh,cao,chỉ mới,cả năm,hằng năm,hàng năm,mỗi năm,năm,toàn huyện,trong đó,tương ứng",
);

/** Their last word is no adverb. */
export const compounds = wordList(
  "trở lên,trở xuống,nông thôn mới,tiêu chí mới,đảng viên mới,nâng cao,công nghệ cao,chất lượng cao,vững mạnh,lớn mạnh,thế mạnh",
);

/** What a share is of: `57,4% dự toán tỉnh giao`. */
export const planWords = wordList(
  "kế hoạch,kh,dự toán,dt,chỉ tiêu,nghị quyết,nq,mục tiêu,kịch bản,pháp lệnh,định mức,phương án,chương trình,so với kế hoạch,so với dự toán,so với nghị quyết,so với chỉ tiêu,so với mục tiêu,so kế hoạch,so nghị quyết,so dự toán,so với kh,so với nq,so chỉ tiêu,so với kịch bản,tỉnh giao,so với tỉnh giao,so tỉnh giao,huyện giao,so với huyện giao,trung ương giao,so với trung ương giao,thành phố giao,so với thành phố giao,hđnd tỉnh giao,so với hđnd tỉnh giao,tổng dự toán,tổng kế hoạch,nhiệm vụ,kế hoạch vốn",
);

/** What a change is against. */
export const againstWords = wordList("so với,so,cùng kỳ,với cùng kỳ,so sánh với");

/** An indicator begins with one of these. */
export const indicatorHeads = wordList(
  "tổng,tốc độ,tỷ lệ,tỉ lệ,tỷ trọng,tỉ trọng,giá trị,sản lượng,diện tích,năng suất,doanh thu,thu ngân sách,thu nội địa,thu nhập,thu,chi ngân sách,chi,số lượng,số lượt,số hộ,số người,số vụ,số xã,số,lượng,lượt,kim ngạch,vốn,nguồn vốn,mức,quy mô,cơ cấu,chỉ số,bình quân,grdp,gdp,huy động,dư nợ,nợ xấu,độ che phủ,mật độ,tuổi thọ,nông nghiệp,công nghiệp,dịch vụ,thương mại,hộ nghèo,khách,du khách,giải ngân,tăng trưởng,kinh tế,ngành,khu vực,xuất khẩu,nhập khẩu,lương thực,đàn,công suất,trữ lượng,sản xuất,sản phẩm,bao phủ,độ bao phủ,dân số,lao động,học sinh,gia đình,giải quyết,tiếp nhận,thu hút,đầu tư,tổng sản phẩm,tổng số,tổng đàn,tổng thu,tổng chi,tổng vốn,tổng mức,tổng giá trị,tổng diện tích,tổng sản lượng,tổng kim ngạch,tổng nguồn vốn,tổng dư nợ,xây dựng,kết nạp,phát triển đảng viên,chất thải,rác thải,tai nạn giao thông",
);

/** Verbs whose object is counted: `kết nạp 113 đảng viên`. */
export const countingVerbs = wordList(
  "thu hoạch,nhận,triệt xóa,triệt phá,lắp mới,cải tạo,giải quyết tố cáo đối với,giải quyết khiếu nại,giải quyết tố cáo,bồi dưỡng nhận thức về đảng,kiểm tra khi có dấu hiệu vi phạm,kiểm tra khi có dấu hiệu vi phạm đối với,kiểm tra khi có dấu hiệu vi phạm với,kiểm tra dấu hiệu vi phạm,kiểm tra dấu hiệu vi phạm đối với,kiểm tra tài chính đảng,kiểm tra tài chính đảng đối với,kiểm tra tài chính,kiểm tra chuyên đề,giám sát chuyên đề đối với,giám sát thường xuyên,kiểm tra đối với,giám sát đối với,thêm,giữ vững,kích hoạt,giao nộp,phụ trách,điều tra,điều tra làm rõ,ngăn chặn,phát hiện ngăn chặn,bắt giữ xử lý,đỡ đầu,niêm yết,niêm yết công khai,xây tặng,cắt giảm,kết thúc hoạt động,đạt và vượt,hoàn thành và vượt,hoàn thành vượt,đạt,đạt vượt,đạt hoặc vượt,còn,tăng,xét kết nạp,kết nạp mới,xây,xây cất,dựng,dựng lại,tiêu hủy,công nhận chính thức,công nhận,chuyển chính thức,chuyển chính thức cho,giám sát chuyên đề,khám phá,điều tra làm rõ,tháo dỡ,góp ý,chủ trì,bắt,chi trả,kết nạp,xây dựng,xây mới,xây dựng mới,thành lập,thành lập mới,mở,tổ chức,tổ chức được,trồng,trồng mới,trồng được,gieo trồng,giải quyết,giải quyết việc làm,giới thiệu việc làm,giới thiệu việc làm cho,giải quyết việc làm cho,giải quyết việc làm mới,giải quyết việc làm mới cho,tạo việc làm mới cho,tạo việc làm cho,tư vấn việc làm,tạo việc làm,tạo việc làm mới,tạo,hỗ trợ,cấp,cấp mới,thu hút,phát triển,phát triển mới,phát hiện,bắt giữ,khởi tố,xử lý,kiểm tra,giám sát,khai trừ,xóa tên,kỷ luật,thi hành kỷ luật,đào tạo,đào tạo nghề,bồi dưỡng,tập huấn,tuyển,sửa chữa,nâng cấp,làm mới,hoàn thành,triển khai,tiếp,tiếp nhận,tiếp công dân,giải ngân,huy động,vận động,quyên góp,trao,tặng,tặng quà,thăm hỏi,đón,phục vụ,xuất khẩu lao động,đưa,công nhận,ban hành,có,có thêm,giảm,tinh giản,sắp xếp,sáp nhập,luân chuyển,điều động,bổ nhiệm,ra mắt,duy trì,thực hiện,đầu tư,bê tông hóa,cứng hóa,làm,khám,khám chữa bệnh,tiêm,giao,tuyên truyền,xóa,xóa nhà tạm,cho vay,giúp,thoát nghèo,ra quân,nhập ngũ,tuyển quân,khen thưởng,biểu dương,rà soát,thẩm định,phê duyệt,cảnh cáo,khiển trách,cách chức,lập,thu,thu giữ,phạt,xử phạt,cung cấp,lắp đặt,khánh thành,khởi công,bàn giao,giới thiệu,cử,chuyển,hòa giải,kêu gọi,ký kết,đấu nối,thu gom,sản xuất,khai thác,nuôi trồng,chăn nuôi,thả,xảy ra,làm chết,bị thương,làm bị thương",
);
