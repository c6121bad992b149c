import { WhatIf } from '../whatif/WhatIf.js';

export default function WhatIfView() {
  return <WhatIf />;
}
