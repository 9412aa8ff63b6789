"""Indonesian, in lists of partnerships."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from partnerships._languages.lists import ListWords

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
