import { z } from 'zod';

// Schemas would otherwise try to compile code, which our content security policy rightly forbids.
z.config({ jitless: true });
