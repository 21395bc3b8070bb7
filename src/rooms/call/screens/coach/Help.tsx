import { useTranslation } from 'react-i18next';
import { helpIn } from '#rooms/playbook/contract.ts';
import classes from './ExcuseCard.module.css';

/** Where somebody with money worries gets help, to name in the call. */
export function Help({ country }: { readonly country: string }) {
  const { t } = useTranslation(['call', 'playbook']);
  return (
    <ul className={classes.help} aria-label={t('help-addresses')}>
      {helpIn(country).map(({ code, phone, web, checked }) => (
        <li key={code}>
          {t(`playbook:help.${code}`)} <strong>{[phone, web].filter((one) => one !== null).join(', ')}</strong>
          {!checked && <span className={classes.unchecked}> ({t('playbook:help.unchecked')})</span>}
        </li>
      ))}
    </ul>
  );
}
