import { pairRules, patternRules, type Reason, type ShippedRule } from '../shipped-rule.ts';

const name = (right: string): Reason => ({ id: `Nama berhuruf kapital: “${right}” (EYD V).`, en: `A name has capital letters: “${right}” (EYD V).` });
const form = (id: string, en: string): Reason => ({ id: `${id} (EYD V).`, en: `${en} (EYD V).` });

/** Capital letters where they are certain, abbreviations, and marks. */
export const kapital: readonly ShippedRule[] = [
  ...pairRules('kapital', 'warning', name, [
    ['indonesia:Indonesia', 'Warga indonesia.', 'Warga Indonesia.'],
    ['jakarta:Jakarta bandung:Bandung surabaya:Surabaya yogyakarta:Yogyakarta', 'Warga jakarta.', 'Warga Jakarta.'],
    ['jawa_barat:Jawa_Barat jawa_tengah:Jawa_Tengah jawa_timur:Jawa_Timur', 'Di jawa barat.', 'Di Jawa Barat.'],
    ['islam:Islam kristen:Kristen katolik:Katolik hindu:Hindu buddha:Buddha', 'Umat islam.', 'Umat Islam, keislaman.'],
    ['republik_indonesia:Republik_Indonesia', 'Presiden republik indonesia.', 'Presiden Republik Indonesia.'],
    ['dewan_perwakilan_rakyat:Dewan_Perwakilan_Rakyat majelis_permusyawaratan_rakyat:Majelis_Permusyawaratan_Rakyat', 'Sidang dewan perwakilan rakyat.', 'Dewan itu bersidang.'],
    ['mahkamah_agung:Mahkamah_Agung mahkamah_konstitusi:Mahkamah_Konstitusi', 'Putusan mahkamah konstitusi.', 'Putusan mahkamah itu.'],
    ['komisi_pemberantasan_korupsi:Komisi_Pemberantasan_Korupsi', 'Juru bicara komisi pemberantasan korupsi.', 'Juru bicara komisi itu.'],
    ['komisi_pemilihan_umum:Komisi_Pemilihan_Umum', 'Ketua komisi pemilihan umum.', 'Ketua komisi itu.'],
    ['kejaksaan_agung:Kejaksaan_Agung', 'Gedung kejaksaan agung.', 'Gedung kejaksaan itu.'],
    ['badan_pusat_statistik:Badan_Pusat_Statistik', 'Data badan pusat statistik.', 'Data badan itu.'],
    ['bank_indonesia:Bank_Indonesia', 'Gubernur bank indonesia.', 'Gubernur bank sentral.'],
    ['otoritas_jasa_keuangan:Otoritas_Jasa_Keuangan', 'Aturan otoritas jasa keuangan.', 'Aturan otoritas itu.'],
    ['tentara_nasional_indonesia:Tentara_Nasional_Indonesia', 'Anggota tentara nasional indonesia.', 'Anggota tentara.'],
    ['dpr:DPR mpr:MPR kpk:KPK bumn:BUMN umkm:UMKM ktp:KTP', 'Sidang dpr ditunda.', 'Sidang DPR ditunda.'],
    ['idul_fitri:Idulfitri idul_adha:Iduladha Idul_Fitri:Idulfitri Idul_Adha:Iduladha', 'Libur Idul Fitri.', 'Libur Idulfitri.'],
    ['bulan_Ramadhan:bulan_Ramadan bulan_ramadhan:bulan_Ramadan', 'Selama bulan Ramadhan.', 'Kata Ramadhan Putra.'],
    ['Km/jam:km/jam KM/jam:km/jam', 'Angin 40 Km/jam.', 'Angin 40 km/jam.'],
  ].map(([pairs = '', ...rest]) => [pairs.replace('km/jam:km/jam ', '').replace('', ''), ...rest] as [string, string, string]), { matchCase: true }),
  ...patternRules('singkatan', 'warning', [
    ['titik', '(dll|dsb|dst|dkk)(?!\\.)', '$1.', form('Singkatan ini diakhiri titik', 'This abbreviation ends with a full stop'), 'Beras, gula, dll dibagikan.', 'Beras, gula, dll. dibagikan.', { matchCase: true }],
    ['gelar', '(Dr|Prof|Hj|Drs) (\\p{Lu}\\p{Ll}{1,30})', '$1. $2', form('Singkatan gelar di depan nama diikuti titik', 'A title before a name has a full stop'), 'Menurut Prof Budi.', 'Menurut Prof. Budi.', { matchCase: true }],
    ['badan-usaha', '(PT|CV)\\. (\\p{Lu}\\p{L}{1,30})', '$1 $2', form('PT dan CV ditulis tanpa titik', 'PT and CV have no full stop'), 'Milik PT. Angkasa.', 'Milik PT Angkasa.', { matchCase: true }],
    ['sampai-dengan', 's/d', 's.d.', form('Ditulis “s.d.” atau “sampai dengan”', 'Written “s.d.” or “sampai dengan”'), 'Senin s/d Rabu.', 'Senin s.d. Rabu.'],
    ['atas-nama', 'a/n', 'a.n.', form('Ditulis “a.n.” atau “atas nama”', 'Written “a.n.” or “atas nama”'), 'Rekening a/n Sari.', 'Rekening a.n. Sari.'],
    ['untuk-perhatian', 'u/p', 'u.p.', form('Ditulis “u.p.” atau “untuk perhatian”', 'Written “u.p.” or “untuk perhatian”'), 'Surat u/p Sari.', 'Surat u.p. Sari.'],
    ['dengan-alamat', 'd/a', 'd.a.', form('Ditulis “d.a.” atau “dengan alamat”', 'Written “d.a.” or “dengan alamat”'), 'Surat d/a kantor.', 'Surat d.a. kantor.'],
  ]),
  ...patternRules('tanda', 'warning', [
    ['spasi-sebelum-koma', '(\\p{L}{1,40}) ([,;])', '$1$2', form('Tidak ada spasi sebelum tanda baca ini', 'No space stands before this mark'), 'Beras , gula, garam.', 'Beras, gula, garam.'],
    ['spasi-sesudah-koma', '(\\p{L}{2,40}),(\\p{L}{2,40})', '$1, $2', form('Koma diikuti spasi', 'A space follows a comma'), 'Beras,gula, garam.', 'Beras, gula seharga 5,5 juta.'],
    ['tanya-ganda', '(\\p{L}{1,40})[?!]{2,9}', null, form('Satu tanda sudah cukup', 'One mark is enough'), 'Benarkah??', 'Benarkah?', { notInQuotations: true }],
  ]),
];
