import { useRouter } from '@tanstack/react-router';
import { lazy, type ReactNode, Suspense, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { BottomBar } from '#app/web/layout/BottomBar.tsx';
import { PaletteSoon } from '#app/web/layout/PaletteSoon.tsx';
import { Rail } from '#app/web/layout/Rail.tsx';
import classes from '#app/web/layout/Shell.module.css';
import { TopBar } from '#app/web/layout/TopBar.tsx';
import { useMenuPlaces } from '#app/web/layout/useMenuPlaces.ts';
import { useKeys } from '#ui/keys.ts';
import { useGo } from '#ui/navigation.ts';

const Palette = lazy(async () => ({ default: (await import('#app/web/layout/Palette.tsx')).Palette }));
const KeysOverlay = lazy(async () => ({ default: (await import('#app/web/layout/KeysOverlay.tsx')).KeysOverlay }));

/** The frame of the workbench: bar on top, places at the left (below on a phone), the screen in between. `notice` stands above the screen, whatever it shows. */
export function Shell({ notice, children }: { readonly notice?: ReactNode; readonly children: ReactNode }) {
  const { t } = useTranslation('app');
  const go = useGo();
  const places = useMenuPlaces();
  const [words, setWords] = useState('');
  const [open, setOpen] = useState<'palette' | 'keys' | null>(null);
  const main = useRef<HTMLElement>(null);
  const router = useRouter();
  const close = () => setOpen(null);
  const search = () => {
    setWords('');
    setOpen('palette');
  };
  useEffect(
    () =>
      router.subscribe('onResolved', ({ pathChanged }) => {
        // After going somewhere the focus starts in the new screen, unless a field there took it already.
        if (pathChanged && !main.current?.contains(document.activeElement))
          main.current?.focus({ preventScroll: true });
      }),
    [router],
  );
  useKeys(t('keys.everywhere'), [
    { keys: 'mod+k', label: t('keys.search'), run: search },
    { keys: '/', run: search, fallback: true },
    { keys: '?', label: t('keys.overview'), run: () => setOpen('keys') },
    ...places.map(({ place, key }) => ({ keys: `g ${key}`, label: t(`place.${place}`), run: () => go(place) })),
  ]);
  return (
    <div className={classes.shell}>
      <button type="button" className={classes.skip} onClick={() => main.current?.focus()}>
        {t('skip')}
      </button>
      <TopBar onSearch={search} onKeys={() => setOpen('keys')} />
      <div className={classes.notice}>{notice}</div>
      <Rail places={places} />
      <main ref={main} className={classes.main} tabIndex={-1} id="inhoud" data-scroll-restoration-id="inhoud">
        {children}
      </main>
      <BottomBar places={places} />
      {open === 'palette' && (
        <Suspense fallback={<PaletteSoon words={words} onWords={setWords} />}>
          <Palette places={places} words={words} onWords={setWords} onClose={close} onKeys={() => setOpen('keys')} />
        </Suspense>
      )}
      {open === 'keys' && (
        <Suspense>
          <KeysOverlay onClose={close} />
        </Suspense>
      )}
    </div>
  );
}
