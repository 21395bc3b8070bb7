/** Front door of the complaint room: what customers object to. */
export { closeComplaint } from '#rooms/complaint/actions/close-complaint.ts';
export { disputedCents } from '#rooms/complaint/actions/list-complaints.ts';
export { type NewComplaint, openComplaint, withdrawComplaint } from '#rooms/complaint/actions/open-complaint.ts';
export { closedComplaints, openComplaints } from '#rooms/complaint/store.ts';
