/** Tables of tenancy, as Kysely sees them. */
export type TenancyTables = {
  tenant: {
    tenant_id: string;
    slug: string;
    name: string;
    country: 'NL' | 'BE';
    time_zone: string;
    created_at: string;
  };
  membership: {
    tenant_id: string;
    user_id: string;
    role: 'collector' | 'coach' | 'admin';
    since: string;
  };
  invitation: {
    tenant_id: string;
    invitation_id: string;
    email: string;
    role: 'collector' | 'coach' | 'admin';
    token_hash: string;
    invited_by: string;
    created_at: string;
    expires_at: string;
    accepted_at: string | null;
  };
};
