import type { imports as english } from '../en/imports.ts';
import type { Translation } from '../translation.ts';

export const imports: Translation<typeof english> = {
  'import.note.workingHeadline': 'Naskah tidak berjudul. Judul sementara diambil dari kalimat pertama: “{text}”',
  'import.note.relatedLinks': 'Dijadikan tautan terkait tanpa label: {text}',
  'import.note.label': 'Label “{text}” tidak diikuti judul; disimpan sebagai tautan terkait kosong, yang tidak tampak bagi pembaca',
  'import.note.time': 'Baris “{text}” dipindahkan ke baris kredit',
  'import.note.caption': 'Dijadikan keterangan foto: “{text}”',
  'import.note.image': 'Gambar tidak ikut diimpor: {text}',
  'import.note.dropped': 'Ditinggalkan karena dapat menjalankan atau memuat sesuatu: {text}',
  'import.note.unknownHouseStyle': 'Gaya selingkung {text} tidak dikenal di sini; dipakai yang lain',
  'import.reason.missing': 'belum diisi',
  'import.reason.empty': 'tidak boleh kosong',
  'import.reason.type': 'harus berupa {expected}',
  'import.reason.tooSmall': 'paling sedikit {expected}',
  'import.reason.tooBig': 'paling banyak {expected}',
  'import.reason.tooLong': 'tidak boleh lebih dari {expected} karakter',
  'import.reason.choice': 'harus salah satu dari: {expected}',
  'import.reason.format': 'tidak sesuai bentuk {expected}',
  'import.reason.unknownField': 'bukan bagian dari bentuk ini',
  'import.reason.notAllowed': 'berisi nilai yang tidak diizinkan',
  'import.reason.unsafeUrl': 'harus alamat http, https, mailto, atau alamat relatif',
  'import.reason.absoluteUrl': 'harus alamat lengkap, dengan https://',
  'import.reason.timeZone': 'harus zona waktu seperti Asia/Jakarta',
  'import.reason.duplicateBlockId': 'muncul dua kali; setiap blok memerlukan id sendiri',
  'import.reason.builtIn': 'adalah id gaya selingkung bawaan ({expected}); pilih id lain',
  'import.reason.syntax': 'bukan JSON: periksa baris {line}, kolom {column}',
};
