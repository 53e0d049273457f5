//! Vietnamese.

use super::{Boilerplate, Labels, Language, PluralRule, Profile, Script, Speech, counted, phrases, words};

pub(super) static PROFILE: Profile = Profile {
    tag: "vi",
    script: Script::Latin,
    markers: [
        "=à =ố",
        "=á =ê =ô =đ =ư =ạ =ả =ậ =ế =ệ =ộ",
        "-ng =ì =ấ =ầ =ắ =ề =ể =ị =ọ =ụ =ủ =ự",
        "=â =ó =ă =ơ =ớ =ở =ợ có",
    ],
};

pub(super) static LANGUAGE: Language = Language {
    tag: "vi",
    right_to_left: false,
    plurals: PluralRule::Same,
    ordinals: false,
    semicolon_asks: false,
    quote_particles: words(""),
    abbreviations: words("bs dr gs ks ls mr mrs nxb p pgs prof q st th.s ths tp tr ts tt tx đ/c"),
    ambiguous_abbreviations: words("co corp inc jr ltd sau.cn scn tcn tr.cn u.s"),
    closing_abbreviations: words("kg km v.v vv"),
    numbering: words("q t tr đ"),
    stop_words: words("\
        ai anh bao bà bác bây bên bạn bằng bị bởi cho chúng chưa chỉ chị con cuối càng các cách cái còn \
        có cô cùng cũng cơ cả cần của cứ do dù dưới em giờ giữa gì hai hay hiện hoặc hãy hôm hơn hầu họ \
        khi khoảng khác không kể loại là làm lên lúc lại lần muốn mà mình mặc mọi mỗi một mới nay ngay \
        nghĩa ngoài ngày người nhiều như nhưng nhất nhằm những nào này nên nó nói năm nơi nếu phải qua \
        quá ra riêng rất rằng rồi sang sau so sẽ số sự ta theo thêm thì thấy thế thể trong trên trước \
        trở tuy tôi tại tất tới từ từng việc và vào vì vẫn về với vừa xin ông đang đi điều đâu đây đã đó \
        được đấy đầu đến đều để đối đồng ấy ở"),
    boilerplate: Boilerplate {
        openings: phrases("\
            >> xem|bấm vào|mời bạn đọc|mời quý|nguồn ảnh|theo dõi chúng|tin liên quan|tin tức liên quan|\
            xem thêm|xem tiếp|xem video|đăng ký|đọc thêm|đọc tiếp|ảnh minh họa"),
        labels: phrases("\
            biên tập|bài|chủ đề|clip|hình ảnh|hình|minh họa|nguồn|tag|tags|theo dõi|tác giả|từ khóa|video|\
            xem|đồ họa|ảnh"),
        lines: phrases("chia sẻ|quảng cáo"),
        bylines: phrases(""),
        authors: phrases(""),
        phrases: phrases(""),
    },
    asking_labels: words(""),
    answering_labels: words(""),
    speech: Some(Speech {
        verbs: words("nói kể biết chia khẳng nhấn giải bày nhận tuyên phát trả hỏi viết cảnh thừa đáp nêu \
            bổ lưu"),
        agents: words(""),
        quoting: words(""),
        participles: words(""),
        thoughts: words("nghĩ tin"),
        sources: words("theo"),
        hearsay: words(""),
        fillers: words("đã cũng vẫn còn lại sẽ đang từng rồi tiếp cho"),
        he: words(""),
        she: words(""),
        they: words("tôi chúng họ hắn nó"),
        relatives: words("người"),
        determiners: words("các những một hai ba nhiều"),
        obliques: words(""),
        genitives: words(""),
        prepositions: words("ở tại trong trên dưới với của cho từ đến về sau trước khi vào bởi do"),
        joining: words("và cùng"),
        coordinators: words("và nhưng hoặc hay"),
        complementizers: words("rằng là"),
        subordinators: words("khi nếu vì dù"),
        male_titles: words("ông anh"),
        female_titles: words("bà cô chị"),
        neutral_titles: words("ts pgs gs ths bs"),
        roles: words("chủ tịch giám đốc bộ trưởng thủ tướng tiến sĩ giáo sư bác luật đại tá phó phát_ngôn \
            viên"),
        bodies: words(""),
        qualifiers: words("nguyên cựu"),
        works: words("sách phim bài"),
        signs: words("biển bảng áo mũ "),
        receiving: words("nhận thấy"),
        not_names: words("thứ tháng ngày"),
        inanimate_endings: words(""),
        dangling: words("ông bà anh chị họ nó nhưng và đó này"),
        inverts: false,
        verb_final: false,
    }),
    labels: Labels {
        heading: "Tóm lược",
        quotes: "Trích dẫn chính",
        reading_time: counted("0 phút đọc"),
        copy: "Sao chép",
        copied: "Đã sao chép",
        jump: "Đến đoạn này trong bài",
        jumped: "Đã tô sáng trong bài. Nhấn Escape để quay lại.",
        back: "Quay lại tóm tắt",
        lost: "Đoạn này không còn trên trang.",
        method: "Được thuật toán chọn nguyên văn từ bài viết này.",
        method_quotes: "Trích dẫn được thuật toán chọn nguyên văn từ bài viết này.",
        shorter: "Ngắn hơn",
        longer: "Dài hơn",
        copy_line: "Sao chép dòng này",
        share: "Chia sẻ",
        listen: "Nghe",
        stop: "Dừng",
        helpful: "Hữu ích",
        not_helpful: "Không hữu ích",
        thanks: "Cảm ơn bạn",
        about: "Nội dung này được tạo ra thế nào?",
        assurance: "Không từ nào được thêm hay sửa, và không điều gì bạn đọc bị gửi đi bất cứ đâu.",
        more: "Tìm hiểu thêm",
        keywords: "Từ khóa",
        quote_marks: ["“", "”"],
        comma: ", ",
    },
};
