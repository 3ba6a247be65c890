import { phrasesOf, wordList } from "../text/phrases.js";

/** Stand before an indicator and are no part of it. */
export const openers = wordList(
  "trở lên,trở xuống,trong đó,qua đó,nhờ đó,từ đó,tuy nhiên,đồng thời,cùng với đó,bên cạnh đó,ngoài ra,kết quả,cụ thể,cụ thể là,như,và,đến nay,tính đến nay,toàn tỉnh,toàn huyện,toàn thành phố,toàn thị xã,toàn xã,toàn phường,toàn quận,toàn đảng bộ,toàn ngành,toàn vùng,toàn khu,cả nước,theo đó,do vậy,do đó,vì vậy,nhờ vậy,phấn đấu,mục tiêu,chỉ tiêu,về,riêng,đã,cả,với,nhất là,đáng chú ý,đặc biệt,tiếp tục,trên địa bàn,trong kỳ,trong năm,trong quý,trong tháng,trong nhiệm kỳ,hiện nay,hiện,cũng,còn,một số chỉ tiêu,các chỉ tiêu,một số chỉ tiêu chủ yếu,là,có,thì,cho thấy,nổi bật là,nổi bật,ước tính,dự kiến,trong số này,trong đó có,đưa,nâng,góp phần nâng,góp phần đưa,duy trì,đảm bảo,bảo đảm,giữ vững,hàng năm,hằng năm,mỗi năm,bình quân mỗi năm,bình quân hàng năm,bình quân hằng năm,đến cuối năm,đến hết năm,hết năm,đến cuối nhiệm kỳ,đến cuối kỳ,cuối năm,trung bình,để,nhằm,khi,mà,đó là,chủ yếu là,chủ yếu,tính chung,lũy kế,lũy kế đến nay,công tác,trên lĩnh vực kinh tế,tổng kết,tại,ở,huyện,tỉnh,thành phố,thị xã,xã,phường,địa phương,toàn địa bàn,huyện đã,tỉnh đã,thành phố đã,trong giai đoạn,ngành,cùng,theo,từng bước,tập trung,tích cực,số còn lại,đặt mục tiêu,đề ra mục tiêu,sang năm,năm nay,năm qua,thực hiện,đạt,trong 6 tháng,trong tổng số,giai đoạn này,kỳ này,quyết tâm,nhưng,song,hay",
);

/** Before a figure in the same clause: it is striven for. */
export const strivingWords = wordList(
  "phấn đấu,có kế hoạch,từ nay đến cuối năm,từ nay đến hết năm,từ nay tới cuối năm,muốn đạt,mục tiêu,các mục tiêu,đặt ra,quyết tâm,phương hướng,sẽ,thời gian tới,trong thời gian tới,năm tới,sang năm,giao chỉ tiêu,nhiệm kỳ tới,nhiệm kỳ mới,những tháng cuối năm,đặt mục tiêu,đề ra mục tiêu,đề ra chỉ tiêu,đề ra các chỉ tiêu,xác định chỉ tiêu,quyết nghị,xác định mục tiêu,thống nhất chỉ tiêu,đề ra một số chỉ tiêu,đề ra các mục tiêu,phải đạt,cần đạt,tầm nhìn đến,chỉ tiêu phấn đấu,hướng tới,giao chỉ tiêu,thống nhất các chỉ tiêu,thông qua các chỉ tiêu,thông qua chỉ tiêu,xác định các chỉ tiêu,thống nhất mục tiêu,xác định nhiều chỉ tiêu,đề ra nhiều chỉ tiêu,thông qua nhiều chỉ tiêu,xác định một số chỉ tiêu,thông qua một số chỉ tiêu,thống nhất một số chỉ tiêu,thống nhất mức,thống nhất phấn đấu",
);
/** These open a list of what is striven for, if a colon follows and nothing says that it was met. */
export const listWords = wordList(
  "chỉ tiêu,các chỉ tiêu,con số,các con số,chỉ tiêu chủ yếu,nhiệm vụ,chỉ tiêu cụ thể,mục tiêu cụ thể",
);
/** They speak of what was done, though a word for a target stands behind them: `vượt mục tiêu`. */
export const metWords = wordList(
  "vượt,thấp hơn,cao hơn,chưa đạt,không đạt,thấp hơn so với,cao hơn so với,đạt,hoàn thành,hoàn thành tốt,hoàn thành xuất sắc,thực hiện tốt,hoàn thành toàn diện,so với,theo,so,đạt và vượt,hoàn thành và vượt,bằng,hoàn thành các,đạt các,hầu hết,nhiều,trong số,thực hiện,thực hiện các,đạt được các,vượt mức,kết quả thực hiện,tình hình thực hiện,phần lớn,đạt được,vượt các,hầu hết các,đa số,toàn bộ,đạt vượt,cơ bản đạt,chương trình,được,có,thực hiện các nhóm",
);
/** What was done. */
export const doneWords = wordList(
  "đã,ước đạt,ước,đạt được,kết quả,cùng kỳ,so với cùng kỳ,đạt và vượt,vượt kế hoạch,nhìn lại,trong năm qua,thời gian qua,vừa qua,năm qua,nhiệm kỳ qua,đạt kết quả,tính đến nay,đến nay,tiếp tục tăng,tiếp tục phát triển,có chuyển biến,được duy trì,được chú trọng,được quan tâm,có nhiều tiến bộ,được đảm bảo,báo cáo tại hội nghị,theo báo cáo,đánh giá",
);

/** Yearly averages and running totals. */
export const yearlyWords = wordList(
  "bình quân hằng năm,bình quân hàng năm,bình quân mỗi năm,hằng năm,hàng năm,mỗi năm,bình quân năm,bình quân 5 năm,bình quân giai đoạn,bình quân nhiệm kỳ,trung bình mỗi năm,trung bình hằng năm,bình quân cả nhiệm kỳ,bình quân cả giai đoạn,trung bình hàng năm,bình quân trong 5 năm,bình quân thời kỳ",
);
export const runningWords = wordList("lũy kế,lũy kế đến nay,cộng dồn");

/** A clause goes on behind `và` with one of these. */
export const newClause = phrasesOf(
  "tỷ lệ,tỉ lệ,tổng,số,giá trị,thu,sản lượng,diện tích,doanh thu,có,đạt,giảm,tăng,kết nạp,không,bảo đảm,đảm bảo,phấn đấu,duy trì,cơ bản,hoàn thành,là,đã,đều,trên,hơn,gần,khoảng"
    .split(",")
    .map((word) => [word, true] as const),
);

/** Before a date or a year up to which something is told: `đến 31/5`, `trước ngày 30-9`. */
export const untilWords: ReadonlySet<string> = new Set(["đến", "tới", "trước"]);
