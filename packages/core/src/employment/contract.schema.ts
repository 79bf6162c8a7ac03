import * as z from 'zod';
import { CONTRACTS, type Contract } from './contract.ts';

/** A {@link Contract}. */
export const ContractSchema = z.enum(CONTRACTS) satisfies z.ZodType<Contract>;
