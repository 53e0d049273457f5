//! Indonesian.

use super::{Boilerplate, Labels, Language, PluralRule, Profile, Script, Speech, counted, phrases, words};

pub(super) static PROFILE: Profile = Profile {
    tag: "id",
    script: Script::Latin,
    markers: [
        "-ah dan dari di ini yang",
        "-ai -ak -an -ya bisa itu",
        "-ang -ap -ar -at -gan -ih -ng -nya -si -uk -ut ada akan juga pada",
        "-adi -al -am -ama -ara -as -ga -gi -ia -is -kan -lam -ri -ta -ti -un -us aku dalam ke kita",
    ],
};

pub(super) static LANGUAGE: Language = Language {
    tag: "id",
    right_to_left: false,
    plurals: PluralRule::Same,
    ordinals: false,
    semicolon_asks: false,
    quote_particles: words(""),
    abbreviations: words("\
        a.n-e aiptu akbp akp art bpk brigjen bripka d.a dgn dr dra drg drs gg gub h hj ipda iptu ir \
        irjen jend jl jln kab kapt kec kel kep kh kol kom kombes krn letjen lih mayjen mr mrs nn ny pdt \
        pratu prof ps r.a red rp s sdr sdri serda serka sertu st tb tgk tgl tn ttg u.b u.p ust vs ybs \
        yth"),
    ambiguous_abbreviations: words("\
        co corp cv inc jr ltd m m.ag m.h m.m m.pd m.si ph.d pt s.ag s.e s.h s.ip s.pd s.sos s.t tbk"),
    closing_abbreviations: words("dll dsb dst kg km"),
    numbering: words("ay hal hlm no psl tel telp tlp vol"),
    stop_words: words("\
        ada adalah agar akan akhirnya aku anda antara apa apabila apakah atas atau bagaimana bagi bahkan \
        bahwa banyak baru beberapa belum berbagai berdasarkan bernama bersama berupa bila bisa boleh \
        bukan cukup dalam dan dapat dari daripada demikian dengan di dia digelar diketahui dilakukan \
        dinilai dirinya disebut dua guna hal hanya harus hingga ia ini itu jadi jangan jelasnya jika \
        juga kalau kami kamu karena kata katanya ke kecuali kemarin kembali kemudian kepada kerap ketika \
        kini kita lagi lain lalu lebih maka mana masih masing-masing mau melainkan melakukan melalui \
        memang memiliki menegaskan mengaku mengatakan menjadi menurut menurutnya menyebut mereka meski \
        meskipun misalnya mungkin nah namun nanti nya oleh pada padahal para per pernah pertama pula pun \
        saat saja salah sama sambil sampai sangat satu saya sebab sebagai sebagaimana sebelum sebelumnya \
        sebuah secara sedang sedangkan sehingga sejak sejumlah sekarang sekitar selain selalu selama \
        seluruh sementara semua seorang seperti sering serta sesuai setelah setiap suatu sudah tak tanpa \
        tapi telah tengah tentang terhadap terkait tersebut terus tetap tetapi tidak tutur ujar ujarnya \
        untuk usai walaupun ya yaitu yakni yang"),
    boilerplate: Boilerplate {
        openings: phrases("\
            artikel ini|baca juga|baca selengkapnya|berita terkait|berlangganan|copyright|hak cipta|\
            halaman selanjutnya|ikuti kami|laporan wartawan|lihat juga|saksikan|scroll to|simak juga|\
            simak video|sumber foto|tonton juga"),
        labels: phrases("\
            baca|editor|foto-foto|foto|gambar|ilustrasi|infografis|laporan|lihat|penulis|pewarta|reporter|\
            simak|sumber|tag|tags|tonton|video"),
        lines: phrases("(antara)|advertisement|bagikan|iklan|ilustrasi"),
        bylines: phrases("oleh"),
        authors: phrases(""),
        phrases: phrases(""),
    },
    asking_labels: words(""),
    answering_labels: words(""),
    speech: Some(Speech {
        verbs: words("kata ujar ucap tutur ungkap jelas tegas imbuh tambah papar sebut terang beber lanjut \
            tandas cetus sambung tulis katanya ujarnya tuturnya ucapnya jelasnya tegasnya ungkapnya \
            imbuhnya tambahnya paparnya mengatakan menyatakan menyebut menyebutkan menjelaskan menegaskan \
            menambahkan mengungkapkan menuturkan menulis memaparkan menjawab bertanya memperingatkan \
            mengingatkan mengakui membantah mengklaim menyampaikan berkata menilai mengumumkan menyarankan \
            berjanji mengkritik bercerita menceritakan membenarkan mengaku"),
        agents: words(""),
        quoting: words(""),
        participles: words(""),
        thoughts: words("percaya berharap menganggap yakin meyakini"),
        sources: words("menurut"),
        hearsay: words(""),
        fillers: words("telah sudah juga pun lalu kemudian akan pernah kembali masih turut"),
        he: words(""),
        she: words(""),
        they: words("dia ia beliau mereka saya kami kita"),
        relatives: words("yang"),
        determiners: words("sang si para seorang sebuah dua tiga beberapa"),
        obliques: words(""),
        genitives: words(""),
        prepositions: words("di ke dari pada kepada untuk dengan oleh dalam tentang terhadap antara tanpa \
            selama sejak hingga saat bagi soal"),
        joining: words("dan serta"),
        coordinators: words("dan tetapi tapi atau serta"),
        complementizers: words("bahwa bagaimana mengapa apakah apa"),
        subordinators: words("ketika jika karena meski walaupun sementara setelah sebelum sehingga"),
        male_titles: words("bapak pak bp"),
        female_titles: words("ibu bu"),
        neutral_titles: words("dr prof ir"),
        roles: words("presiden wakil kota hukum menteri gubernur bupati wali walikota camat lurah juru bicara jubir \
            direktur kepala ketua sekretaris anggota komisaris jaksa hakim pengacara kuasa profesor \
            peneliti dokter pelatih kapten jenderal kolonel mayor kombes kapolres kapolda kapolsek polisi \
            analis ekonom pakar ahli penulis wartawan duta pemimpin guru pemilik pemain saksi tetangga \
            politikus manajer humas koordinator rektor staf deputi pengamat warga nelayan petani pedagang"),
        bodies: words("pemerintah kementerian polisi perusahaan partai laporan pengadilan bank dinas"),
        qualifiers: words("mantan eks calon"),
        works: words("buku film novel lagu album acara berjudul bertajuk serial kampanye"),
        signs: words("spanduk poster plakat papan kaus topi stiker bendera selebaran"),
        receiving: words("menerima melihat menemukan"),
        not_names: words("senin selasa rabu kamis jumat sabtu minggu januari februari maret april mei juni \
            juli agustus september oktober november desember"),
        inanimate_endings: words(""),
        dangling: words("dia ia mereka itu ini beliau tetapi dan namun"),
        inverts: false,
        verb_final: false,
    }),
    labels: Labels {
        heading: "Ringkasnya",
        quotes: "Kutipan utama",
        reading_time: counted("0 menit baca"),
        copy: "Salin",
        copied: "Tersalin",
        jump: "Ke bagian ini dalam artikel",
        jumped: "Disorot dalam artikel. Tekan Escape untuk kembali.",
        back: "Kembali ke ringkasan",
        lost: "Bagian ini sudah tidak ada di halaman.",
        method: "Dipilih kata demi kata dari artikel ini oleh algoritma.",
        method_quotes: "Kutipan dipilih kata demi kata dari artikel ini oleh algoritma.",
        shorter: "Lebih singkat",
        longer: "Lebih panjang",
        copy_line: "Salin baris ini",
        share: "Bagikan",
        listen: "Dengarkan",
        stop: "Berhenti",
        helpful: "Bermanfaat",
        not_helpful: "Tidak bermanfaat",
        thanks: "Terima kasih",
        about: "Bagaimana ini dibuat?",
        assurance: "Tidak ada kata yang ditambah atau diubah, dan apa yang Anda baca tidak dikirim ke mana pun.",
        more: "Selengkapnya",
        keywords: "Kata kunci",
        quote_marks: ["“", "”"],
        comma: ", ",
    },
};
