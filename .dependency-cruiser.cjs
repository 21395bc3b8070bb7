// Who may import whom (docs/ARCHITECTURE.md, "Who may import whom"). Rooms stand in the order of src/rooms/order.json.
const order = require('./src/rooms/order.json');

/** A room may use rooms before it in the order, and of those only the front door. */
const roomRules = order.flatMap((room, position) => {
  const later = order.slice(position + 1);
  const earlier = order.slice(0, position);
  const rules = [];
  if (later.length > 0) {
    rules.push({
      name: `${room}-calls-down-only`,
      comment:
        'Calls go down, news goes up: a room knows only rooms earlier in order.json. Screens may read any contract.',
      severity: 'error',
      from: { path: `^src/rooms/${room}/`, pathNot: `^src/rooms/${room}/screens/` },
      to: { path: `^src/rooms/(${later.join('|')})/` },
    });
  }
  if (earlier.length > 0) {
    rules.push({
      name: `${room}-uses-front-doors`,
      comment: 'Of another room only index.ts, contract.ts and events.ts are used.',
      severity: 'error',
      from: { path: `^src/rooms/${room}/`, pathNot: '\\.test\\.tsx?$' },
      to: { path: `^src/rooms/(${earlier.join('|')})/`, pathNot: '^src/rooms/[^/]+/(index|contract|events)\\.ts$' },
    });
  }
  rules.push({
    name: `${room}-rules-are-alone`,
    comment: 'A rule sees its own rules, knowledge and kernel; facts of another room come in as arguments.',
    severity: 'error',
    from: { path: `^src/rooms/${room}/rules/`, pathNot: '\\.test\\.tsx?$' },
    to: { path: '^(src|node:)', pathNot: `^src/(rooms/${room}/rules/|knowledge/|kernel/)` },
  });
  rules.push({
    name: `${room}-screens-see-contracts`,
    comment: 'Screens see contracts, rules, knowledge, kernel, ui and texts; never store, actions or platform.',
    severity: 'error',
    from: { path: `^src/rooms/${room}/screens/` },
    to: {
      path: '^src/',
      pathNot: [
        `^src/rooms/${room}/(screens|rules)/`,
        '^src/rooms/[^/]+/contract\\.ts$',
        '^src/(ui|knowledge|kernel)/',
      ],
    },
  });
  return rules;
});

module.exports = {
  forbidden: [
    {
      name: 'kernel-is-alone',
      comment: 'The kernel imports nothing but the schema library.',
      severity: 'error',
      from: { path: '^src/kernel/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^src/kernel/', '(^|/)node_modules/zod/'] },
    },
    {
      name: 'knowledge-is-pure',
      comment: 'Knowledge imports the kernel only; it runs in the browser too.',
      severity: 'error',
      from: { path: '^src/knowledge/', pathNot: '\\.test\\.ts$' },
      to: { pathNot: ['^src/(knowledge|kernel)/'] },
    },
    {
      name: 'platform-knows-no-room',
      severity: 'error',
      from: { path: '^src/platform/', pathNot: '\\.test\\.ts$' },
      to: { path: '^src/(rooms|app|ui|knowledge)/' },
    },
    {
      name: 'ui-knows-no-room',
      comment:
        'What screens share sees kernel, knowledge and what the platform offers to browsers (its contracts) only.',
      severity: 'error',
      from: { path: '^src/ui/' },
      to: { path: '^src/', pathNot: ['^src/(ui|kernel|knowledge)/', '^src/platform/[^/]+/contract\\.ts$'] },
    },
    {
      name: 'app-is-on-top',
      severity: 'error',
      from: { path: '^src/', pathNot: ['^src/app/', '\\.test\\.ts$'] },
      to: { path: '^src/app/' },
    },
    {
      name: 'rooms-stay-inside',
      comment: 'Files, network and processes are the platform’s.',
      severity: 'error',
      from: { path: '^src/(rooms|knowledge|kernel)/', pathNot: '\\.test\\.tsx?$' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'sql-in-stores-only',
      comment: 'Of a room only store and tables know the query library.',
      severity: 'error',
      from: { path: '^src/rooms/', pathNot: ['^src/rooms/[^/]+/(store(\\.ts|/)|tables\\.ts)', '\\.test\\.ts$'] },
      to: { path: '(^|/)node_modules/(kysely|pg|@electric-sql)/' },
    },
    {
      name: 'app-web-uses-contracts',
      comment: 'The web application knows screens and contracts, not the server.',
      severity: 'error',
      from: { path: '^src/app/web/', pathNot: '\\.test\\.tsx?$' },
      to: {
        path: '^src/(platform|app/(server|worker|cli|demo)|rooms)/',
        pathNot: ['^src/rooms/[^/]+/(screens/|contract\\.ts$|texts\\.)', '^src/platform/[^/]+/contract\\.ts$'],
      },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'everything-resolves', severity: 'error', from: {}, to: { couldNotResolve: true } },
    ...roomRules,
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|data|node_modules|screenshots)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      extensions: ['.ts', '.tsx', '.js', '.json', '.css'],
    },
  },
};
