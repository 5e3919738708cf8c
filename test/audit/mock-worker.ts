import { serve } from '../../src/audit/serve.ts';
import { mockWork } from './mock-work.ts';

serve(mockWork());
