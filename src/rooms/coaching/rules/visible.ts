import { mayDo, type Role } from '#kernel/endpoint.ts';

/** Somebody who looks. */
export interface Viewer {
  readonly userId: string | null;
  readonly role: Role;
}

/** Whether somebody sees the review of a call: who held it, and who steers the team. */
export function maySee(viewer: Viewer, holder: string | null): boolean {
  return mayDo(viewer.role, 'steer') || (viewer.userId !== null && viewer.userId === holder);
}
