import type { PickedFile } from './host.ts';

/** Files as the browser has them, to be read one at a time by whoever takes them. */
export function pickedFiles(files: Iterable<File>): readonly PickedFile[] {
  return Array.from(files, (file) => ({ name: file.name, size: file.size, read: async () => new Uint8Array(await file.arrayBuffer()) }));
}

/** The system's file dialog, which both hosts open for a file input. */
export function pickFiles({ accept, multiple }: { readonly accept: string; readonly multiple: boolean }): Promise<readonly PickedFile[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.multiple = multiple;
  return new Promise((resolve) => {
    input.addEventListener('change', () => resolve(pickedFiles(input.files ?? [])));
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}
