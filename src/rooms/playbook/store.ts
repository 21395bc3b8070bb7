import type { Work } from '#platform/tenancy/work.ts';
import type { CardId, ExcuseCard } from '#rooms/playbook/rules/playbook.ts';
import type { LineKey } from '#rooms/playbook/rules/slots.ts';
import type { PlaybookTables } from '#rooms/playbook/tables.ts';

/** A line that the team wrote. */
export type OwnLine = LineKey & { readonly text: string };
/** A card that the team wrote. */
export type OwnCard = Omit<ExcuseCard, 'own' | 'cardId'> & { readonly cardId: CardId };

const tables = (work: Work) => work.tx.withTables<PlaybookTables>();

/** The lines that the team wrote. */
export async function ownLines(work: Work): Promise<OwnLine[]> {
  return tables(work)
    .selectFrom('playbook_line')
    .select(['phase', 'variant', 'tone', 'language', 'text'])
    .where('tenant_id', '=', work.tenant)
    .execute();
}

/** The team's line at this place; null when it wrote none. */
export async function ownLine(work: Work, key: LineKey): Promise<string | null> {
  const row = await tables(work)
    .selectFrom('playbook_line')
    .select('text')
    .where('tenant_id', '=', work.tenant)
    .where('phase', '=', key.phase)
    .where('variant', '=', key.variant)
    .where('tone', '=', key.tone)
    .where('language', '=', key.language)
    .executeTakeFirst();
  return row?.text ?? null;
}

/** Writes the team's line at this place; null takes it away. */
export async function putLine(work: Work, key: LineKey, text: string | null): Promise<void> {
  const { phase, variant, tone, language } = key;
  if (text === null) {
    await tables(work)
      .deleteFrom('playbook_line')
      .where('tenant_id', '=', work.tenant)
      .where('phase', '=', phase)
      .where('variant', '=', variant)
      .where('tone', '=', tone)
      .where('language', '=', language)
      .execute();
    return;
  }
  const written = { text, set_by: work.actor.name, set_at: work.now };
  await tables(work)
    .insertInto('playbook_line')
    .values({ tenant_id: work.tenant, phase, variant, tone, language, ...written })
    .onConflict((conflict) =>
      conflict.columns(['tenant_id', 'phase', 'variant', 'tone', 'language']).doUpdateSet(written),
    )
    .execute();
}

/** The cards that the team wrote, oldest first. */
export async function ownCards(work: Work): Promise<OwnCard[]> {
  return tables(work)
    .selectFrom('excuse_card')
    .select([
      'card_id as cardId',
      'act',
      'language',
      'title',
      'sounds',
      'behind',
      'reply',
      'question',
      'fact',
      'fact_check as check',
      'step',
      'active',
    ])
    .where('tenant_id', '=', work.tenant)
    .orderBy('card_id')
    .execute();
}

/** Writes a card of the team; one that is there already becomes this. */
export async function putCard(work: Work, card: OwnCard): Promise<void> {
  const written = {
    act: card.act,
    language: card.language,
    title: card.title,
    sounds: [...card.sounds],
    behind: card.behind,
    reply: card.reply,
    question: card.question,
    fact: card.fact,
    fact_check: card.check,
    step: card.step,
    active: card.active,
    set_by: work.actor.name,
    set_at: work.now,
  };
  await tables(work)
    .insertInto('excuse_card')
    .values({ tenant_id: work.tenant, card_id: card.cardId, ...written })
    .onConflict((conflict) => conflict.columns(['tenant_id', 'card_id']).doUpdateSet(written))
    .execute();
}

/** Takes a card of the team away. */
export async function deleteCard(work: Work, cardId: CardId): Promise<void> {
  await tables(work)
    .deleteFrom('excuse_card')
    .where('tenant_id', '=', work.tenant)
    .where('card_id', '=', cardId)
    .execute();
}
