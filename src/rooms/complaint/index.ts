/** Front door of the complaint room: what customers object to. */
export type { ComplaintCause, ComplaintId, ComplaintOutcome } from '#rooms/complaint/rules/complaint.ts';
export type { ComplaintRefusal } from '#rooms/complaint/rules/decide-complaint.ts';
export { closeComplaint } from '#rooms/complaint/actions/close-complaint.ts';
export { disputedCents } from '#rooms/complaint/actions/list-complaints.ts';
export { type NewComplaint, openComplaint, withdrawComplaint } from '#rooms/complaint/actions/open-complaint.ts';
export { type Complaint, openComplaints } from '#rooms/complaint/store.ts';
