import type { speech as english } from '../en/speech.ts';
import type { Translation } from '../translation.ts';

export const speech: Translation<typeof english> = {
  'speech.name': 'Pembacaan',
  'speech.start': 'Bacakan mulai dari kursor',
  'speech.stop': 'Hentikan pembacaan',
  'speech.startOrStop': 'Bacakan',
  'speech.pause': 'Jeda pembacaan',
  'speech.goOn': 'Lanjutkan pembacaan',
  'speech.reading': 'Sedang dibacakan',
  'speech.paused': 'Pembacaan dijeda',
  'speech.noVoice': 'Komputer ini tidak punya suara untuk {language}, jadi artikel tidak dapat dibacakan. Tambahkan suara di setelan sistem, lalu buka Redaksi lagi.',
  'speech.nothing': 'Tidak ada yang dapat dibacakan sesudah kursor.',
  'speech.failed': 'Pembacaan terhenti. Artikel tidak berubah; coba bacakan lagi.',
};
