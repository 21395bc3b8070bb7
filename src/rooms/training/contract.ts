/** What the training room offers to screens; one file for each part in contract/. */
export { skillLinks } from '#rooms/training/rules/skill-links.ts';
export * from '#rooms/training/contract/cards.ts';
export * from '#rooms/training/contract/knowledge.ts';
export * from '#rooms/training/contract/path.ts';
export * from '#rooms/training/contract/persona.ts';
export * from '#rooms/training/contract/quiz.ts';
export * from '#rooms/training/contract/role-play.ts';
