import { z } from 'zod';
import { endpoint, roles } from '#kernel/endpoint.ts';
import { idSchema, instantSchema, textSchema } from '#kernel/schemas.ts';

const roleSchema = z.enum(roles);
const countrySchema = z.enum(['NL', 'BE']);
const emailSchema = z.string().trim().toLowerCase().max(200).pipe(z.email());

/** Fewest characters of a password that a person chooses: length is what makes it strong. */
export const LEAST_PASSWORD = 10;
const newPasswordSchema = z.string().min(LEAST_PASSWORD).max(128);

const administrationSchema = z.object({
  tenantId: idSchema('tenant'),
  slug: z.string(),
  name: z.string(),
  country: countrySchema,
  timeZone: z.string(),
  role: roleSchema,
});

const sessionSchema = z.object({
  person: z.object({ userId: idSchema('user'), name: z.string(), email: z.string() }).nullable(),
  administrations: z.array(administrationSchema),
});

const nothing = z.null();

/** Tells whether this installation still has to be set up. */
export const getSetUp = endpoint({
  id: 'getSetUp',
  method: 'GET',
  path: '/api/set-up',
  summary: 'Tell whether the installation has no account yet',
  permission: 'anyone',
  response: z.object({ needed: z.boolean() }),
});

/** Makes the first admin and the first administration, once, with the code that the server printed. Signs in. */
export const setUp = endpoint({
  id: 'setUp',
  method: 'POST',
  path: '/api/set-up',
  summary: 'Make the first admin and the first administration',
  permission: 'anyone',
  body: z.object({
    code: textSchema(40),
    administration: textSchema(120),
    country: countrySchema.default('NL'),
    name: textSchema(120),
    email: emailSchema,
    password: newPasswordSchema,
  }),
  response: sessionSchema,
});

/** Who is signed in, and in which administrations that person works. */
export const getSession = endpoint({
  id: 'getSession',
  method: 'GET',
  path: '/api/session',
  summary: 'Tell who is signed in, with their administrations',
  permission: 'anyone',
  response: sessionSchema,
});

/** Signs in with e-mail and password. */
export const signIn = endpoint({
  id: 'signIn',
  method: 'POST',
  path: '/api/session',
  summary: 'Sign in',
  permission: 'anyone',
  body: z.object({ email: emailSchema, password: z.string().min(1).max(128) }),
  response: sessionSchema,
});

/** Signs out in this browser. */
export const signOut = endpoint({
  id: 'signOut',
  method: 'DELETE',
  path: '/api/session',
  summary: 'Sign out here',
  permission: 'signed-in',
  response: nothing,
});

/** Signs out in every browser. */
export const signOutEverywhere = endpoint({
  id: 'signOutEverywhere',
  method: 'DELETE',
  path: '/api/sessions',
  summary: 'Sign out everywhere',
  permission: 'signed-in',
  response: nothing,
});

/** Changes one's own password and signs out all other browsers. */
export const changePassword = endpoint({
  id: 'changePassword',
  method: 'POST',
  path: '/api/password',
  summary: 'Change my password and sign out elsewhere',
  permission: 'signed-in',
  body: z.object({ current: z.string().min(1).max(128), next: newPasswordSchema }),
  response: nothing,
});

/** Makes another administration; the maker becomes its admin. */
export const createAdministration = endpoint({
  id: 'createAdministration',
  method: 'POST',
  path: '/api/administrations',
  summary: 'Make another administration and become its admin (for who is admin of one)',
  permission: 'signed-in',
  body: z.object({ name: textSchema(120), country: countrySchema.default('NL') }),
  response: administrationSchema,
});

/** The people of this administration and the invitations that wait. */
export const listPeople = endpoint({
  id: 'listPeople',
  method: 'GET',
  path: '/api/people',
  summary: 'List the people of this administration',
  permission: 'administer',
  response: z.object({
    people: z.array(z.object({ userId: idSchema('user'), name: z.string(), email: z.string(), role: roleSchema })),
    invitations: z.array(
      z.object({ invitationId: idSchema('invitation'), email: z.string(), role: roleSchema, expiresAt: instantSchema }),
    ),
  }),
});

/** Gives a person another role. */
export const changeRole = endpoint({
  id: 'changeRole',
  method: 'PATCH',
  path: '/api/people/{userId}',
  summary: 'Change the role of a person',
  permission: 'administer',
  params: z.object({ userId: idSchema('user') }),
  body: z.object({ role: roleSchema }),
  response: nothing,
});

/** Takes a person out of this administration; the account stays. */
export const removePerson = endpoint({
  id: 'removePerson',
  method: 'DELETE',
  path: '/api/people/{userId}',
  summary: 'Remove a person from this administration',
  permission: 'administer',
  params: z.object({ userId: idSchema('user') }),
  response: nothing,
});

/** Invites a person by link. The link is in this answer only. */
export const invitePerson = endpoint({
  id: 'invitePerson',
  method: 'POST',
  path: '/api/invitations',
  summary: 'Invite a person; the answer holds the link, once',
  permission: 'administer',
  body: z.object({ email: emailSchema, role: roleSchema }),
  response: z.object({
    invitationId: idSchema('invitation'),
    /** Path and fragment on this server: the token never reaches a server's log. */
    link: z.string(),
  }),
});

/** Takes an invitation back. */
export const withdrawInvitation = endpoint({
  id: 'withdrawInvitation',
  method: 'DELETE',
  path: '/api/invitations/{invitationId}',
  summary: 'Take an invitation back',
  permission: 'administer',
  params: z.object({ invitationId: idSchema('invitation') }),
  response: nothing,
});

/** Shows what an invitation link is for. */
export const viewInvitation = endpoint({
  id: 'viewInvitation',
  method: 'POST',
  path: '/api/invitation/view',
  summary: 'Show what an invitation is for',
  permission: 'anyone',
  body: z.object({ token: textSchema(100) }),
  response: z.object({
    administration: z.string(),
    email: z.string(),
    role: roleSchema,
    invitedBy: z.string(),
    hasAccount: z.boolean(),
  }),
});

/** Accepts an invitation: a new account with a name and a password, or an existing account with its password. Signs in. */
export const acceptInvitation = endpoint({
  id: 'acceptInvitation',
  method: 'POST',
  path: '/api/invitation/accept',
  summary: 'Accept an invitation with a new or an existing account',
  permission: 'anyone',
  body: z.object({ token: textSchema(100), name: textSchema(120).optional(), password: z.string().min(1).max(128) }),
  response: sessionSchema,
});

/** Undoes what an event records, when that is still possible. */
export const undoEvent = endpoint({
  id: 'undoEvent',
  method: 'POST',
  path: '/api/events/{eventId}/undo',
  summary: 'Undo what an event records',
  permission: 'work',
  params: z.object({ eventId: idSchema('event') }),
  response: z.object({
    eventId: idSchema('event'),
    /** What could not be taken back, as '<room>/<code>'; null: all of it is. */
    remains: z.string().nullable(),
  }),
});

/** Tells that the server and its database answer. */
export const getHealth = endpoint({
  id: 'getHealth',
  method: 'GET',
  path: '/api/health',
  summary: 'Tell that the server answers',
  permission: 'anyone',
  response: z.object({ status: z.literal('ok'), version: z.string() }),
});
