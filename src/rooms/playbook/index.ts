/** Front door of the playbook room: the team's own lines and excuse cards. */
export type { CardId } from '#rooms/playbook/rules/playbook.ts';
