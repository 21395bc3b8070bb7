import type { Logger } from 'pino';
import { type Config, ConfigProblem } from '#app/config.ts';
import { rooms } from '#app/rooms.ts';
import { readSecret } from '#app/secret.ts';
import { keepClean } from '#platform/auth/keep-clean.ts';
import { openSignIn, type SignIn } from '#platform/auth/sign-in.ts';
import { SqlError } from '#platform/db/connection.ts';
import { openDatabase } from '#platform/db/database.ts';
import type { Database } from '#platform/db/interface.ts';
import { DataDirectoryInUse } from '#platform/db/lock.ts';
import { prepareDatabase, shippedFirstBootDump } from '#platform/db/prepare.ts';
import type { Platform } from '#platform/interface.ts';
import { noMailer } from '#platform/mail/mailer.ts';
import { smtpMailer } from '#platform/mail/smtp.ts';
import { createPlatform } from '#platform/platform.ts';
import { connectSpeech } from '#platform/speech/connect.ts';
import type { SpeechProvider } from '#platform/speech/speech.ts';
import { newIdAt } from '#platform/tenancy/new-id.ts';

/** The program without its web server: database, rooms, jobs and sign-in. */
export interface Application {
  readonly config: Config;
  readonly platform: Platform;
  readonly signIn: SignIn;
  /** The secret of this installation. */
  readonly secret: string;
  /** Turns the sound of calls into words; null: not connected. */
  readonly speech: SpeechProvider | null;
  readonly log: Logger;
  close(): Promise<void>;
}

/** Opens the database of this installation, brings it up to date and puts the program together. */
export async function openApplication(config: Config, log: Logger, jobs: 'run' | 'send'): Promise<Application> {
  const database = await openConfigured(config);
  try {
    const secret = await readSecret(config);
    const speech = await speechOf(config);
    await prepareDatabase(database, { logger: log });
    const mailer = config.mail ? smtpMailer(config.mail.server, config.mail.from) : noMailer;
    const platform = await createPlatform({ database, rooms, logger: log, mailer, jobs });
    const newId = (): string => newIdAt(platform.clock.now());
    const signIn = await openSignIn(database.sql, { secret, publicUrl: config.publicUrl, newId });
    const stopCleaning = jobs === 'run' ? await keepClean(platform) : () => undefined;
    const close = async (): Promise<void> => {
      stopCleaning();
      await platform.close();
    };
    return { config, platform, signIn, secret, speech, log, close };
  } catch (error) {
    await database.close();
    throw isUnreachable(error)
      ? new ConfigProblem(`the database of DATABASE_URL cannot be used: ${error.message}`)
      : error;
  }
}

async function speechOf({ speech }: Config): Promise<SpeechProvider | null> {
  if (speech === null) return null;
  try {
    return await connectSpeech(speech);
  } catch (error) {
    throw new ConfigProblem(`TRANSCRIBE_URL: cannot be used: ${error instanceof Error ? error.message : 'unknown'}`);
  }
}

/** No server there, no such database, or not let in. */
function isUnreachable(error: unknown): error is SqlError {
  return (
    error instanceof SqlError && /^(ECONNREFUSED|ENOTFOUND|ETIMEDOUT|EHOSTUNREACH|28...|3D000)$/.test(error.code ?? '')
  );
}

async function openConfigured(config: Config): Promise<Database> {
  try {
    if (config.databaseUrl === null) {
      return await openDatabase({
        dataDir: config.dataFolder,
        firstBootDump: config.firstBootDump ?? shippedFirstBootDump(),
      });
    }
    return await openDatabase({
      url: config.databaseUrl,
      ...(config.databaseOwnerUrl ? { ownerUrl: config.databaseOwnerUrl } : {}),
    });
  } catch (error) {
    if (error instanceof DataDirectoryInUse) throw new ConfigProblem(error.message);
    throw error;
  }
}
