import { useState, type DragEvent } from 'react';
import { pickedFiles } from '../bridge/pick-files.ts';
import { useImport } from './use-import.ts';

function hasFiles(event: DragEvent): boolean {
  return event.dataTransfer.types.includes('Files');
}

export type FileDrop = {
  readonly isOver: boolean;
  readonly handlers: Pick<React.HTMLAttributes<HTMLElement>, 'onDragOver' | 'onDragLeave' | 'onDrop'>;
};

/** Imports the files that are dropped on an element; the Import button is the same for the keyboard. */
export function useFileDrop(): FileDrop {
  const { importFiles } = useImport();
  const [isOver, setOver] = useState(false);
  return {
    isOver,
    handlers: {
      onDragOver: (event) => {
        if (!hasFiles(event)) return;
        event.preventDefault();
        event.dataTransfer.dropEffect = 'copy';
        setOver(true);
      },
      onDragLeave: (event) => { if (!(event.relatedTarget instanceof Node && event.currentTarget.contains(event.relatedTarget))) setOver(false); },
      onDrop: (event) => {
        setOver(false);
        if (!hasFiles(event)) return;
        event.preventDefault();
        void importFiles(pickedFiles(event.dataTransfer.files));
      },
    },
  };
}
