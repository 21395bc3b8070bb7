import { resolve } from 'node:path';
import { z } from 'zod';
import { type SmtpAddress, smtpAddressFrom } from '#platform/mail/smtp-address.ts';
import { isSpeechAddress, type SpeechSettings } from '#platform/speech/connect.ts';

const flag = z
  .enum(['0', '1', 'true', 'false'])
  .transform((text) => text === '1' || text === 'true')
  .default(false);

const whole = (least: number, most: number, otherwise: number) =>
  z.coerce.number().int().min(least).max(most).default(otherwise);

const schema = z.object({
  /** PostgreSQL 15 or newer ('postgres://user:password@host/name'). Without it the embedded database in the data folder is used. */
  DATABASE_URL: z.url().optional(),
  /** Login that owns the tables, for migrations only; the login of DATABASE_URL then only needs to be a member of the role nakomen_app. */
  DATABASE_OWNER_URL: z.url().optional(),
  /** Folder of the embedded database, files in transit and the secret. */
  NAKOMEN_DATA: z.string().min(1).default('data/nakomen'),
  /** Network address to listen on. 0.0.0.0 lets other machines in: put a reverse proxy with https before it. */
  NAKOMEN_HOST: z.string().min(1).default('127.0.0.1'),
  /** Port of the web server. When it is taken, the next free one is used. */
  NAKOMEN_PORT: whole(0, 65_535, 3000),
  /** Address that people type, e.g. https://nakomen.example.nl. With https, session cookies are only sent over https. */
  NAKOMEN_PUBLIC_URL: z.url().optional(),
  /** 1 behind a reverse proxy that sets X-Forwarded-For. */
  NAKOMEN_TRUST_PROXY: flag,
  /** Signs session cookies; at least 32 characters. Without it one is made and kept in the data folder. */
  NAKOMEN_SECRET: z.string().min(32).optional(),
  /** File from which a new embedded database starts; the built program brings its own. */
  NAKOMEN_FIRST_BOOT: z.string().min(1).optional(),
  /** Largest file that may come in, in megabytes. */
  NAKOMEN_UPLOAD_MB: whole(1, 4096, 64),
  /** Requests that one network address may send in a minute. */
  NAKOMEN_REQUESTS_PER_MINUTE: whole(1, 1_000_000, 1200),
  /** Mail server for letters to customers: 'smtp://user:password@host:587' or 'smtps://…:465'. Needs MAIL_FROM. Without it letters wait. */
  SMTP_URL: z
    .string()
    .refine((text) => smtpAddressFrom(text) !== null, {
      message: 'expected smtp://user:password@host:port or smtps://…',
    })
    .optional(),
  /** Address from which letters go, e.g. debiteuren@bedrijf.nl; answers come to it too. */
  MAIL_FROM: z.email().optional(),
  /**
   * Server that turns the sound of calls into words as OpenAI's does, e.g. 'http://127.0.0.1:8000' (speaches, LocalAI, whisper.cpp); or a stored
   * dialogue to try out with, 'file:///…/dialogue.json'. Without it listening is off, and sound never leaves the browser.
   */
  TRANSCRIBE_URL: z
    .string()
    .refine(isSpeechAddress, { message: 'expected http(s)://host:port without a name and password, or file:///…' })
    .optional(),
  /** Model that the transcription server is to use. */
  TRANSCRIBE_MODEL: z.string().min(1).default('whisper-1'),
  /** Key (bearer token) of the transcription server, where it asks for one. */
  TRANSCRIBE_KEY: z.string().min(1).optional(),
  /** How much the server writes to its log (standard error). */
  NAKOMEN_LOG: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('warn'),
});

type Values = z.output<typeof schema>;

/** How this installation is set up; everything that can be chosen, from the environment. */
export interface Config {
  readonly databaseUrl: string | null;
  readonly databaseOwnerUrl: string | null;
  readonly dataFolder: string;
  readonly host: string;
  readonly port: number;
  readonly publicUrl: string | null;
  readonly trustProxy: boolean;
  readonly secret: string | null;
  readonly firstBootDump: string | null;
  readonly uploadLimitBytes: number;
  readonly requestsPerMinute: number;
  /** Null: no mail server is connected. */
  readonly mail: { readonly server: SmtpAddress; readonly from: string } | null;
  /** Null: listening is off. */
  readonly speech: SpeechSettings | null;
  readonly logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
}

/** The configuration was not as expected; the message says which variable and why. */
export class ConfigProblem extends Error {}

/** Reads the configuration from environment variables; throws a ConfigProblem that names what is wrong. */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const result = schema.safeParse(given);
  if (!result.success) {
    throw new ConfigProblem(result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'));
  }
  const value = result.data;
  return {
    databaseUrl: value.DATABASE_URL ?? null,
    databaseOwnerUrl: value.DATABASE_OWNER_URL ?? null,
    dataFolder: resolve(value.NAKOMEN_DATA),
    host: value.NAKOMEN_HOST,
    port: value.NAKOMEN_PORT,
    publicUrl: value.NAKOMEN_PUBLIC_URL ?? null,
    trustProxy: value.NAKOMEN_TRUST_PROXY,
    secret: value.NAKOMEN_SECRET ?? null,
    firstBootDump: value.NAKOMEN_FIRST_BOOT ?? null,
    uploadLimitBytes: value.NAKOMEN_UPLOAD_MB * 1024 * 1024,
    requestsPerMinute: value.NAKOMEN_REQUESTS_PER_MINUTE,
    mail: mailOf(value),
    speech: speechOf(value),
    logLevel: value.NAKOMEN_LOG,
  };
}

function mailOf({ SMTP_URL: url, MAIL_FROM: from }: Values): Config['mail'] {
  if (url === undefined && from === undefined) return null;
  const server = url === undefined ? null : smtpAddressFrom(url);
  if (server === null) throw new ConfigProblem('SMTP_URL: is needed beside MAIL_FROM');
  if (from === undefined) throw new ConfigProblem('MAIL_FROM: is needed beside SMTP_URL');
  return { server, from };
}

function speechOf({ TRANSCRIBE_URL: url, TRANSCRIBE_MODEL: model, TRANSCRIBE_KEY: key }: Values): Config['speech'] {
  return url === undefined ? null : { url, model, key: key ?? null };
}
