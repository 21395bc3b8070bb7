import { expect, it } from 'vitest';
import { isSpeechAddress, transcriptionsAt } from '#platform/speech/connect.ts';

it.each([
  ['http://127.0.0.1:8000', 'http://127.0.0.1:8000/v1/audio/transcriptions'],
  ['http://127.0.0.1:8000/', 'http://127.0.0.1:8000/v1/audio/transcriptions'],
  ['https://api.example.nl/v1/', 'https://api.example.nl/v1/audio/transcriptions'],
  ['https://stt.example.nl/nl/v1', 'https://stt.example.nl/nl/v1/audio/transcriptions'],
  [
    'https://stt.example.nl/openai/audio/transcriptions?version=2',
    'https://stt.example.nl/openai/audio/transcriptions?version=2',
  ],
])('finds the transcriptions of %s', (address, full) => {
  expect(transcriptionsAt(address)).toBe(full);
});

it('takes http, https and a file, without a password in it', () => {
  const taken = ['http://localhost:8000', 'https://stt.example.nl', 'file:///srv/gesprek.json'];
  expect(taken.filter(isSpeechAddress)).toEqual(taken);
  const wrong = ['localhost:8000', 'ftp://stt.example.nl', 'https://sanne:geheim@stt.example.nl', 'javascript:1', ''];
  expect(wrong.filter(isSpeechAddress)).toEqual([]);
});
