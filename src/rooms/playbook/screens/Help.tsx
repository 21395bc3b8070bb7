import { useTranslation } from 'react-i18next';
import { helpIn } from '#rooms/playbook/contract.ts';
import classes from '#rooms/playbook/screens/Draaiboek.module.css';
import { Badge } from '#ui/Badge.tsx';
import { Section, Stack } from '#ui/Page.tsx';

/** Where customers with money worries get help, per country. */
export function Help() {
  const { t } = useTranslation('playbook');
  return (
    <div className={classes.tab}>
      <p className={classes.small}>{t('help.note')}</p>
      <Stack gap={16}>
        {(['NL', 'BE'] as const).map((country) => (
          <Section key={country} title={t(`country.${country}`)}>
            <ul className={classes.help}>
              {helpIn(country).map(({ code, phone, web, source, checked }) => (
                <li key={code}>
                  <span>
                    {t(`help.${code}`)} {!checked && <Badge>{t('help.unchecked')}</Badge>}
                  </span>
                  <strong>{[phone, web].filter((one) => one !== null).join(' · ')}</strong>
                  <span className={classes.small}>{t('help.source', { source })}</span>
                </li>
              ))}
            </ul>
          </Section>
        ))}
      </Stack>
    </div>
  );
}
