"""Indonesian, as cities and the press write."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from partnerships._languages.lists import ListWords
    from partnerships._languages.schema import Words

# A paper is a thing that is signed: Memorandum of Understanding, and Letter of Intent before it
# (http://ksln.co.id/mou.php), Piagam Persahabatan (https://bandung.go.id/news/read/285/sister-city). The
# first word tells what it is.
_PAPERS: Final = (
    *("deklarasi*", "kesepakatan*", "letter of intent*", "memorandum*", "nota kesepahaman*"),
    *("perjanjian*", "pernyataan*", "piagam*", "protokol*", "surat*"),
    *("agreement", "charter", "mou *", "=mou"),
)

# Cities have a kerja sama: kerja sama kota kembar (https://jabar.antaranews.com/amp/berita/282578), kerja
# sama sister city (https://www.antaranews.com/berita/3638511). What says so by its first word is not called
# so once more.
_TIES: Final = {
    "": "kerja sama {label}",
    "kerja sama*": "{label}",
    "kerjasama*": "{label}",
    "kemitraan*": "{label}",
    "hubungan*": "{label}",
    "ikatan*": "{label}",
    "persahabatan*": "hubungan {label}",
    "=kota sahabat": "hubungan persahabatan",
}
# An agreement can be ended and joined; of a declaration it is what rests on it.
_DECLARATIONS: Final = ("deklarasi*", "letter of intent*", "pernyataan*", "piagam*", "charter")
_RELATION: Final = {
    **_TIES,
    **dict.fromkeys(_PAPERS, "{label}"),
    **dict.fromkeys(_DECLARATIONS, "kerja sama berdasarkan {label}"),
}

_MONTHS: Final = (
    "Januari",
    "Februari",
    "Maret",
    "April",
    "Mei",
    "Juni",
    "Juli",
    "Agustus",
    "September",
    "Oktober",
    "November",
    "Desember",
)

_INSERTED: Final = {
    "day": "{date}",
    "month": "{month} {year}",
    "year": "tahun {date}",
    "decade": "tahun {decade}-an",
    "first_decade": "tahun {decade}–{last}",
    "century": "abad ke-{number}",
    "unknown": "tanggal tidak diketahui",
}
_AT_AN_END: Final = {
    **_INSERTED,
    "date..date": "suatu tanggal {date}",
    "..date": "{date}",
    "date..": "{date}",
}

INDONESIAN: Final[Words] = {
    # sister city atau kota kembar (https://www.antaranews.com/berita/3638511). Surabaya and Kitakyushu have a
    # kerja sama green sister city (https://kabarprogresif.com, 2013-12-19), Surabaya and Kochi a sister port
    # (https://lampungmahasiswaumm.blogspot.com/2015/11); a kota sahabat is in Bandung's plan
    # (https://text-id.123dok.com/document/rz3enr69q-batasan-penelitian-metode-penelitian.html).
    "types": {
        "friendship": "kota sahabat",
        "sister": "kota kembar",
        "green-sister": "green sister city",
        "strategic-environmental": "kemitraan strategis bidang lingkungan hidup",
        "friendly-cooperation": "persahabatan dan kerja sama",
        "exchange": "pertukaran",
        "sister-port": "sister port",
    },
    "relation": _RELATION,
    "agreement": {
        "": "perjanjian kerja sama {label}",
        **dict.fromkeys(
            ("kerja sama*", "kerjasama*", "kemitraan*", "hubungan*", "ikatan*", "persahabatan*"),
            "perjanjian {label}",
        ),
        "=kota sahabat": "perjanjian persahabatan",
        **dict.fromkeys(_PAPERS, "{label}"),
    },
    # menjalin kerja sama (https://hipwee.com, surabaya-menuju-green-city), menandatangani Letter of Intent
    # (http://ksln.co.id/mou.php).
    "concluding": {
        **{label: f"menjalin {text}" for label, text in _TIES.items()},
        **dict.fromkeys(_PAPERS, "menandatangani {label}"),
    },
    # peringatan 60 tahun kerja sama kota kembar (https://jabar.antaranews.com/amp/berita/282578)
    "celebrating": {**_TIES, **dict.fromkeys(_PAPERS, "penandatanganan {label}")},
    # It is the activities that stop, within the tie.
    "suspending": {
        **{label: f"kegiatan dalam rangka {text}" for label, text in _TIES.items()},
        **dict.fromkeys(_PAPERS, "kegiatan berdasarkan {label}"),
    },
    # Status: Berlaku, of the law on treaties, and dapat diakhiri
    # (https://meridianhukum.com/peraturan/uu-no-24-tahun-2000). Its words are pengakhiran
    # (https://jdih.dpr.go.id/setjen/detail-dokumen/tipe/uu/id/388), aksesi and suksesi
    # (https://penelitihukum.org/tag/uu-nomor-24-tahun-2000-tentang-perjanjian-internasional).
    "statuses": {
        "not_concluded": "belum terjalin",
        "pending": "belum berlaku",
        "in_force": "berlaku",
        "suspended": "kegiatan ditangguhkan",
        "expired": "masa berlaku berakhir",
        "terminated": "telah diakhiri",
        "uncertain": "belum pasti",
    },
    "dues": {
        "expiry": "akhir masa berlaku",
        "notice": "batas akhir pemberitahuan pengakhiran",
        # secara otomatis (https://lampungmahasiswaumm.blogspot.com/2015/11)
        "renewal": "perpanjangan otomatis",
        "review": "peninjauan",
    },
    "due_title": "{due}: {parties}",
    "acts": {
        "conclusion": "penandatanganan",
        # setiap lima tahun selalu diperpanjang (https://mediakorannusantara.com, kochi)
        "renewal": "perpanjangan",
        "suspension": "penangguhan kegiatan",
        "resumption": "dimulainya kembali kegiatan",
        "termination": "pengakhiran",
        "succession": "suksesi",
        "accession": "aksesi",
        # menarik diri dari hubungan, of Osaka (https://www.inews.id, osaka-dan-san-francisco-cerai)
        "withdrawal": "penarikan diri",
    },
    "kinds": {
        "visit": "kunjungan",
        "training": "pelatihan",
        "lecture": "ceramah",
        "meeting": "pertemuan",
        "event": "acara",
        "ceremony": "upacara",
        "award": "penghargaan",
        "gift": "hadiah",
        # Monumen Sister City Bandung–Braunschweig (https://bandung.merdeka.com/halo-bandung/read/46826)
        "work": "karya dan monumen",
        "project": "proyek",
        "proposal": "usulan",
        "cooperation": "kerja sama",
        "support": "dukungan",
        "founding": "pendirian",
        "designation": "penetapan",
        "policy": "kebijakan",
        "result": "hasil",
        "other": "lainnya",
    },
    "roles": {
        "host": "tuan rumah",
        "visitor": "tamu",
        "donor": "pemberi",
        "recipient": "penerima",
        "artist": "pencipta",
        "proposer": "pengusul",
        "approver": "pemberi persetujuan",
        "announcer": "pengumum",
        "organizer": "penyelenggara",
        "participant": "peserta",
        "speaker": "pembicara",
        "trainer": "penyelenggara pelatihan",
        "trainee": "peserta pelatihan",
        "founder": "pendiri",
        "adviser": "penasihat",
        "supporter": "pendukung",
        "builder": "pembangun",
        "implementer": "pelaksana",
        "awarder": "pemberi penghargaan",
        "leader": "koordinator",
        # Written apart, as bertanda tangan: a compound with a prefix alone
        # (https://text-id.123dok.com/document/lzgg1rp7z).
        "signatory": "penanda tangan",
        "other": "lainnya",
    },
    "actors": {
        "person": "perorangan",
        "group": "kelompok",
        "company": "perusahaan",
        "association": "asosiasi",
        "school": "sekolah",
        "ministry": "kementerian",
        "agency": "lembaga",
        "international_organization": "organisasi internasional",
        "municipality": "pemerintah daerah",
        "country": "negara",
        "other": "lainnya",
    },
    # Ekonomi, perdagangan, investasi, industri, dan pariwisata; ilmu pengetahuan, teknologi, dan
    # administrasi; pendidikan, kebudayaan, kesejahteraan sosial, pemuda dan olahraga
    # (https://newsmeter.id/news/6296bb48d93fccca0b7b1da1).
    "fields": {
        "environment": "lingkungan hidup",
        "economy": "ekonomi",
        "trade": "perdagangan",
        "industry": "industri",
        "ports": "pelabuhan",
        "culture": "kebudayaan",
        "sport": "olahraga",
        "education": "pendidikan",
        "technology": "teknologi",
        "science": "ilmu pengetahuan",
        "health": "kesehatan",
        "welfare": "kesejahteraan sosial",
        "tourism": "pariwisata",
        "youth": "pemuda",
        "agriculture": "pertanian",
        "disaster-prevention": "penanggulangan bencana",
        "urban-development": "pembangunan perkotaan",
        "administration": "administrasi",
        "citizens": "masyarakat",
        "peace": "perdamaian",
        "diplomacy": "diplomasi",
    },
    "headings": {
        "on": "tanggal",
        "anniversary": "peringatan",
        "milestone": "tonggak",
        "parties": "para pihak",
        "type": "jenis",
        "status": "status",
        "since": "sejak",
        "origin": "penandatanganan pertama",
        "id": "ID",
        "note": "keterangan",
        "source": "sumber",
        "completed_years": "tahun penuh",
        "next_anniversary": "peringatan berikutnya",
        "possible": "mungkin",
        "due": "jatuh tempo",
        "field": "bidang",
        "actor": "pihak terkait",
        "place": "tempat",
        "commemorates": "dalam rangka",
        "part_of": "bagian dari",
        "title": "judul",
        "duration": "jangka waktu",
        "parts": "terdiri atas",
        "quantity": "jumlah",
        "signatory": "penanda tangan",
        "number": "nomor perjanjian",
        "language": "bahasa",
        "motive": "alasan kerja sama",
        "claim": "tanggal lain",
        "renaming": "perubahan nama",
        "kind": "jenis kegiatan",
        "text": "teks",
        "role": "peran",
        "page": "halaman",
        "period": "periode",
        "severity": "tingkat",
        "code": "kode",
        "finding": "temuan",
        "country": "negara",
        "region": "wilayah",
        "decade": "dasawarsa",
        "year": "tahun",
        "at_least": "paling sedikit",
        "at_most": "paling banyak",
        "background": "latar belakang",
        "registry": "seluruh daftar",
        "award": "penghargaan",
        "quotation": "kutipan",
        "picture": "gambar",
    },
    "name_separator": "/",
    "list_separator": ", ",
    "alternative_separator": " / ",
    # Unicode CLDR; the comma is that of the official orthography.
    "list_pattern": {"two": {"": " dan "}, "middle": ", ", "end": {"": ", dan "}},
    # merayakan 25 tahun kerja sama sister city (https://www.antaranews.com/berita/3638511): years, and no
    # ordinal.
    "ordinals": {"": "{number} tahun"},
    "year_of": {"": "tahun ke-{number}"},
    "range_separator": "–",
    "years": {"": "{count} tahun penuh"},
    "amounts": {
        "exact": "{number}",
        "about": "sekitar {number}",
        "more_than": "lebih dari {number}",
        "at_least": "paling sedikit {number}",
        "at_most": "paling banyak {number}",
    },
    "quantity": "{amount} {of}",
    "thousands_separator": ".",
    "minimum_grouping_digits": 1,
    # antara Surabaya dengan Kitakyushu (https://kabarprogresif.com, 2013-12-19); dan is the standard.
    "titles": {
        "type": "Peringatan {ordinal} {celebrating} antara {parties}",
        "unbroken": "Peringatan {ordinal} kerja sama yang tidak terputus antara {parties}",
        "origin": "Peringatan {ordinal} penandatanganan kerja sama pertama antara {parties}",
        "entry_into_force": "Peringatan {ordinal} berlakunya {agreement} antara {parties}",
        "accession": "Peringatan {ordinal} bergabungnya {party} dalam {relation} antara {parties}",
    },
    "sentences": {
        "conclusion": "{parties} {concluding}",
        "renewal": "{parties} memperpanjang {agreement}",
        "suspension": "{parties} menangguhkan {suspending}",
        "suspension_by": "{by} menangguhkan {suspending} dengan {others}",
        "resumption": "{parties} memulai kembali {suspending}",
        "termination": "{parties} mengakhiri {relation}",
        "termination_by": "{by} mengakhiri {relation} dengan {others}",
        "succession": "{successor} menggantikan {party} dalam {relation} dengan {parties}",
        "accession": "{party} bergabung dalam {relation} antara {parties}",
        "withdrawal": "{party} menarik diri dari {relation} dengan {parties}",
    },
    "clauses": {
        "term": ", untuk jangka waktu {text}",
        "until": ", sampai dengan {text}",
        "in_force_from": ", berlaku sejak {text}",
        "reason": " ({text})",
    },
    "renaming": "{old} berganti nama menjadi {new}",
    "details": {
        "line": "{heading}: {text}",
        "separator": "; ",
        "brackets": "{text} ({detail})",
        "part_separator": ", ",
    },
    "quotation": "“{text}”",
    "pages": {"one": "hlm. {page}", "several": "hlm. {page}"},
    "locators": {
        "footnote": "catatan kaki {text}",
        "article": "pasal {text}",
        "time": "pada {text}",
    },
    "works": {
        "editors": "{text} (ed.)",
        "translators": "{text} (penerj.)",
        "translation_of": "terjemahan dari {text}",
    },
    "nothing_recorded": "tidak ada catatan untuk: {numbers}",
    "nothing_found": "tidak ada catatan yang sesuai dalam riwayat {name}",
    "did_you_mean": "apakah yang Anda maksud {names}?",
    # 24 Mei 1960 (https://bandung.go.id/news/read/285/sister-city); months as in Unicode CLDR.
    "dates": {
        "months": _MONTHS,
        "months_alone": _MONTHS,
        "days": {"": "{day}"},
        "day": "{day} {month} {year}",
        "month": "{month} {year}",
        "year": "{year}",
        "decade": "{decade}-an",
        "first_decade": "{decade}–{last}",
        "century": "abad ke-{number}",
        "inserted": _INSERTED,
        "starts": _AT_AN_END,
        "ends": _AT_AN_END,
        "unknown": "tanggal tidak diketahui",
        "spans": {
            "date..date": "antara {start} dan {end}",
            "..date": "{end} atau sebelumnya",
            "date..": "{start} atau sesudahnya",
        },
        "between": {"": "{date}"},
        "qualifiers": {
            "~": "sekitar {date}",
            "?": "{date} (belum pasti)",
            "%": "sekitar {date} (belum pasti)",
        },
        "periods": {
            "date/date": "{start} sampai dengan {end}",
            "span/span": "sejak {start} sampai dengan {end}",
            "date/..": "sejak {start}",
            "date/": "sejak {start}, waktu akhir tidak diketahui",
            "../date": "sampai dengan {end}",
            "/date": "sampai dengan {end}, waktu awal tidak diketahui",
            "../..": "tanpa batas waktu",
            "../": "waktu akhir tidak diketahui",
            "/..": "waktu awal tidak diketahui",
            "/": "waktu tidak diketahui",
        },
        "ranges": {
            "days": "{start_day}–{end}",
            "days_of_months": "{start_day} {start_month} sampai dengan {end}",
            "months": "{start_month} sampai dengan {end}",
        },
        "japanese_eras": False,
    },
    "terms": {
        "years": {"": "{count} tahun"},
        "months": {"": "{count} bulan"},
        "weeks": {"": "{count} minggu"},
        "days": {"": "{count} hari"},
        "separator": " ",
    },
    "explanation": "{ordinal}, dihitung sejak {start} ({event})",
    "concluded": "{relation} dengan {others}",
    "concluded_by": "{relation} {first} dengan {others}",
    "counted_from": {
        "type": "{event}",
        "unbroken": "awal kerja sama yang tidak terputus: {event}",
        "origin": "penandatanganan pertama: {event}",
        "entry_into_force": "mulai berlaku: {event}",
    },
    "accession": "bergabungnya {party}",
    "longer_counts": {
        "unbroken": "; tidak terputus sejak {start}: {years}",
        "origin": "; penandatanganan pertama ({start}): {years}, termasuk masa terputus",
    },
    "presumption": " (kesinambungan diasumsikan)",
    "other_dates": "; tanggal lain: {dates}",
    # Lompat ke isi:
    # https://github.com/wikimedia/mediawiki-skins-Vector/blob/HEAD/i18n/id.json.
    # Berita: Plone (https://github.com/collective/plone.app.locales). Versi cetak:
    # https://github.com/wikimedia/mediawiki/blob/HEAD/languages/i18n/id.json. Statistik:
    # https://github.com/WeblateOrg/weblate/blob/HEAD/weblate/locale/id/LC_MESSAGES/django.po.
    "site": {
        "language": "Bahasa Indonesia",
        "partnerships": "Kerja sama antarkota",
        "coming": "Mendatang",
        "timeline": "Lini masa",
        "map": "Peta",
        "acts": "Perjanjian",
        "exchanges": "Pertukaran",
        "history": "Sejarah",
        "commemorations": "Peringatan",
        "sources": "Sumber",
        "years": "Tahun",
        "counts": "Statistik",
        "search": "Cari",
        "calendar": "Kalender",
        "news": "Berita",
        "downloads": "Unduhan",
        "sheet": "Versi cetak",
        "skip": "Lompat ke isi",
        "as_of": "Per {date}. Daftar: {digest}",
    },
    # Kesalahan, peringatan, catatan: https://github.com/sphinx-doc/sphinx/blob/HEAD/sphinx/locale/id/LC_MESSAGES/sphinx.po.
    "severities": {
        "error": "kesalahan",
        "warning": "peringatan",
        "note": "catatan",
    },
    "findings": {
        "P101": "sama dengan kerja sama {other}: para pihak dan jenisnya ({type}) sama, pada waktu yang sama",
        "P201": "ditandatangani dan diakhiri pada tanggal yang sama ({first})",
        "P202": "diakhiri untuk kedua kalinya (sebelumnya: {first})",
        "P203": "ditangguhkan untuk kedua kalinya (sebelumnya: {first}) tanpa dimulai kembali",
        "P204": "diakhiri sebelum jangka waktunya habis ({last})",
        "P205": "perpanjangan memperpendek jangka waktu, dari {before} menjadi {last}",
        "P206": "diperpanjang dua kali pada tanggal yang sama ({first})",
        "P301": (
            "{municipality} menjadi pihak pada {day}, setelah tidak ada lagi ({until}),"
            " dan penerusnya tidak tercatat"
        ),
        "P302": "{municipality} menjadi pihak pada {day}, sebelum terbentuk ({since})",
        "P303": "{municipality} tidak mempunyai nama saat itu: {on}",
        "P401": "masa berlaku perjanjian telah berakhir: {last}",
        "P402": "masa berlaku perjanjian akan berakhir: {last}",
        "P403": "perjanjian diperpanjang otomatis; batas akhir pemberitahuan pengakhiran: {notice}",
        "P501": "tanggal penandatanganan tidak diketahui",
        "P502": "tanggal penandatanganan belum tiba: {on} setelah {day}",
        "P503": "{count} dari {total} penandatanganan ({percent}%) terjadi pada tahun {year}",
        "P504": "{count} dari {total} tanggal penandatanganan ({percent}%) jatuh pada tanggal {month_day}",
        "P601": "penandatanganan ini belum mempunyai sumber",
        "M101": "{value} bukan pengenal yang sah dalam sistem {scheme} (contoh: {example})",
        "M102": "{value} memiliki angka pemeriksa yang salah; yang benar {digit}",
        "M103": "{value} ({scheme}) adalah pengenal {other_country}, sedangkan negaranya {country}",
        "M104": "{other} memiliki pengenal ({scheme}) yang sama: {value}",
        "M105": "belum ada pengenal dalam sistem {scheme}, yang lazim di {country}",
        "N101": "dibaca dengan pengodean yang salah: {text} (mungkin {repaired})",
        "N102": "ada huruf yang hilang: {text}",
        "N103": "{text} ditulis {other_text} pada {other}",
        "T101": "jenis {type} tidak tersedia bawaan dan tidak mempunyai jenis yang lebih luas",
        "E101": "waktunya {when}, sedangkan peringatan {number} tahun yang dirayakan jatuh pada {on}",
        "E102": "kerja sama telah diakhiri sebelum peringatan {number} tahun yang dirayakan, {on}",
        "E201": "kerja sama {partnership} telah diakhiri sebelum saat itu: {when}",
        "E301": "{municipality} saat itu ({when}) belum terbentuk (sejak {since})",
        "E302": "{municipality} saat itu ({when}) sudah tidak ada (sampai dengan {until})",
        "E601": "kegiatan ini belum mempunyai sumber",
        "C101": "tidak ada yang ber-ID {subject}, padahal {code} diabaikan untuknya",
        "C102": "{ignored} diabaikan, tetapi tidak ada temuan seperti itu",
    },
    "aspects": {
        "date": "tanggal",
        "type": "jenis",
        "term": "jangka waktu",
        "entry_into_force": "mulai berlaku",
        "agreement": "perjanjian lain",
        "renewal": "perpanjangan",
        "suspension": "penangguhan kegiatan",
        "resumption": "dimulainya kembali kegiatan",
        "end": "pengakhiran",
        "parties": "para pihak",
        "status": "status",
    },
    # Pengenal: https://github.com/WeblateOrg/weblate/blob/HEAD/weblate/locale/id/LC_MESSAGES/django.po.
    "doubts": {
        "no_country": "negara tidak disebutkan",
        "countries_differ": "negara berbeda",
        "identifiers_differ": "pengenal berbeda",
        "similar_name": "nama hanya mirip",
        "date_alone": "hanya tanggal yang sama",
        "parties_differ": "para pihak berbeda",
        "several": "ada beberapa kemungkinan yang setara",
    },
    "reasons": {
        "identifier": "pengenal yang sama",
        "name": "nama yang sama",
        "succession": "suksesi",
        "similar_name": "nama yang mirip",
        "date": "tanggal yang sama",
    },
    "results": {
        "agrees": "sesuai",
        "agrees_by_claim": "sesuai dengan tanggal lain yang disebutkan",
        "differs": "berbeda",
        "proposed": "mungkin sama",
        "only_ours": "hanya di daftar kami",
        "only_theirs": "hanya di daftar lain",
    },
    "counts": {
        "agreeing": "sesuai: {count}",
        "differing": "berbeda: {count}",
        "proposed": "perlu dipastikan: {count}",
        "only_ours": "hanya di daftar kami: {count}",
        "only_theirs": "hanya di daftar lain: {count}",
        "added": "ditambahkan: {count}",
        "changed": "diubah: {count}",
        "removed": "dihapus: {count}",
        "contradicted": "disebutkan lain dalam daftar baru: {count}",
        "doubtful": "meragukan: {count}",
        "gone": "tidak ada lagi dalam daftar baru: {count}",
        "ended": "telah berakhir, tetapi masih ada dalam daftar baru: {count}",
        "errors": "kesalahan: {count}",
        "warnings": "peringatan: {count}",
        "notes": "catatan: {count}",
        "no_findings": "tidak ada temuan",
    },
    "comparison": {
        "result": "hasil",
        "partnership": "kerja sama",
        "aspect": "keterangan",
        "ours": "daftar kami",
        "theirs": "daftar lain",
        "nothing": "tidak disebutkan",
        "difference": "{aspect} – daftar kami: {ours}; daftar lain: {theirs}",
        "by": "secara sepihak: {text}",
        "until": "sampai dengan {text}",
        "renews": "perpanjangan otomatis: {text}",
        "notice": "jangka waktu pemberitahuan: {text}",
        "identity": "{ours} sama dengan {theirs} ({reason}: {evidence})",
        "doubtful": "{text}; keraguan: {doubts}",
    },
    "updating": {
        "added": "{text}: ditambahkan",
        "removed": "{text}: dihapus",
        "contradiction": "{partnership}: {aspect} – tetap: {ours}; menurut daftar baru: {theirs}",
        "proposed": "{partnership}: mungkin {title} dalam daftar baru ({doubts}); tidak diambil",
        "ended": "{partnership}: telah berakhir, tetapi masih ada dalam daftar baru",
        "gone": "{partnership}: tidak ada lagi dalam daftar baru; tetap disimpan (hapus dengan {option})",
        "not_read": "{partnership}: tidak ada pada baris yang terbaca; tetap disimpan (hapus dengan {option})",
        "new_home": "{name}: belum tercatat, sehingga seluruh daftar baru dianggap baru",
        "suggestion": "{text}; {question}",
        "not_saved": "tidak ada yang disimpan ({option})",
    },
    "records": {
        "municipality": "pemerintah daerah",
        "type": "jenis",
        "partnership": "kerja sama",
        "field": "bidang",
        "exchange": "kegiatan",
        "source": "sumber",
        "checks": "pemeriksaan",
    },
}


INDONESIAN_LISTS: Final[ListWords] = {
    "headings": {
        "municipality": """
            kota, kabupaten, daerah, pemerintah daerah, pemda, kota/kabupaten, kabupaten/kota
            nama kota
            kota indonesia, pihak indonesia, kota di indonesia, provinsi/kabupaten/kota, nama daerah
            pemerintah kota, kota/kabupaten indonesia, provinsi/kota""",
        "partner": """
            mitra, kota mitra, kota kembar, kota bersaudara, sister city, sister cities, kota asing
            mitra luar negeri, nama kota kembar, nama mitra, mitra kerja sama, kota luar negeri
            pihak asing
            mitra kota, kota sahabat, nama, mitra kerjasama, kota saudara, pihak mitra
            kota mitra luar negeri
            mitra asing, kota/provinsi mitra, kota di luar negeri, kota/negara mitra
            pihak luar negeri""",
        "partner_country": """
            negara, negara mitra, asal negara, negara asal, nama negara, negara/wilayah""",
        "partner_region": """
            provinsi, negara bagian, wilayah, prefektur, region, provinsi/negara bagian, distrik
            daerah administratif""",
        "type": """
            jenis, jenis kerja sama, jenis kerjasama, bentuk, bentuk kerja sama, bentuk kerjasama
            tipe
            jenis dokumen, jenis perjanjian, kategori, status kerja sama?, bentuk hubungan
            jenis hubungan
            jenis mou, dokumen, hubungan""",
        "date": """
            tanggal, tahun, sejak, tanggal penandatanganan, tahun penandatanganan, ditandatangani
            tanggal ditandatangani, tanggal mou, tahun mou, tanggal kerja sama, mulai, tanggal mulai
            tahun mulai, waktu penandatanganan, penandatanganan, berlaku sejak, dimulai
            tanggal perjanjian
            tanggal tanda tangan, mulai berlaku, tanggal peresmian, tahun kerja sama
            tanggal pendirian
            didirikan, dibentuk, tahun terbentuk, tahun kerjasama, tanggal kerjasama
            tahun berdiri, tmt?
            tanggal penandatanganan mou, tahun penandatanganan mou, tanggal diresmikan
            tahun perjanjian""",
        "until": """
            sampai, sampai dengan, berlaku sampai, berakhir, tanggal berakhir, berlaku hingga
            hingga
            tahun berakhir, masa berakhir, s.d., s/d, akhir, tanggal selesai, jatuh tempo
            kedaluwarsa
            tanggal kedaluwarsa, berakhir pada""",
        "end": """
            dihentikan, diakhiri, tanggal penghentian, dibatalkan, dibubarkan, pengakhiran
            tanggal pengakhiran
            penghentian, tanggal pembatalan, dicabut""",
        "term": "masa berlaku, jangka waktu, durasi, periode, lama kerja sama",
        "status": """
            status, keadaan, kondisi, aktif, status mou, keaktifan, status keaktifan
            aktif/tidak aktif
            status perjanjian""",
        "renewed": """
            diperpanjang, perpanjangan, diperbarui, pembaruan, tanggal perpanjangan, diperbaharui""",
        "suspended": "ditangguhkan, penangguhan, ditunda",
        "as_of": """
            per tanggal, diperbarui pada, pembaruan terakhir, diakses, data per, tanggal data
            tanggal pembaruan
            diakses pada""",
        "latitude": "lintang, garis lintang",
        "longitude": "bujur, garis bujur",
        "note": """
            keterangan, catatan, deskripsi, ket., ket, informasi, penjelasan, lain-lain
            bidang kerja sama
            bidang kerjasama, bidang, ruang lingkup, kegiatan, sejarah""",
        "year": "tahun tanda tangan",
        "month": "bulan",
        "day": "hari",
        "detail": """
            penduduk, jumlah penduduk, sumber, referensi, tautan, situs web, benua, ref, luas
            kontak, bahasa, kawasan""",
        "ignored": "no, no., nomor, bendera, gambar, peta, foto",
    },
    "types": {
        "sister": """
            sister city, sister cities, kota kembar, kota bersaudara, kerja sama kota kembar
            kerjasama kota kembar, provinsi kembar, sister province, mitra kota?
            kota kembar (sister city)
            kota saudara, kerja sama sister city, kerjasama sister city, kemitraan?
            kemitraan kota?, kota mitra?
            provinsi bersaudara, kabupaten kembar, mou sister city?""",
        "friendship": """
            persahabatan, piagam persahabatan, kota sahabat, kota persahabatan
            piagam ikatan persahabatan
            hubungan persahabatan, perjanjian persahabatan, ikatan persahabatan, friendship city""",
        "friendly-cooperation": """
            kerja sama persahabatan, persahabatan dan kerja sama, kerjasama persahabatan
            persahabatan dan kerjasama""",
        "exchange": "pertukaran, kota pertukaran?",
        "sister-port": "sister port, pelabuhan kembar, pelabuhan bersaudara",
        "intent": """
            surat pernyataan kehendak, letter of intent, pernyataan kehendak, surat minat
            letter of intent (loi), pernyataan kehendak kerja sama, surat pernyataan minat""",
    },
    "intent_parts": "pernyataan kehendak, letter of intent, surat minat",
    "states": {
        "in_force": """
            aktif, berlaku, masih berlaku, berjalan, masih aktif, sedang berjalan, masih berjalan
            ya
            berlangsung, berjalan aktif, masih berlangsung""",
        "concluded": """
            ditandatangani, penandatanganan, diresmikan, dibentuk, disepakati, terjalin, dijalin
            telah ditandatangani, disahkan, ditanda tangani, menjalin, didirikan, dimulai, resmi""",
        "renewed": """
            diperpanjang, perpanjangan, diperbarui, diperbaharui, pembaruan, dilanjutkan
            diperbarui kembali
            telah diperpanjang, perpanjangan mou, ditandatangani kembali""",
        "resumed": "dimulai kembali, diaktifkan kembali, dipulihkan, dibuka kembali",
        "suspended": """
            ditangguhkan, dibekukan, ditunda, penangguhan, dihentikan sementara
            ditangguhkan sementara
            dibekukan sementara, penundaan, terhenti sementara""",
        "dormant": """
            tidak aktif, vakum, nonaktif, non aktif, tidak berjalan, pasif, non-aktif
            kurang aktif, belum aktif""",
        "expired": """
            berakhir, habis, habis masa berlaku, tidak diperpanjang, kedaluwarsa, kadaluarsa
            telah berakhir
            sudah berakhir, habis masa berlakunya, masa berlaku habis, kadaluwarsa""",
        "terminated": """
            dihentikan, diakhiri, selesai, dibatalkan, diputus, putus, dicabut, sudah selesai
            dibubarkan
            pemutusan, terhenti, penghentian, diputuskan, pembatalan, pengakhiran, telah selesai
            tidak berlaku, tidak berlaku lagi""",
    },
    "relations": "hubungan, kerja sama, kerjasama, perjanjian, kesepakatan, mou, kemitraan",
    "activities": """
        pertukaran pelajar, pertukaran siswa, pertukaran pemuda, pertukaran mahasiswa
        program pertukaran, kunjungan, perjalanan, delegasi, festival, konser, turnamen, pameran
        pasar malam, perayaan, upacara, acara, proyek, penerbangan, beasiswa, kursus, kegiatan""",
    "former": "mantan, bekas, eks, lama, sebelumnya, dahulu",
    "months": (
        "januari, jan",
        "februari, feb, pebruari, peb",
        "maret, mar",
        "april, apr",
        "mei, mai",
        "juni, jun",
        "juli, jul",
        "agustus, agu, agt, agst, ags",
        "september, sep, sept",
        "oktober, okt",
        "november, nov, nopember, nop",
        "desember, des",
    ),
    "weekdays": (
        "senin, sen",
        "selasa, sel",
        "rabu, rab",
        "kamis, kam",
        "jumat, jum, jum'at",
        "sabtu, sab",
        "minggu, min, ahad",
    ),
    "dated": """
        pada, pada tanggal, tanggal, tahun, ditandatangani, ditandatangani pada
        ditandatangani tanggal
        pada tahun, tgl, tgl., ditandatangani pada tanggal, mou tanggal, diresmikan pada
        dibentuk pada
        ditandatangani tahun, penandatanganan, disepakati pada, diresmikan, pada bulan""",
    "dated_behind": "ditandatangani, m, masehi",
    "since": """
        sejak, sejak tanggal, sejak tahun, mulai, dari, mulai tahun, mulai tanggal, terhitung sejak
        berlaku sejak, terhitung mulai, dari tahun, semenjak""",
    "until": """
        sampai, hingga, sampai dengan, s.d., s.d, s/d, sampai tanggal, hingga tahun, sampai tahun
        berlaku sampai, berlaku hingga, berakhir, berakhir pada, sd, hingga tanggal
        sampai dengan tahun""",
    "to": "sampai, hingga, sampai dengan, s.d., s/d, ke, sd",
    "before": "sebelum, sebelum tahun",
    "after": "setelah, sesudah, setelah tahun",
    "between": "antara",
    "about": """
        sekitar, kira-kira, kurang lebih, circa, ca, ca., lebih kurang, sekitar tahun
        diperkirakan, ±""",
    "part_of_year": "awal, pertengahan, akhir, awal tahun, akhir tahun, pertengahan tahun",
    "fiscal": "tahun anggaran?",
    "unknown": """
        tidak diketahui, belum diketahui, tidak ada data, tanpa tanggal, n. a., belum ada data
        tidak tersedia
        tidak jelas, t.t.""",
    "ongoing": """
        sekarang, saat ini, kini, masih berlaku, aktif, masih aktif, berjalan, tidak ada
        tidak terbatas
        hari ini, masih berjalan, tanpa batas waktu, seterusnya, sampai sekarang""",
    "joints": "dan, &, serta",
    "prepositions": "di, dari",
    "regions": """
        provinsi, negara bagian, prefektur, wilayah, kabupaten, distrik, negeri, daerah, prov.
        region, kawasan""",
    "municipalities": """
        kota, kabupaten, pemerintah kota, kotamadya, kab., pemkot, pemerintah kabupaten
        kota administrasi, desa
        kecamatan, ibu kota, distrik kota""",
    "link_notes": """
        tautan luar, situs web, buka di jendela baru, pranala luar, situs resmi
        dibuka di tab baru""",
    "as_of": """
        per, per tanggal, diperbarui, diakses, data per, status per, keadaan per
        terakhir diperbarui
        diakses tanggal, diperbarui pada""",
    "totals": "jumlah, total, subtotal, jumlah total, keseluruhan",
    "dittos": "idem, sda, s.d.a., sama, sama dengan di atas, sda.",
}
"""What is read in lists."""
