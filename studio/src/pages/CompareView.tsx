import { CompareView as Compare } from '../compare/CompareView.js';

/** A standard beside another of its versions. */
export default function CompareView() {
  return <Compare />;
}
