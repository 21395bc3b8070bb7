import { useTranslation } from 'react-i18next';
import { readPlaybook } from '#rooms/playbook/contract.ts';
import { type PlaybookLanguage, playbookLanguages } from '#rooms/playbook/rules/slots.ts';
import { Cards } from '#rooms/playbook/screens/Cards.tsx';
import { Help } from '#rooms/playbook/screens/Help.tsx';
import { Lines } from '#rooms/playbook/screens/Lines.tsx';
import { useEndpoint } from '#ui/api.ts';
import { useLanguage } from '#ui/language.ts';
import { useSearchState } from '#ui/navigation.ts';
import { Page } from '#ui/Page.tsx';
import { Segmented } from '#ui/Segmented.tsx';
import { Answered } from '#ui/states.tsx';
import { Tabs, useTab } from '#ui/Tabs.tsx';

const tabs = ['lines', 'cards', 'help'] as const;

/** What the team says: lines per phase, cause and tone, cards for excuses, and where people with money worries get help. */
export function Draaiboek() {
  const { t } = useTranslation('playbook');
  const [tab, setTab] = useTab<(typeof tabs)[number]>(tabs);
  const own = useLanguage();
  const [search, setSearch] = useSearchState();
  const language = playbookLanguages.find((one) => one === search['taal']) ?? own;
  const answer = useEndpoint(readPlaybook, {});
  return (
    <Page
      title={t('title')}
      note={t('note')}
      actions={
        <Segmented<PlaybookLanguage>
          label={t('language.label')}
          hideLabel
          value={language}
          onValue={(taal) => setSearch({ taal: taal === own ? undefined : taal })}
          options={playbookLanguages.map((value) => ({ value, label: t(`language.${value}`) }))}
        />
      }
    >
      <Tabs
        label={t('title')}
        value={tab}
        onValue={setTab}
        tabs={tabs.map((id) => ({
          id,
          label: t(`tab.${id}`),
          content: (
            <Answered query={answer} room="playbook" rows={10}>
              {(playbook) => {
                if (id === 'help') return <Help />;
                if (id === 'cards') return <Cards playbook={playbook} language={language} />;
                return <Lines playbook={playbook} language={language} />;
              }}
            </Answered>
          ),
        }))}
      />
    </Page>
  );
}
