import { CircleAlert, X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { cx } from '#ui/cx.ts';
import { Kbd } from '#ui/Kbd.tsx';
import { useKeys } from '#ui/keys.ts';
import { type Message, removeMessage, useMessages } from '#ui/messages.ts';
import classes from './Toasts.module.css';

/** How long a message stays, in milliseconds: longer when it can be acted on, when it failed, or when it is long. */
export function visibleMs({ text, failed, action }: Message): number {
  return Math.max(failed || action ? 10_000 : 4000, text.length * 60);
}

/** The place where messages appear; once in the application. They wait while the pointer or the focus is on them. */
export function Toasts() {
  const { t } = useTranslation('ui');
  const messages = useMessages();
  const [held, setHeld] = useState(false);
  const last = messages.findLast((message) => message.action);
  useKeys(t('messages'), [
    {
      keys: 'mod+z',
      inFields: false,
      disabled: !last,
      ...(last?.action ? { label: last.action.label } : {}),
      run: () => act(last),
    },
  ]);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- only makes the messages wait, does nothing
    <section
      className={classes.place}
      aria-label={t('messages')}
      aria-live="polite"
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      {messages.map((message) => (
        <Toast key={message.key} message={message} held={held} shortcut={message === last} />
      ))}
    </section>
  );
}

function act(message: Message | undefined): void {
  if (!message) return;
  removeMessage(message.key);
  message.action?.run();
}

function Toast({
  message,
  held,
  shortcut,
}: {
  readonly message: Message;
  readonly held: boolean;
  readonly shortcut: boolean;
}) {
  const { t } = useTranslation('ui');
  useEffect(() => {
    if (held) return undefined;
    const timer = setTimeout(() => removeMessage(message.key), visibleMs(message));
    return () => clearTimeout(timer);
  }, [held, message]);
  return (
    <div className={cx(classes.toast, message.failed && classes.failed)}>
      {message.failed && <CircleAlert aria-hidden="true" />}
      <p className={classes.text}>{message.text}</p>
      {message.action && (
        <button type="button" className={classes.action} onClick={() => act(message)}>
          {message.action.label}
          {shortcut && <Kbd keys="mod+z" />}
        </button>
      )}
      <button
        type="button"
        className={classes.close}
        aria-label={t('close')}
        onClick={() => removeMessage(message.key)}
      >
        <X aria-hidden="true" />
      </button>
    </div>
  );
}
