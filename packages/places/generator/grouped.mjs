/** Values by what `groupOf` gives for them. */
export function grouped(values, groupOf) {
  const groups = new Map();
  for (const value of values) add(groups, groupOf(value), value);
  return groups;
}

/** Adds a value to a group of a map. */
export function add(groups, group, value) {
  const members = groups.get(group);
  if (members) members.push(value);
  else groups.set(group, [value]);
}
