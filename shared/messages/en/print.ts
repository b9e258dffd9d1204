export const print = {
  'print.print': 'Print',
  'print.pdf': 'Save as PDF',
  'print.pdfSaved': 'The PDF is saved.',
  'print.pdfByDialog': 'Choose “Save as PDF” as the printer in the dialog that opens.',
  'print.fileName': 'article',
  'print.failed': 'The article could not be printed, or not be saved as a PDF. The article is as it was; look whether it is saved, and try again.',
} as const;
