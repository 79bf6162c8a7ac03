import { cleanNumber } from '../collection/clean-number.ts';
import { boxAround } from '../geo/box-around.ts';
import { EARTH_RADIUS, RADIANS } from '../geo/kilometres.ts';
import type { NearPlan } from '../query/plan.ts';
import { boxText } from './column.ts';
import { anyOf, type CompileContext, columnSql, type SearchDialect } from './compile-context.ts';

/** What a circle adds to a statement. */
export interface NearSql {
  /** Computes the distance of each row `d`, in kilometres rounded to the metre, as `n.km`. */
  readonly join: string;
  /** Whether a row may lie in the circle: what an index can say. */
  readonly around: () => string;
  /** Whether a row lies in the circle, once its distance is known. */
  readonly within: string;
}

/** A circle in SQL: the box around it, which an index answers, then the haversine formula. */
export function compileNear(context: CompileContext, near: NearPlan): NearSql {
  const { parameter } = context;
  const { latitude, longitude, km } = near;
  const number = (value: number) => parameter(cleanNumber(value), 'double precision');
  const column = (suffix: string) => columnSql(context, near.field, suffix);
  const across = number(Math.cos(latitude * RADIANS));
  const metres = (latitudes: string, longitudes: string, nearest: (haversine: string) => string) => {
    const north = `power(sin(radians(${latitudes} - ${number(latitude)}) / 2), 2)`;
    const east = `power(sin(radians(${longitudes} - ${number(longitude)}) / 2), 2)`;
    const haversine = nearest(`least(1, ${north} + cos(radians(${latitudes})) * ${across} * ${east})`);
    return `round(${number(2000 * EARTH_RADIUS)} * asin(sqrt(${haversine})))`;
  };
  const [latitudes, longitudes] = [column('latitude'), column('longitude')];
  const positions = `unnest(${latitudes}, ${longitudes}) AS p (latitude, longitude)`;
  const isRemote = near.orRemote ? [column('remote')] : [];
  const around = () => anyOf([...isRemote, `${column('box')} && ${parameter(boxOf(near), 'box')}`]);
  const joins: Readonly<Record<SearchDialect, () => string>> = {
    materialise: () => {
      // Nearly all rows have one position, which need not be taken out of a list.
      const one = metres(`${latitudes}[1]`, `${longitudes}[1]`, (haversine) => haversine);
      const several = `SELECT ${metres('p.latitude', 'p.longitude', (haversine) => `min(${haversine})`)} FROM ${positions}`;
      const nearest = `CASE WHEN cardinality(${latitudes}) = 1 THEN ${one} ELSE (${several}) END`;
      return `CROSS JOIN LATERAL (SELECT ${nearest} / 1000 AS km) n`;
    },
    // Citus takes no subquery that looks at a row from within; it takes one that is grouped and joined by the key.
    pushdown: () => {
      const known = (haversine: string) => `min(${haversine}) FILTER (WHERE p.latitude IS NOT NULL)`;
      const nearest = `${metres('p.latitude', 'p.longitude', known)} / 1000`;
      return `JOIN (SELECT d.id AS place, ${nearest} AS km FROM ${context.tables.documents} d LEFT JOIN LATERAL ${positions} ON true WHERE ${around()} GROUP BY d.id) n ON n.place = d.id`;
    },
  };
  return {
    join: joins[context.dialect](),
    around,
    within: anyOf([...isRemote, `n.km <= ${number(km)}`]),
  };
}

function boxOf(near: NearPlan): string {
  const { south, north, west, east } = boxAround(near);
  return boxText(east, north, west, south);
}
