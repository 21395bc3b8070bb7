/** Labels of what the agent does, in the order of the model's columns. Meanings: docs/acts.md. */
export const agentActs = [
  'hedging',
  'invites_excuse',
  'gives_away_lead',
  'must_verb',
  'why_question',
  'closed_question',
  'open_question',
  'accepts_vague',
  'probes',
  'moralising_argument',
  'businesslike_argument',
  'settles_too_low',
  'trade_offer',
  'threat_at_close',
  'pressure',
  'empathy',
  'states_purpose',
  'asks_date',
  'proposes_date',
  'concrete_agreement',
  'summary',
  'thanks_positive_close',
  'identifies_self',
  'verifies_identity',
  'offers_arrangement',
  'refers_to_help',
] as const;

/** Labels of what the customer does, in the order of the model's columns. */
export const customerActs = [
  'excuse_no_cash',
  'excuse_waiting_for_own_customers',
  'excuse_not_received',
  'excuse_in_batch',
  'excuse_person_absent',
  'excuse_approval_pending',
  'excuse_already_paid',
  'excuse_agreement_with_colleague',
  'excuse_system',
  'complaint_quality',
  'complaint_delivery',
  'complaint_invoice_wrong',
  'refuses',
  'vague_promise',
  'concrete_promise',
  'asks_arrangement',
  'angry',
  'distressed',
  'vulnerable',
  'will_call_back',
  'cooperative',
] as const;

export type AgentAct = (typeof agentActs)[number];
export type CustomerAct = (typeof customerActs)[number];
/** What somebody does by saying something. */
export type Act = AgentAct | CustomerAct;
export type Role = 'agent' | 'customer';

/** All labels that a speaker in this role can have. */
export function actsOf(role: Role): readonly Act[] {
  return role === 'agent' ? agentActs : customerActs;
}

/** From this confidence on an act is right in more than nine cases of ten; the live coach speaks up only then. */
export const SURE = 0.8;
