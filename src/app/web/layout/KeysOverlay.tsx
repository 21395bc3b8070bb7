import { useTranslation } from 'react-i18next';
import classes from '#app/web/layout/KeysOverlay.module.css';
import { Dialog } from '#ui/Dialog.tsx';
import { Kbd } from '#ui/Kbd.tsx';
import { useListedKeys } from '#ui/keys.ts';

/** The keys that work on the screen of now. */
export function KeysOverlay({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation('app');
  const groups = useListedKeys();
  return (
    <Dialog open onClose={onClose} title={t('keys.overview')} note={t('keys.note')} wide>
      <div className={classes.groups}>
        {groups.map(({ title, bindings }) => (
          <section key={title}>
            <h3>{title}</h3>
            <dl>
              {bindings.map(({ keys, label }) => (
                <div key={keys}>
                  <dt>{label}</dt>
                  <dd>
                    <Kbd keys={keys} />
                    <span className="visually-hidden">{keys}</span>
                  </dd>
                </div>
              ))}
            </dl>
          </section>
        ))}
      </div>
    </Dialog>
  );
}
