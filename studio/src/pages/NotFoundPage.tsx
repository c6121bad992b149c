import { NotFound } from './NotFound.js';
import { Shell } from './Shell.js';

export default function NotFoundPage() {
  return (
    <Shell>
      <NotFound />
    </Shell>
  );
}
