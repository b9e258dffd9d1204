import { describe, expect, it } from 'vitest';
import { looksLikeMarkdown } from './looks-like-markdown.ts';

describe('a plain text on the clipboard', () => {
  it.each([
    ['JAKARTA - Warga menyambut taman baru.\n- Satu\n- Dua\n* tiga'], ['"Kami senang," kata dia.\n\n- Pembukaan pukul 08.00\n- Pidato\n\n(chm/ant)'], ['* Penulis adalah dosen.\n** Editor: Rina'], ['***'], ['* * *\nBab dua'],
    ['[20.15, 3/8/2022] Rina: *penting* baca _ini_ ya\n[20.16, 3/8/2022] Adi: ok'], ['1. Pohon\n2. Kolam\n3. Bangku'], ['> Pada 3 Agustus Rina menulis:\n> Kami datang.\n\nBaik.'], ['# 1 di tangga lagu pekan ini'], ['#taman #kali'],
    ['Harga [naik] (lihat tabel) dan 2*3*4 atau 2**3**4'], ['Foto: Antara [aa/bb]'], ['f**k you, s**t happens'], ['Nama | Umur | Kota\nRina | 30 | Ambon'], ['a_b_c __init__ x'], ['Skor 3 - 2\n-----\nBabak dua'], ['[TK] [1] [2]'], ['Bintang **** dan ****'],
    ['Kata `ini` dan `itu`'], ['Suhu turun ~2~ derajat'], ['C:\\data\\*.txt'], ['+62 812 0000\n+ ongkos'], ['Baca juga: Taman (https://a.test/x)'], ['Rina [Kepala Dinas](baru) datang'], [''],
  ])('is not mistaken for Markdown: %j', (text) => {
    expect(looksLikeMarkdown(text)).toBe(false);
  });
  it.each([
    ['Lihat [peta](https://a.test/x).'], ['![Perahu](foto/p.jpg)'], ['Ini **sangat penting** sekali.'], ['- [ ] Izin\n- [x] Dana'], ['| a | b |\n|---|---|\n| 1 | 2 |'], ['```js\nlet a;\n```'], ['Luas[^1].\n\n[^1]: BPS.'],
    ['# Judul\n\nIsi.\n\n- satu\n- dua'], ['## Satu\n\nIsi.\n\n## Dua\n\nIsi.'], ['# Judul\r\n\r\n> kutipan'],
  ])('is seen to be Markdown: %j', (text) => {
    expect(looksLikeMarkdown(text)).toBe(true);
  });
});
