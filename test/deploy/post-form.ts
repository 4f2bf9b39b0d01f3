import type { UploadForm } from '../../shared/ports/cv-bucket.ts';

/** Posts a file by a form, as a supplier's browser does; returns the HTTP status. */
export const postForm = async ({ url, fields }: UploadForm, bytes: Uint8Array): Promise<number> => {
  const body = new FormData();
  for (const [name, value] of Object.entries(fields)) body.append(name, value);
  body.append('file', new Blob([new Uint8Array(bytes)]), 'cv');
  const answer = await fetch(url, { method: 'POST', body });
  await answer.arrayBuffer();
  return answer.status;
};
