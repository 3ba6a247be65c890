export const pages = {
  home: {
    intro:
      "Hội nghị của các cấp ủy, văn bản được bàn, chỉ tiêu được đề ra và kết quả được báo cáo – nối với nhau, mỗi điều kèm chỗ trong nguồn nói ra nó.",
    counts: "Trong đồ thị có",
    latest: "Hội nghị mới nhất",
    ways: "Cách bắt đầu",
    graph: "Bắt đầu từ hội nghị mới nhất và lần theo các liên hệ, từ mục này sang mục khác.",
    promises: "Chỉ tiêu nào đạt, chỉ tiêu nào không: bảng theo từng tổ chức và từng kỳ.",
    article: "Dán một bài báo, xem những dữ kiện đọc được từ nó. Không lưu lại gì.",
    playground: "Hỏi đồ thị bằng GraphQL, có sẵn hơn hai mươi ví dụ.",
  },
};
