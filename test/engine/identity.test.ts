import { createHmac } from 'node:crypto';
import { expect, test } from 'vitest';
import { identityWords, keyedIdentity, keyOf } from '../../src/engine/identity.ts';
import type { Located, Plan, TextFact } from '../../src/model/plan.ts';
import { planOf } from '../checks/plan-builder.ts';

