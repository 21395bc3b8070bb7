import { Outlet } from '@tanstack/react-router';
import { Toasts } from '#ui/Toasts.tsx';

/** Everything: the screen and the place for messages. */
export function Root() {
  return (
    <>
      <Outlet />
      <Toasts />
    </>
  );
}
