import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ResponseOf } from '#kernel/endpoint.ts';
import { readCertificatePdf, type readCertificates } from '#rooms/training/contract.ts';
import classes from '#rooms/training/screens/path/Path.module.css';
import { useCall } from '#ui/api.ts';
import { Button } from '#ui/Button.tsx';
import { DayText } from '#ui/DayText.tsx';
import { useFailed } from '#ui/toast.tsx';
import { saveFile } from '#ui/saveFile.ts';

/** The own certificates, each to get as PDF. */
export function Issued({
  certificates,
}: {
  readonly certificates: ResponseOf<typeof readCertificates>['certificates'];
}) {
  const { t } = useTranslation('training');
  const call = useCall();
  const failed = useFailed('training');
  const download = async (certificateId: string) => {
    try {
      const { fileName, content } = await call(readCertificatePdf, { params: { certificateId } });
      save(fileName, content);
    } catch (error) {
      failed(error);
    }
  };
  return (
    <section className={classes.part}>
      <h3>{t('certificate.own')}</h3>
      <ul className={classes.list}>
        {certificates.map(({ certificateId, number, code, day }) => (
          <li key={certificateId} className={classes.row}>
            <span className={classes.words}>
              <span className={classes.title}>{t('certificate.number', { number })}</span>
              <span className={classes.small}>
                <DayText day={day} full /> · {t('certificate.code', { code: code.replace(/(.{4})(?=.)/g, '$1-') })}
              </span>
            </span>
            <Button icon={<Download aria-hidden="true" />} onClick={() => void download(certificateId)}>
              {t('certificate.download')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function save(fileName: string, content: string): void {
  const bytes = Uint8Array.from(atob(content), (character) => character.charCodeAt(0));
  saveFile(bytes, 'application/pdf', fileName);
}
