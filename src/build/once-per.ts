/**
 * The same function, computed once for each object and key and remembered as long as the object
 * lives. Pages of one build ask for the same charts, files and citations many times over.
 *
 * @param make must return the same for the same arguments; what it returns is shared, so nobody
 *   may change it
 */
export function oncePer<Owner extends object, Key, Made>(
  make: (owner: Owner, key: Key) => Made,
): (owner: Owner, key: Key) => Made {
  const owners = new WeakMap<Owner, Map<string, { readonly made: Made }>>();
  return (owner, key) => {
    const known = owners.get(owner) ?? new Map<string, { readonly made: Made }>();
    owners.set(owner, known);
    const name = JSON.stringify(key);
    const found = known.get(name) ?? { made: make(owner, key) };
    known.set(name, found);
    return found.made;
  };
}
