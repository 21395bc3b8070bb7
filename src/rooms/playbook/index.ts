/** Front door of the playbook room: the team's own lines and excuse cards. */
export { readPlaybook } from '#rooms/playbook/actions/read-playbook.ts';
