import { useState } from 'react';
import { useEngine } from '#rooms/training/screens/role-play/useEngine.ts';
import { Drill } from '#rooms/training/screens/role-play/Drill.tsx';
import { OwnCall } from '#rooms/training/screens/role-play/OwnCall.tsx';
import { PastPlay } from '#rooms/training/screens/role-play/PastPlay.tsx';
import { type Choice, ChooseDebtor } from '#rooms/training/screens/role-play/ChooseDebtor.tsx';
import { Session } from '#rooms/training/screens/role-play/Session.tsx';
import { useSearchState } from '#ui/navigation.ts';
import { Loading } from '#ui/states.tsx';
import { drillSkills } from '#rooms/training/rules/role-play/drill.ts';

/** Practising calls with a simulated debtor: as practice, as an exam, one skill at a time, or on from a turn of a real call. */
export function RolePlay() {
  const engine = useEngine();
  const [search, setSearch] = useSearchState();
  const [choice, setChoice] = useState<Choice | null>(null);
  const back = () => {
    setChoice(null);
    setSearch({ gesprek: undefined, beurt: undefined, oefening: undefined, drill: undefined });
  };
  if (!engine) return <Loading rows={8} />;
  const skill = drillSkills.find((one) => one === search['drill']);
  if (skill) return <Drill key={skill} engine={engine} skill={skill} onBack={back} />;
  if (search['oefening'])
    return <PastPlay engine={engine} practiceId={search['oefening']} onBack={back} onChoose={setChoice} />;
  if (search['gesprek'] && !choice)
    return (
      <OwnCall
        engine={engine}
        reviewId={search['gesprek']}
        turn={Number(search['beurt'] ?? 0)}
        onChoose={setChoice}
        onBack={back}
      />
    );
  if (choice)
    return (
      <Session
        key={`${choice.start.persona.id} ${String(choice.start.seed)} ${choice.mode}`}
        engine={engine}
        choice={choice}
        onBack={back}
        onAgain={setChoice}
      />
    );
  return <ChooseDebtor engine={engine} onChoose={setChoice} />;
}
