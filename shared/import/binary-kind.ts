/** The first bytes of files that are not text, in hexadecimal. */
const SIGNATURES: readonly (readonly [kind: string, start: string])[] = [
  ['pdf', '25504446'], ['png', '89504e47'], ['jpeg', 'ffd8ff'], ['gif', '47494638'], ['webp', '52494646'],
  ['zip', '504b0304'], ['zip', '504b0506'], ['gzip', '1f8b08'], ['rar', '52617221'], ['7z', '377abcaf271c'],
  ['doc', 'd0cf11e0a1b11ae1'], ['sqlite', '53514c69746520666f726d6174203300'], ['elf', '7f454c46'], ['exe', '4d5a90'],
  ['bmp', '424d', ], ['tiff', '49492a00'], ['tiff', '4d4d002a'], ['mp3', '494433'], ['ogg', '4f676753'], ['rtf', '7b5c727466'],
];
/** Zip archives by name, and what else a person may reasonably think can be read. */
const DOCUMENTS = ['docx', 'odt', 'pages', 'xlsx', 'pptx', 'epub', 'doc', 'pdf', 'rtf'];

/** What a file is that is not text; null where it may be text. UTF-16 with its byte order mark may. */
export function kindOfBinary(bytes: Uint8Array, name: string): { kind: string; isDocument: boolean } | null {
  const start = Array.from(bytes.subarray(0, 16), (byte) => byte.toString(16).padStart(2, '0')).join('');
  const signature = SIGNATURES.find(([kind, hex]) => start.startsWith(hex) && (kind !== 'bmp' || bytes.subarray(0, 64).includes(0)));
  const ending = /\.([a-z0-9]+)$/i.exec(name)?.[1]?.toLowerCase() ?? '';
  if (signature) {
    const kind = DOCUMENTS.includes(ending) ? ending : signature[0];
    return { kind, isDocument: DOCUMENTS.includes(kind) };
  }
  const isUtf16 = start.startsWith('fffe') || start.startsWith('feff');
  return !isUtf16 && bytes.subarray(0, 65_536).includes(0) ? { kind: 'binary', isDocument: false } : null;
}
