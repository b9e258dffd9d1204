import type { houseRules as english } from '../en/house-rules.ts';
import type { Translation } from '../translation.ts';

export const houseRules: Translation<typeof english> = {
  'houseRules.title': 'Aturan bahasa ({count, number})',
  'houseRules.none': 'Tidak ada catatan dari aturan bahasa.',
  'houseRules.more': 'Masih ada {count, number} lagi. Semuanya muncul setelah yang ini ditangani.',
  'houseRules.apply': 'Terapkan “{suggestion}”',
  'houseRules.remove': 'Hapus',
  'houseRules.applied': '“{matched}” sekarang menjadi “{suggestion}”.',
  'houseRules.changed': 'Kata-kata ini sudah berubah. Tidak ada yang diganti.',
  'houseRules.ignoreHere': 'Abaikan di sini',
  'houseRules.ignoreAlways': 'Abaikan seterusnya',
  'houseRules.ignoredHere': '“{matched}” dibiarkan di artikel ini.',
  'houseRules.ignoredAlways': '“{matched}” dibiarkan di semua artikel dalam pustaka ini.',
  'houseRules.ignoredCount': '{count, number} kata dibiarkan di artikel ini.',
  'houseRules.heedAll': 'Periksa lagi',
  'houseRules.consistency.name': 'Nama ini ditulis dengan dua cara. “{usual}” dipakai {count, number} kali di artikel ini.',
  'houseRules.consistency.abbreviation': 'Singkatan ini ditulis dengan dua cara. “{usual}” dipakai {count, number} kali di artikel ini.',
  'houseRules.consistency.compound': 'Kata ini ditulis serangkai dan terpisah. “{usual}” dipakai {count, number} kali di artikel ini.',
  'import.reason.pattern': 'harus berupa ekspresi reguler menurut JavaScript dengan bendera u',
  'import.reason.slowPattern': 'dapat dicocokkan dengan terlalu banyak cara sehingga bisa menghambat pengetikan. Beri batas: a{1,5} sebagai ganti a+, tanpa pengulangan di dalam pengulangan',
  'import.reason.duplicateRuleId': 'dipakai oleh dua aturan: setiap aturan perlu id sendiri',
};
