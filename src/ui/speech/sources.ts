import type { SpeechRole } from '#platform/speech/contract.ts';
import { Resampler } from '#ui/speech/sound.ts';

/** Where the customer is heard: nowhere, in the sound of a tab or of the screen, or on a second input of the machine (its id). */
export type Line = { readonly kind: 'none' | 'screen' } | { readonly kind: 'device'; readonly deviceId: string };

/** Why no sound can be had. */
export type SourceProblem = 'not-secure' | 'denied' | 'no-microphone' | 'no-line-sound' | 'no-sound';

/** The sound of one side. */
export interface Source {
  readonly role: SpeechRole;
  readonly stream: MediaStream;
}

/** Thrown when sound cannot be had; the screen has a text for each code. */
export class NoSource extends Error {
  readonly code: SourceProblem;
  constructor(code: SourceProblem) {
    super(code);
    this.code = code;
  }
}

/** Asks the person for the sound of the call: the own microphone, and the line where one was chosen. */
export async function openSources(line: Line): Promise<readonly Source[]> {
  if (!navigator.mediaDevices) throw new NoSource('not-secure');
  const sources: Source[] = [];
  try {
    // The screen first: browsers ask for it only right after a click.
    if (line.kind === 'screen') sources.push({ role: 'customer', stream: await screenSound() });
    if (line.kind === 'device') sources.push({ role: 'customer', stream: await deviceSound(line.deviceId) });
    sources.push({ role: 'agent', stream: await navigator.mediaDevices.getUserMedia({ audio: true }) });
    return sources;
  } catch (error) {
    closeSources(sources);
    throw error instanceof NoSource ? error : new NoSource(codeOf(error));
  }
}

/** Ends the capture; the browser's own sign that it listens goes out too. */
export function closeSources(sources: readonly Source[]): void {
  for (const { stream } of sources) for (const track of stream.getTracks()) track.stop();
}

/** Inputs that can be the line; their names are only known once the microphone was allowed. */
export async function listInputs(): Promise<readonly { readonly deviceId: string; readonly label: string }[]> {
  const devices = (await navigator.mediaDevices?.enumerateDevices()) ?? [];
  return devices
    .filter(({ kind, deviceId, label }) => kind === 'audioinput' && label !== '' && deviceId !== 'default')
    .map(({ deviceId, label }) => ({ deviceId, label }));
}

/** Gives the sound of a source in samples of 16 bits, 16 000 per second, as it comes. The answer ends it. */
export async function readSource(
  context: AudioContext,
  { stream }: Source,
  onSamples: (samples: Int16Array) => void,
): Promise<() => void> {
  const resampler = new Resampler(context.sampleRate);
  const input = context.createMediaStreamSource(stream);
  const collector = new AudioWorkletNode(context, 'collector', { numberOfOutputs: 0 });
  collector.port.addEventListener('message', ({ data }: MessageEvent<Float32Array>) => onSamples(resampler.push(data)));
  collector.port.start();
  input.connect(collector);
  return () => {
    input.disconnect();
    collector.port.close();
  };
}

/** Opens the browser's sound thread with our collector in it. */
export async function openSound(): Promise<AudioContext> {
  const context = new AudioContext();
  await context.audioWorklet.addModule(new URL('./pcm.worklet.js', import.meta.url));
  await context.resume();
  return context;
}

async function screenSound(): Promise<MediaStream> {
  const captured = await navigator.mediaDevices.getDisplayMedia({ audio: true, video: true });
  // Only the sound is wanted; no picture is looked at.
  for (const track of captured.getVideoTracks()) track.stop();
  const sound = captured.getAudioTracks();
  if (sound.length === 0) throw new NoSource('no-line-sound');
  return new MediaStream(sound);
}

/** A line is taken as it is: what makes a microphone better would harm it. */
function deviceSound(deviceId: string): Promise<MediaStream> {
  const audio = { deviceId: { exact: deviceId }, echoCancellation: false, noiseSuppression: false };
  return navigator.mediaDevices.getUserMedia({ audio });
}

function codeOf(error: unknown): SourceProblem {
  const name = error instanceof DOMException ? error.name : '';
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'denied';
  return name === 'NotFoundError' || name === 'OverconstrainedError' ? 'no-microphone' : 'no-sound';
}
