// Code of a user, compiled against the packed packages: optional fields may be `undefined` without exactOptionalPropertyTypes.
import type { JobPosting, Salary } from '@berufsbild/core';

const minValue: number | undefined = 3200;
export const salary: Salary = { currency: 'EUR', minValue, maxValue: undefined, unitText: 'MONTH', component: 'base' };
export const posting: JobPosting = { title: 'Medienmanager (m/w/d)', baseSalary: [salary], description: undefined };
