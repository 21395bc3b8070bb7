import { z } from 'zod';
import { endpoint } from '#kernel/endpoint.ts';
import type { SpeechEvent, SpeechRole } from '#platform/speech/heard.ts';

export { encodeFrame } from '#platform/speech/frame.ts';
export type { SpeechEvent, SpeechProblem, SpeechRole } from '#platform/speech/heard.ts';

/** What the server sends over the socket: an event, with whose side it is of. */
export type HeardEvent = SpeechEvent & { readonly role: SpeechRole };

/** The socket on which a browser sends the sound of a call (frames as `encodeFrame` makes them; the text 'end' when it is over). Ask with `?administration=`. */
export const LISTEN_PATH = '/api/speech/listen';

/** Whether sound can be turned into words here, and where it would go. */
export const readSpeech = endpoint({
  id: 'readSpeech',
  method: 'GET',
  path: '/api/speech',
  summary: 'Where the sound of a call would go to be turned into words; null: nowhere, it is off',
  permission: 'work',
  response: z.object({
    destination: z
      .object({
        host: z.string(),
        /** The sound travels encrypted, or does not leave the machine of the server. */
        guarded: z.boolean(),
      })
      .nullable(),
  }),
});
