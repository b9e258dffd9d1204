import type { PickedFile } from './host.ts';

/** @throws where a file can no longer be read. */
export async function readFiles(files: Iterable<File>): Promise<readonly PickedFile[]> {
  return Promise.all(Array.from(files, async (file) => ({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) })));
}

/** The system's file dialog, which both hosts open for a file input. */
export function pickFiles({ accept, multiple }: { readonly accept: string; readonly multiple: boolean }): Promise<readonly PickedFile[]> {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accept;
  input.multiple = multiple;
  return new Promise((resolve, reject) => {
    input.addEventListener('change', () => { readFiles(input.files ?? []).then(resolve, reject); });
    input.addEventListener('cancel', () => resolve([]));
    input.click();
  });
}
