/** Whether a name is a name on every file system: no separator, no drive, no hidden file, no "..". */
export function isPlainName(name: string): boolean {
  return /^(?!\.)[A-Za-z0-9._-]{1,200}$/.test(name);
}
