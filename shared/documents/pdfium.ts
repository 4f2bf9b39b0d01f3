import { PDFiumModule } from '@hyzyla/pdfium';

/** A pointer into the engine's memory; 0 is none. */
export type Pointer = number;

/** The part of pdfium that we use. The package types only some of it, so its version is pinned. */
export type Pdfium = {
  readonly HEAPU8: Uint8Array;
  readonly wasmExports: { malloc(size: number): Pointer; free(pointer: Pointer): void };
  _FPDF_InitLibraryWithConfig(config: Pointer): void;
  _FPDF_LoadMemDocument(bytes: Pointer, size: number, password: Pointer): Pointer;
  _FPDF_GetLastError(): number;
  _FPDF_GetPageCount(document: Pointer): number;
  _FPDF_CloseDocument(document: Pointer): void;
  _FPDF_LoadPage(document: Pointer, index: number): Pointer;
  _FPDF_ClosePage(page: Pointer): void;
  _FPDF_GetPageBoundingBox(page: Pointer, box: Pointer): number;
  _FPDFPage_GetRotation(page: Pointer): number;
  _FPDFPage_CountObjects(page: Pointer): number;
  _FPDFPage_GetObject(page: Pointer, index: number): Pointer;
  _FPDFPageObj_GetType(object: Pointer): number;
  _FPDFPageObj_GetBounds(object: Pointer, left: Pointer, bottom: Pointer, right: Pointer, top: Pointer): number;
  _FPDFPageObj_GetFillColor(object: Pointer, r: Pointer, g: Pointer, b: Pointer, a: Pointer): number;
  _FPDFPageObj_GetStrokeColor(object: Pointer, r: Pointer, g: Pointer, b: Pointer, a: Pointer): number;
  _FPDFPageObj_GetStrokeWidth(object: Pointer, width: Pointer): number;
  _FPDFPageObj_HasTransparency(object: Pointer): number;
  _FPDFPageObj_GetClipPath(object: Pointer): Pointer;
  _FPDFClipPath_CountPaths(clip: Pointer): number;
  _FPDFClipPath_CountPathSegments(clip: Pointer, path: number): number;
  _FPDFClipPath_GetPathSegment(clip: Pointer, path: number, index: number): Pointer;
  _FPDFPath_CountSegments(path: Pointer): number;
  _FPDFPath_GetPathSegment(path: Pointer, index: number): Pointer;
  _FPDFPathSegment_GetType(segment: Pointer): number;
  _FPDFPathSegment_GetPoint(segment: Pointer, x: Pointer, y: Pointer): number;
  _FPDFPageObj_SetIsActive(object: Pointer, active: number): number;
  _FPDFPath_GetDrawMode(path: Pointer, fill: Pointer, stroke: Pointer): number;
  _FPDFTextObj_GetFont(object: Pointer): Pointer;
  _FPDFTextObj_GetTextRenderMode(object: Pointer): number;
  _FPDFFormObj_CountObjects(form: Pointer): number;
  _FPDFFormObj_GetObject(form: Pointer, index: number): Pointer;
  _FPDFText_LoadPage(page: Pointer): Pointer;
  _FPDFText_ClosePage(text: Pointer): void;
  _FPDFText_CountChars(text: Pointer): number;
  _FPDFText_GetUnicode(text: Pointer, index: number): number;
  _FPDFText_IsGenerated(text: Pointer, index: number): number;
  _FPDFText_GetTextObject(text: Pointer, index: number): Pointer;
  _FPDFText_GetFontSize(text: Pointer, index: number): number;
  _FPDFText_GetFontWeight(text: Pointer, index: number): number;
  _FPDFText_GetFontInfo(text: Pointer, index: number, name: Pointer, size: number, flags: Pointer): number;
  _FPDFText_GetMatrix(text: Pointer, index: number, matrix: Pointer): number;
  _FPDFText_GetCharOrigin(text: Pointer, index: number, x: Pointer, y: Pointer): number;
  _FPDFText_GetLooseCharBox(text: Pointer, index: number, box: Pointer): number;
  _FPDFBitmap_CreateEx(width: number, height: number, format: number, buffer: Pointer, stride: number): Pointer;
  _FPDFBitmap_FillRect(bitmap: Pointer, x: number, y: number, width: number, height: number, argb: number): void;
  _FPDFBitmap_Destroy(bitmap: Pointer): void;
  _FPDF_RenderPageBitmap(
    bitmap: Pointer,
    page: Pointer,
    x: number,
    y: number,
    width: number,
    height: number,
    rotate: number,
    flags: number,
  ): void;
};

/** Starts the engine from its WebAssembly file. Throws where the file is not pdfium. */
export const startPdfium = async (wasm: Uint8Array<ArrayBuffer>): Promise<Pdfium> => {
  const silent = { print: () => {}, printErr: () => {} };
  const module: unknown = await PDFiumModule({ wasmBinary: wasm.buffer, locateFile: () => '', ...silent });
  const pdfium = module as Pdfium;
  pdfium._FPDF_InitLibraryWithConfig(0);
  return pdfium;
};

/** A little memory inside the engine for the values that its functions write to. */
export type Scratch = { readonly at: Pointer; readonly size: number };

/** 256 bytes of scratch memory; they live as long as the engine. */
export const scratchOf = (pdfium: Pdfium): Scratch => ({ at: pdfium.wasmExports.malloc(256), size: 256 });

/** Reads a float at a place in the engine's memory; `view` must be taken after the call that wrote it. */
export const viewOf = ({ HEAPU8: { buffer } }: Pdfium): DataView => {
  if (lastView.buffer !== buffer) lastView = new DataView(buffer);
  return lastView;
};

/** The memory is another one only when it has grown; a view for each number would cost more than the number. */
let lastView: DataView = new DataView(new ArrayBuffer(0));

/** The running engine and the memory that its answers go to. */
export type Engine = { readonly pdfium: Pdfium; readonly scratch: Scratch };
