import { Command } from 'cmdk';
import { ArrowRight, BookUser, Keyboard, Search } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { Children, type ReactNode, useDeferredValue, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import classes from '#app/web/layout/Palette.module.css';
import { Action, usePaletteActions } from '#app/web/layout/paletteActions.tsx';
import type { MenuPlace } from '#app/web/places.ts';
import { findCustomers } from '#rooms/dossier/contract.ts';
import { Amount } from '#ui/Amount.tsx';
import { useEndpoint } from '#ui/api.ts';
import { useErrorText } from '#ui/errors.ts';
import { InDialog, useKeys } from '#ui/keys.ts';
import { useGo } from '#ui/navigation.ts';

/** Opens anything: a customer, a place, an action. */
export function Palette({
  places,
  words,
  onWords,
  onClose,
  onKeys,
}: {
  readonly places: readonly MenuPlace[];
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly onClose: () => void;
  readonly onKeys: () => void;
}) {
  const { t } = useTranslation('app');
  const go = useGo();
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    // The dialog selects what was typed while it came; the cursor belongs behind it.
    const timer = setTimeout(() => {
      const end = input.current?.value.length ?? 0;
      input.current?.setSelectionRange(end, end);
    }, 0);
    return () => clearTimeout(timer);
  }, []);
  const actions = usePaletteActions();
  const after = (run: () => void) => () => {
    onClose();
    run();
  };
  const fits = (text: string) => text.toLowerCase().includes(words.trim().toLowerCase());
  return (
    <Dialog.Root open onOpenChange={(open) => !open && onClose()}>
      <Dialog.Portal>
        <Dialog.Overlay className={classes.scrim} />
        <Dialog.Content className={classes.palette} aria-describedby={undefined}>
          <Dialog.Title className="visually-hidden">{t('search.title')}</Dialog.Title>
          <InDialog value={true}>
            <CloseAgain onClose={onClose} />
            <Command shouldFilter={false} loop label={t('search.title')}>
              <div className={classes.field}>
                <Search aria-hidden="true" />
                <Command.Input
                  value={words}
                  onValueChange={onWords}
                  ref={input}
                  placeholder={t('search.open')}
                  maxLength={100}
                />
              </div>
              <Command.List className={classes.list}>
                <Command.Empty className={classes.empty}>{t('search.none')}</Command.Empty>
                <Customers words={words} onCustomer={(customerId) => after(() => go('dossier', { customerId }))()} />
                <Group title={t('search.places')}>
                  {places
                    .filter(({ place }) => fits(t(`place.${place}`)))
                    .map(({ place, icon: Icon, key }) => (
                      <Action
                        key={place}
                        icon={<Icon aria-hidden="true" />}
                        keys={`g ${key}`}
                        run={after(() => go(place))}
                      >
                        {t(`place.${place}`)}
                      </Action>
                    ))}
                </Group>
                <Group title={t('search.actions')}>
                  {actions
                    .filter(({ label }) => fits(label))
                    .map(({ label, icon, run }) => (
                      <Action key={label} icon={icon} run={after(run)}>
                        {label}
                      </Action>
                    ))}
                  {fits(t('keys.overview')) && (
                    <Action icon={<Keyboard aria-hidden="true" />} keys="?" run={onKeys}>
                      {t('keys.overview')}
                    </Action>
                  )}
                </Group>
              </Command.List>
            </Command>
          </InDialog>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

/** Ctrl-K again closes; otherwise the browser would take it for its own search. */
function CloseAgain({ onClose }: { readonly onClose: () => void }) {
  useKeys('', [{ keys: 'mod+k', run: onClose }]);
  return null;
}

function Group({ title, children }: { readonly title: string; readonly children: ReactNode }) {
  if (Children.toArray(children).length === 0) return null;
  return (
    <Command.Group heading={title} className={classes.group}>
      {children}
    </Command.Group>
  );
}

function Customers({
  words,
  onCustomer,
}: {
  readonly words: string;
  readonly onCustomer: (customerId: string) => void;
}) {
  const { t } = useTranslation('app');
  const errorText = useErrorText();
  const wanted = useDeferredValue(words.trim());
  const answer = useEndpoint(
    findCustomers,
    { query: { words: wanted, limit: 8 } },
    { enabled: wanted.length >= 2, keepPrevious: true },
  );
  if (wanted.length < 2) return null;
  if (answer.error) return <p className={classes.empty}>{errorText(answer.error)}</p>;
  const customers = answer.data?.customers ?? [];
  if (customers.length === 0) return null;
  return (
    <Group title={t('search.customers')}>
      {customers.map((customer) => (
        <Command.Item
          key={customer.customerId}
          value={customer.customerId}
          className={classes.item}
          onSelect={() => onCustomer(customer.customerId)}
        >
          <BookUser aria-hidden="true" />
          <span className={classes.words}>
            {customer.name}
            <span className={classes.note}>
              {customer.number}
              {customer.city && ` · ${customer.city}`}
            </span>
          </span>
          {customer.openCents !== 0 && <Amount cents={customer.openCents} currency={customer.currency} look="quiet" />}
          <ArrowRight aria-hidden="true" className={classes.go} />
        </Command.Item>
      ))}
    </Group>
  );
}
