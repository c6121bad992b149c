import { Trying } from '../document/Trying.js';
import { WhyProvider } from '../why/WhyProvider.js';
import { type ViewName, views } from './views.js';

/** One view of the opened standard: as it is tried where the view shows that, otherwise as it is. */
export function View({ name }: { name: ViewName }) {
  const { Component, isTried } = views[name];
  const view = (
    <WhyProvider>
      <Component />
    </WhyProvider>
  );
  return isTried ? <Trying>{view}</Trying> : view;
}
