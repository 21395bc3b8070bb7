import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Navigate } from '@tanstack/react-router';
import { addTexts } from '#app/web/i18n.ts';
import { Broken, Missing } from '#app/web/layout/Broken.tsx';
import { Root } from '#app/web/layout/Root.tsx';
import { Waiting } from '#app/web/layout/Waiting.tsx';
import { roomScreens } from '#app/web/routes.tsx';
import { Start } from '#app/web/session/Start.tsx';
import { SignedIn } from '#app/web/session/session.tsx';
import { Loading } from '#ui/states.tsx';

const root = createRootRoute({ component: Root, notFoundComponent: () => <Missing /> });
const start = createRoute({ getParentRoute: () => root, path: '/', component: Start });

const outside = [
  createRoute({
    getParentRoute: () => root,
    path: '/inloggen',
    component: lazyRouteComponent(() => import('#app/web/screens/SignIn.tsx'), 'SignIn'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/inrichten',
    component: lazyRouteComponent(() => import('#app/web/screens/SetUp.tsx'), 'SetUp'),
  }),
  createRoute({
    getParentRoute: () => root,
    path: '/uitnodiging',
    component: lazyRouteComponent(() => import('#app/web/screens/Invitation.tsx'), 'Invitation'),
  }),
];

const signedIn = createRoute({ getParentRoute: () => root, id: 'signed-in', component: SignedIn });
const choose = createRoute({
  getParentRoute: () => signedIn,
  path: '/administraties',
  component: lazyRouteComponent(() => import('#app/web/screens/ChooseAdministration.tsx'), 'ChooseAdministration'),
});

const administration = createRoute({
  getParentRoute: () => signedIn,
  path: '/a/$slug',
  notFoundComponent: () => <Missing inside />,
  component: lazyRouteComponent(async () => {
    const [layout] = await Promise.all([import('#app/web/layout/AdministrationLayout.tsx'), addTexts('work')]);
    return layout;
  }, 'AdministrationLayout'),
});
const home = createRoute({
  getParentRoute: () => administration,
  path: '/',
  component: () => <Navigate from="/a/$slug" to="vandaag" replace />,
});
const settings = createRoute({
  getParentRoute: () => administration,
  path: 'instellingen',
  component: lazyRouteComponent(() => import('#app/web/screens/Settings.tsx'), 'Settings'),
});
const manage = ['beheer', 'beheer/$part'].map((path) =>
  createRoute({
    getParentRoute: () => administration,
    path,
    component: lazyRouteComponent(() => import('#app/web/screens/Manage.tsx'), 'Manage'),
  }),
);
const rooms = roomScreens.map(({ path, load }) =>
  createRoute({
    getParentRoute: () => administration,
    path,
    component: lazyRouteComponent(load, 'default'),
    pendingComponent: () => <Loading />,
  }),
);

const tree = root.addChildren([
  start,
  ...outside,
  signedIn.addChildren([choose, administration.addChildren([home, settings, ...manage, ...rooms])]),
]);

function readSearch(text: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(text));
}

function writeSearch(search: Record<string, unknown>): string {
  const pairs = Object.entries(search).filter(([, value]) => value !== undefined && value !== null && value !== '');
  const text = new URLSearchParams(pairs.map(([name, value]) => [name, String(value)])).toString();
  return text ? `?${text}` : '';
}

/** The router of the application. What stands behind the question mark are plain words, so that addresses can be read and shared. */
export function makeRouter() {
  return createRouter({
    routeTree: tree,
    parseSearch: readSearch,
    stringifySearch: writeSearch,
    defaultPreload: 'intent',
    defaultPendingComponent: Waiting,
    defaultErrorComponent: Broken,
    defaultNotFoundComponent: () => <Missing />,
    defaultPendingMs: 150,
    scrollRestoration: true,
    scrollToTopSelectors: ['#inhoud'],
  });
}
