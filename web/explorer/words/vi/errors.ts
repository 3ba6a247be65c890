/** What the pages say of an error, by the code that the API gives it. */
export const errors = {
  serverWords: "Lời của máy chủ",
  error: {
    UNAUTHENTICATED: "Cần đăng nhập để xem phần này.",
    FORBIDDEN: "Không được phép xem phần này.",
    BAD_USER_INPUT: "Yêu cầu có một giá trị mà máy chủ không nhận. Có thể địa chỉ đã cũ hoặc bị cắt bớt.",
    RATE_LIMITED: "Có quá nhiều yêu cầu trong một lúc. Hãy đợi một chút rồi thử lại.",
    TOO_COMPLEX: "Câu trả lời quá lớn cho một lần hỏi. Hãy lọc hẹp hơn.",
    TIMEOUT: "Máy chủ làm quá lâu mà chưa xong. Hãy thử lại, hoặc hỏi ít hơn mỗi lần.",
    UNAVAILABLE: "Máy chủ hay cơ sở dữ liệu đang bận hoặc tạm ngừng. Hãy thử lại sau giây lát.",
    GRAPHQL_PARSE_FAILED:
      "Máy chủ không đọc được câu hỏi của trang: có thể trang và máy chủ khác phiên bản. Hãy tải lại trang.",
    GRAPHQL_VALIDATION_FAILED:
      "Máy chủ không hiểu câu hỏi của trang: có thể trang và máy chủ khác phiên bản. Hãy tải lại trang.",
    PERSISTED_QUERY_NOT_FOUND: "Máy chủ không giữ câu hỏi này. Hãy tải lại trang.",
    PERSISTED_QUERY_NOT_SUPPORTED: "Máy chủ không giữ sẵn câu hỏi nào. Hãy tải lại trang.",
    OPERATION_RESOLUTION_FAILURE: "Máy chủ không biết phải trả lời câu hỏi nào của trang. Hãy tải lại trang.",
    BAD_REQUEST: "Máy chủ không đọc được yêu cầu; có thể nó quá dài.",
    INTERNAL_SERVER_ERROR: "Máy chủ gặp lỗi. Lỗi đã được ghi lại; hãy thử lại sau.",
    OTHER: "Máy chủ từ chối mà không nói lý do quen thuộc nào.",
  },
};
