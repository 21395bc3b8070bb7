import { X } from 'lucide-react';
import { Dialog as Primitive } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { Button } from '#ui/Button.tsx';
import { cx } from '#ui/cx.ts';
import type { DialogProps } from '#ui/dialogProps.ts';
import { InDialog } from '#ui/keys.ts';
import classes from './Overlay.module.css';

/** The dialog itself, fetched by `Dialog` when one is first opened. */
export function OpenDialog({ onClose, title, note, wide = false, actions, children }: DialogProps) {
  const { t } = useTranslation('ui');
  return (
    <Primitive.Root open onOpenChange={(next) => !next && onClose()}>
      <Primitive.Portal>
        <Primitive.Overlay className={classes.scrim} />
        <Primitive.Content
          className={cx(classes.dialog, wide && classes.wide)}
          {...(note ? {} : { 'aria-describedby': undefined })}
        >
          <InDialog value={true}>
            <header className={classes.head}>
              <Primitive.Title>{title}</Primitive.Title>
              <Primitive.Close asChild>
                <Button look="quiet" size="small" icon={<X aria-hidden="true" />} aria-label={t('close')} />
              </Primitive.Close>
            </header>
            <div className={classes.body}>
              {note && <Primitive.Description className={classes.note}>{note}</Primitive.Description>}
              {children}
            </div>
            {actions && <footer className={classes.foot}>{actions}</footer>}
          </InDialog>
        </Primitive.Content>
      </Primitive.Portal>
    </Primitive.Root>
  );
}
