"""Turkish, in lists of partnerships."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from partnerships._languages.lists import ListWords

TURKISH_LISTS: Final[ListWords] = {
    "headings": {
        "municipality": """
            belediye, şehir, kent, il, ilçe, belediye adı, şehir adı, türk belediyesi, türk şehri
            belediyenin adı, yerel yönetim, belediyemiz, kent adı, türkiye'deki şehir, mahalli idare
            yerel yönetim adı, türkiye'deki belediye, il/ilçe""",
        "partner": """
            kardeş şehir, kardeş şehirler, kardeş kent, kardeş kentler, kardeş belediye
            kardeş belediyeler
            kardeş şehrin adı, kardeş şehir adı, partner, ortak şehir, yabancı şehir, ad, adı
            kardeş il
            kardeş ilçe, partner şehir, karşı taraf, yabancı belediye, kardeş kent adı
            kardeş belediye adı
            kardeş şehir/belediye, isim, yabancı yerel yönetim, yurt dışı belediye, dost şehir
            ortak
            yabancı ortak, kardeş şehir/ülke""",
        "partner_country": """
            ülke, ülkesi, devlet, ülke adı, kardeş ülke, ülke/bölge, bağlı olduğu ülke, ülkenin adı
            bulunduğu ülke""",
        "partner_region": """
            bölge, eyalet, vilayet, bölge/eyalet, eyalet/bölge, oblast, prefektörlük, kanton
            idari bölge
            eyalet/il, bölgesi, eyaleti""",
        "type": """
            tür, türü, tip, ilişki türü, anlaşma türü, protokol türü, kategori, işbirliği türü
            iş birliği türü
            niteliği, tipi, kardeşlik türü, protokol, ilişki, ilişki tipi, protokolün türü
            ilişkinin türü
            anlaşma, çeşidi, şekli""",
        "date": """
            tarih, yıl, tarihi, yılı, imza tarihi, protokol tarihi, kuruluş tarihi, kardeşlik tarihi
            anlaşma tarihi, kardeş şehir olma tarihi, başlangıç, başlangıç tarihi, imzalandı
            imzalanma tarihi
            kuruluş yılı, imza yılı, karar tarihi, meclis karar tarihi, başlangıç yılı, ilan tarihi
            kardeş şehir tarihi, anlaşma yılı, protokol imza tarihi, kardeşlik yılı, kabul tarihi
            kardeş şehir olma yılı, yürürlük tarihi, protokol yılı, ilişki tarihi
            ilişkinin kurulduğu tarih
            kurulduğu tarih, beri, imzalandığı tarih, itibaren, protokolün imzalandığı tarih
            kardeş olduğu yıl
            kardeş şehir ilişkisi tarihi, kuruluş, meclis kararı, meclis kararı tarihi
            kardeş olma tarihi, kardeşlik protokolü tarihi""",
        "precision": "kesinlik",
        "until": """
            bitiş, bitiş tarihi, son tarih, geçerlilik tarihi, bitiş yılı, son, geçerlilik sonu
            süre sonu
            geçerlilik bitiş tarihi, son geçerlilik tarihi, sona eriş tarihi, sonu""",
        "end": """
            sonlandırıldı, sonlandırma tarihi, fesih, fesih tarihi, iptal, iptal tarihi
            iptal edildi, sona erdi
            sona erme tarihi, feshedildi, sonlandırma, fesih yılı""",
        "term": "süre, süresi, geçerlilik süresi, protokol süresi, anlaşma süresi, dönem",
        "status": """
            durum, durumu, aktif, mevcut durum, güncel durum, son durum, statü, statüsü, aktiflik
            protokol durumu, aktif/pasif, ilişki durumu""",
        "renewed": """
            yenilendi, yenileme, yenilenme tarihi, yenileme tarihi, uzatma tarihi, uzatıldı""",
        "suspended": "askıya alındı, askıya alma, askıya alınma tarihi, askıya alma tarihi",
        "as_of": """
            güncelleme tarihi, itibarıyla, güncellenme, son güncelleme, erişim tarihi
            güncellenme tarihi
            veri tarihi""",
        "latitude": "enlem",
        "longitude": "boylam",
        "note": """
            not, notlar, açıklama, açıklamalar, düşünceler, bilgi, ek bilgi, açıklamalar/notlar
            yorum
            faaliyetler, işbirliği alanları, iş birliği alanları, tarihçe, projeler""",
        "year": "imza senesi?",
        "month": "ay",
        "day": "gün",
        "detail": """
            nüfus, kaynak, kaynakça, web sitesi, bağlantı, kıta, referans, yüzölçümü, mesafe
            belediye başkanı, dil, iletişim, bölge adı, karar no, karar sayısı, meclis karar no""",
        "ignored": "sıra, sıra no, s. no, no, numara, bayrak, arma, resim, harita, s.no, sn, logo",
    },
    "types": {
        "sister": """
            kardeş şehir, kardeş şehirler, kardeş kent, kardeş kentler, kardeş belediye
            kardeş şehir ilişkisi
            kardeşlik?, kardeşlik protokolü, kardeş şehir protokolü, kardeş kent protokolü
            kardeşlik anlaşması
            kardeş şehir anlaşması, kardeş il, kardeş ilçe, kardeş, kardeşlik ilişkisi
            kardeş belediye protokolü, kardeş kent ilişkisi, kardeş şehirlik, ikiz şehir
            ikiz kent, ortaklık?
            partner şehir?, kardeş kent anlaşması, kardeş belediyeler, kardeş belediyelik""",
        "friendship": """
            dostluk, dost şehir, dostluk protokolü, dostluk anlaşması, dost kent, dost belediye
            dostluk ilişkisi, dostluk şehri, dostluk bildirgesi, dostluk sözleşmesi""",
        "friendly-cooperation": """
            dostluk ve işbirliği, dostluk ve iş birliği, dostluk ve işbirliği protokolü
            dostluk ve iş birliği protokolü, dostane işbirliği, dostluk ve işbirliği anlaşması
            dostluk ve iş birliği anlaşması, dostane iş birliği""",
        "exchange": "değişim, değişim programı?, kültürel değişim?",
        "sister-port": "kardeş liman, kardeş limanlar",
        "intent": """
            niyet mektubu, iyi niyet mektubu, iyi niyet beyanı, niyet beyanı, iyi niyet protokolü
            niyet protokolü, iyi niyet bildirgesi, iyi niyet anlaşması""",
    },
    "intent_parts": "niyet mektubu, niyet beyanı, niyet protokolü, niyet bildirgesi",
    "states": {
        "in_force": """
            aktif, yürürlükte, devam ediyor, geçerli, sürüyor, evet, devam etmekte
            halen devam ediyor
            devam etmektedir, mevcut, faal, süresiz, halen yürürlükte, devam eden, yürürlüktedir""",
        "concluded": """
            imzalandı, imzalanmış, kuruldu, ilan edildi, kabul edildi, kurulmuş, onaylandı, imza
            imzalanmıştır
            kurulmuştur, yapıldı, imzalanan, başladı, imza altına alındı, tesis edildi
            başlatıldı""",
        "renewed": """
            yenilendi, yenilenmiş, uzatıldı, yenileme, teyit edildi, tekrar imzalandı
            yeniden imzalandı
            uzatılmış, yenilenmiştir, uzatma, güncellendi""",
        "resumed": """
            yeniden başlatıldı, yeniden başladı, tekrar başlatıldı, yeniden kuruldu, canlandırıldı
            yeniden aktif""",
        "suspended": """
            askıya alındı, askıda, donduruldu, askıya alınmış, durduruldu, geçici olarak durduruldu
            geçici olarak askıya alındı, askıya alınmıştır, dondurulmuş, durdurulmuş, askıya alma
            geçici olarak donduruldu, askıya alınan, ara verildi""",
        "dormant": "pasif, aktif değil, etkin değil, inaktif, faal değil, hareketsiz, ilişki yok",
        "expired": """
            süresi doldu, süresi dolmuş, sona erdi, yenilenmedi, süresi bitti, sona ermiş
            süresi sona erdi
            uzatılmadı, geçerliliğini yitirdi""",
        "terminated": """
            iptal, iptal edildi, iptal etti, sonlandırıldı, sonlandırdı, sonlandırılması
            feshedildi, fesih
            kardeş şehirlikten çıkarıldı, bitirildi, kaldırıldı, bozuldu, sona erdirildi
            iptal edilmiş
            feshedilmiş, sonlandırılmış, sonlandırma, iptal edilmiştir, sonlandırılmıştır
            kesildi, geri çekildi
            yürürlükten kaldırıldı, bitti, tek taraflı iptal, kapatıldı, fesh edildi, geçersiz
            sona eren, feshedilen, iptal edilen""",
    },
    "relations": """
        ilişki, ilişkiler, ilişkisi, ilişkileri, anlaşma, anlaşması, protokol, protokolü, işbirliği
        iş birliği, kardeşlik, kardeş şehir ilişkisi, temas""",
    "activities": """
        öğrenci değişimi, gençlik değişimi, okul değişimi, değişim programı, ziyaret, gezi, heyet
        festival, konser, turnuva, sergi, fuar, kutlama, tören, etkinlik, proje, sefer, kamp, kurs
        toplantı""",
    "former": "eski, önceki, sabık, geçmiş",
    "months": (
        "ocak, oca",
        "şubat, şub",
        "mart, mar",
        "nisan, nis",
        "mayıs, may",
        "haziran, haz",
        "temmuz, tem",
        "ağustos, ağu",
        "eylül, eyl",
        "ekim, eki",
        "kasım, kas",
        "aralık, ara",
    ),
    "weekdays": (
        "pazartesi, pzt",
        "salı, sal",
        "çarşamba, çar",
        "perşembe",
        "cuma, cum",
        "cumartesi, cmt",
        "pazar, paz",
    ),
    "dated": "tarih, tarihi, yıl, imza, imza tarihi, protokol tarihi, imzalandı",
    "dated_behind": """
        imzalandı, tarihinde, yılında, tarihli, 'da, 'de, 'ta, 'te, yılı, kuruldu, 'da imzalandı
        'de imzalandı
        'te imzalandı, 'ta imzalandı, tarihinde imzalandı, yılında imzalandı, 'nda, 'nde, 'ında
        'inde
        ilan edildi, itibarıyla, tarihinde kuruldu, yılında kuruldu""",
    "since_behind": """
        'den beri, 'dan beri, 'ten beri, 'tan beri, den beri, dan beri, 'den itibaren
        'dan itibaren, beri
        itibaren, yılından beri, yılından itibaren, 'ten itibaren, 'tan itibaren
        tarihinden itibaren
        tarihinden beri, 'ndan beri, 'nden beri, 'den bu yana, 'dan bu yana, yılından bu yana
        'ten bu yana
        'tan bu yana, 'ndan itibaren, 'nden itibaren""",
    "until": "bitiş, son",
    "until_behind": """
        'e kadar, 'a kadar, 'ye kadar, 'ya kadar, kadar, yılına kadar, tarihine kadar
        sonuna kadar, 'na kadar
        'ne kadar, e dek, 'e dek, 'a dek""",
    "to": "ile, ilâ",
    "before_behind": """
        'den önce, 'dan önce, önce, öncesi, tarihinden önce, yılından önce, 'ten önce, 'tan önce""",
    "after_behind": """
        'den sonra, 'dan sonra, sonra, sonrası, tarihinden sonra, yılından sonra, 'ten sonra
        'tan sonra""",
    "between": "arası",
    "about": "yaklaşık, takriben, tahminen, civarı, circa, ca, muhtemelen",
    "about_behind": "civarı, civarında, dolaylarında, 'lar, sularında",
    "part_of_year": "başı, ortası, sonu, ilkbahar, yaz, sonbahar, kış, bahar, erken, geç",
    "part_of_year_behind": """
        başı, başında, ortası, ortasında, sonu, sonunda, ilkbaharı, yazı, sonbaharı, kışı
        başları, sonları
        ortaları, yılı başı, yılı sonu, yılı başında, yılı sonunda""",
    "fiscal": "mali yıl?",
    "unknown": """
        bilinmiyor, bilinmeyen, belirsiz, bilgi yok, tarihsiz, tarih yok, yok, belirtilmemiş
        t. y., t.y.
        tespit edilemedi, mevcut değil, bilgi bulunamadı, veri yok, belli değil""",
    "ongoing": """
        halen, hâlâ, devam ediyor, günümüz, günümüze kadar, bugün, süresiz, aktif, sürüyor
        yürürlükte
        belirsiz süreli, devam, devam etmekte, şimdi, hayır, sınırsız, devamlı, bugüne kadar
        sürekli""",
    "joints": "ve, ile, &",
    "regions": """
        bölge, bölgesi, eyalet, eyaleti, il, ili, vilayet, vilayeti, prefektörlüğü, oblastı, kantonu
        prefektörlük, özerk bölgesi, cumhuriyeti, idari bölgesi, ilçe, kontluğu, voyvodalığı
        departmanı""",
    "municipalities": """
        belediyesi, büyükşehir belediyesi, belediye, şehri, kenti, şehir, kent, ilçesi
        ilçe belediyesi, köyü
        büyükşehir, il, ili, kasabası, ilçe, köy, valiliği, kaymakamlığı, merkez
        anakent belediyesi""",
    "link_notes": """
        dış bağlantı, yeni pencerede açılır, web sitesi, yeni pencere, resmi web sitesi, bağlantı""",
    "as_of": "güncelleme, son güncelleme, güncelleme tarihi, erişim tarihi, güncellendi",
    "as_of_behind": """
        itibarıyla, itibariyle, tarihi itibarıyla, tarihi itibariyle, tarihinde güncellendi
        yılı itibarıyla
        yılı itibariyle""",
    "totals": "toplam, genel toplam, ara toplam, toplamı",
    "dittos": "aynı, aynısı, a.g.e., yukarıdaki gibi, bkz. yukarı, aynı yer",
}
"""What is read in lists."""
