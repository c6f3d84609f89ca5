/** Who takes which slot, or a group of applicants for whom the slots do not suffice. */
type Assignment =
  | {
      readonly kind: 'complete';
      /** The position in `slots` of each applicant's. */ readonly slotOf: readonly number[];
    }
  | { readonly kind: 'short'; readonly groups: readonly (readonly number[])[] };

/**
 * Assigns each of `total` applicants one of the slots, which are in order of time, by augmenting paths. Where that
 * fails, returns for every applicant left over a smallest-by-removal group that has fewer slots than members.
 */
export function assign(
  total: number,
  slots: readonly number[],
  canTake: (applicant: number, slot: number) => boolean,
): Assignment {
  const options = Array.from({ length: total }, (_, applicant) =>
    slots.flatMap((slot, position) => (canTake(applicant, slot) ? [position] : [])),
  );
  const optionsOf = (applicant: number): readonly number[] => options[applicant] ?? [];
  const holder: number[] = slots.map(() => -1);

  const place = (applicant: number, seen: Set<number>): boolean => {
    for (const position of optionsOf(applicant)) {
      if (seen.has(position)) continue;
      seen.add(position);
      const other = holder[position] ?? -1;
      if (other === -1 || place(other, seen)) {
        holder[position] = applicant;
        return true;
      }
    }
    return false;
  };

  // The earlier in the list, the earlier the slot, as far as those before and the others' options allow.
  const putInOrder = (): void => {
    const settled = new Set<number>();
    for (let applicant = 0; applicant < total; applicant++) {
      const present = holder.indexOf(applicant);
      for (const position of optionsOf(applicant)) {
        if (settled.has(position)) continue;
        if (position >= present) break;
        const other = holder[position] ?? -1;
        holder[present] = -1;
        holder[position] = applicant;
        if (other === -1 || place(other, new Set([...settled, position]))) break;
        holder[present] = applicant;
        holder[position] = other;
      }
      settled.add(holder.indexOf(applicant));
    }
  };

  const groups: number[][] = [];
  for (let applicant = 0; applicant < total; applicant++) {
    const seen = new Set<number>();
    if (place(applicant, seen)) continue;
    groups.push(shrink([applicant, ...[...seen].map((position) => holder[position] ?? -1)], optionsOf));
  }
  if (groups.length > 0) return { kind: 'short', groups };
  putInOrder();
  const slotOf = Array.from({ length: total }, (_, applicant) => holder.indexOf(applicant));
  return { kind: 'complete', slotOf };
}

/** Drops members as long as the group still has fewer slots than members. */
function shrink(group: readonly number[], optionsOf: (applicant: number) => readonly number[]): number[] {
  const isShort = (members: readonly number[]): boolean =>
    new Set(members.flatMap((member) => optionsOf(member))).size < members.length;
  let smallest = [...group];
  for (const member of group) {
    const without = smallest.filter((other) => other !== member);
    if (without.length > 0 && isShort(without)) smallest = without;
  }
  return smallest.sort((a, b) => a - b);
}
