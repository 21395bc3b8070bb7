import '@fastify/multipart';
import type { FastifyRequest } from 'fastify';
import { discardFile, receiveFile, type ReceiveLimits } from '#platform/files/receive.ts';
import type { StoredUpload } from '#platform/files/upload.ts';
import { Denial, denialOf, malformed } from '#platform/http/refusals.ts';

/** A form with one file: the other fields, and the stored file. */
export interface ReceivedForm {
  readonly fields: Readonly<Record<string, unknown>>;
  readonly upload: StoredUpload;
}

const MOST_FIELDS = 20;
const MOST_FIELD_BYTES = 256 * 1024;

/** Reads a multipart form with exactly one file in the field `file`. The caller throws the file away when the request is done. */
export async function receiveForm(request: FastifyRequest, limits: ReceiveLimits): Promise<ReceivedForm> {
  if (!request.isMultipart()) throw malformed([{ field: 'content-type', expected: 'multipart/form-data' }], 415);
  const fields: Record<string, unknown> = {};
  let upload: StoredUpload | undefined;
  let tooLarge = false;
  try {
    // The limit of the parser lies above ours: we count ourselves, so that the sender gets to read why.
    const parts = request.parts({
      limits: { files: 1, fields: MOST_FIELDS, fieldSize: MOST_FIELD_BYTES, fileSize: Number.MAX_SAFE_INTEGER },
    });
    for await (const part of parts) {
      if (part.type === 'field') {
        fields[part.fieldname] = part.value;
        continue;
      }
      const received = await receiveFile(part.file, part.filename ?? '', limits);
      if (received === null) tooLarge = true;
      else if (part.fieldname === 'file') upload = received;
      else await discardFile(received);
    }
    if (tooLarge) throw denialOf({ code: 'file-too-large', limitBytes: limits.limitBytes });
    if (!upload) throw malformed([{ field: 'file', expected: 'one file' }]);
    return { fields, upload };
  } catch (error) {
    if (upload) await discardFile(upload);
    throw isBrokenForm(error) ? malformed([{ field: 'body', expected: 'a whole multipart form' }]) : error;
  }
}

/** The parser throws plain errors for a form that breaks off or is none; errors of the disk have a code of the system. */
function isBrokenForm(error: unknown): boolean {
  if (!(error instanceof Error) || error instanceof Denial) return false;
  return !('code' in error) || error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}
