type Words = Readonly<Record<"VI" | "EN", string>>;

export const organWords: Readonly<Record<string, Words>> = {
  POLITBURO: { VI: "Bộ Chính trị", EN: "Politburo" },
  SECRETARIAT: { VI: "Ban Bí thư", EN: "Secretariat" },
  DEPARTMENT: { VI: "Cơ quan", EN: "Department" },
  EXECUTIVE_COMMITTEE: { VI: "Ban Chấp hành Đảng bộ", EN: "Executive Committee of the Party Organisation" },
  STANDING_COMMITTEE: { VI: "Ban Thường vụ Đảng bộ", EN: "Standing Committee of the Party Organisation" },
  PERMANENT_BOARD: { VI: "Thường trực Đảng bộ", EN: "Permanent Board of the Party Organisation" },
  PARTY_COMMITTEE: { VI: "Đảng bộ", EN: "Party Organisation" },
  INSPECTION_COMMITTEE: { VI: "Ủy ban Kiểm tra Đảng bộ", EN: "Inspection Committee of the Party Organisation" },
  PEOPLES_COMMITTEE: { VI: "Ủy ban nhân dân", EN: "People's Committee" },
  PEOPLES_COUNCIL: { VI: "Hội đồng nhân dân", EN: "People's Council" },
  FATHERLAND_FRONT: { VI: "Ủy ban Mặt trận Tổ quốc", EN: "Fatherland Front Committee" },
  MASS_ORGANISATION: { VI: "Đoàn thể", EN: "Mass organisation" },
  GOVERNMENT: { VI: "Chính phủ", EN: "Government" },
  OTHER: { VI: "Tổ chức", EN: "Body" },
};

export const conferenceWords: Readonly<Record<string, Words>> = {
  CONGRESS: { VI: "Đại hội", EN: "Congress" },
  PLENARY: { VI: "Hội nghị", EN: "Conference" },
  EXTRAORDINARY: { VI: "Hội nghị bất thường", EN: "extraordinary Conference" },
  STANDING: { VI: "Hội nghị", EN: "Conference" },
  OTHER: { VI: "Hội nghị", EN: "meeting" },
};

export const resolutionWords: Readonly<Record<string, Words>> = {
  DIRECTIVE: { VI: "Chỉ thị", EN: "Directive" },
  RESOLUTION: { VI: "Nghị quyết", EN: "Resolution" },
  ACTION_PROGRAMME: { VI: "Chương trình hành động", EN: "Action Programme" },
  PROGRAMME: { VI: "Chương trình", EN: "Programme" },
  SCHEME: { VI: "Đề án", EN: "Scheme" },
  CONCLUSION: { VI: "Kết luận", EN: "Conclusion" },
  PLAN: { VI: "Kế hoạch", EN: "Plan" },
  DECISION: { VI: "Quyết định", EN: "Decision" },
  REGULATION: { VI: "Quy định", EN: "Regulation" },
  RULES: { VI: "Quy chế", EN: "Rules" },
  GUIDELINE: { VI: "Hướng dẫn", EN: "Guideline" },
  REPORT: { VI: "Báo cáo", EN: "Report" },
  NOTICE: { VI: "Thông báo", EN: "Notice" },
  CAMPAIGN: { VI: "Cuộc vận động", EN: "Campaign" },
  OTHER: { VI: "Văn bản", EN: "Document" },
};
