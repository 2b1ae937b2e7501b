import { describe, expect, test } from 'vitest';
import { addressesSchema } from '../../../src/build/published/addresses-schema.ts';
import { findDeparted, newAddresses } from '../../../src/build/published/find-departed.ts';

const BYTES = 'a'.repeat(64);
const OTHER = 'b'.repeat(64);
const entry = { slug: 'tianyuan', id: '005', sha256: BYTES };
const document = (slug: string, id: string, sha256: string) => ({ slug, record: { id, sha256 } });

describe('The notice at an old address', () => {
  test('is not needed while the story stands there, whatever became of its bytes.', () => {
    expect(findDeparted([entry], [document('tianyuan', '005', OTHER)])).toEqual([]);
  });

  test('says that the story was removed when neither its bytes nor its number are there.', () => {
    expect(findDeparted([entry], [document('other', '006', OTHER)])).toEqual([
      { slug: 'tianyuan', movedTo: null, why: null },
    ]);
  });

  test('leads on when the same bytes stand under another name.', () => {
    const [departed] = findDeparted(
      [entry],
      [document('x', '005', OTHER), document('y', '9', BYTES)],
    );
    expect(departed?.movedTo).toBe('y');
  });

  test('leads on when the same number has corrected bytes.', () => {
    const [departed] = findDeparted([entry], [document('005', '005', OTHER)]);
    expect(departed?.movedTo).toBe('005');
  });

  test('gives the reason that an editor wrote.', () => {
    const why = { en: 'At the publisher’s wish.', zh: '应发布者要求。' };
    expect(findDeparted([{ ...entry, why }], [])[0]?.why).toEqual(why);
  });
});

describe('The ledger of addresses', () => {
  test('gains the stories that it lacks, once.', () => {
    const documents = [document('tianyuan', '005', BYTES), document('other', '006', OTHER)];
    const added = newAddresses([entry], documents);
    expect(added).toEqual([{ slug: 'other', id: '006', sha256: OTHER }]);
    expect(newAddresses([entry, ...added], documents)).toEqual([]);
  });

  test('refuses an address that leads out of its folder.', () => {
    expect(addressesSchema.safeParse([{ ...entry, slug: '../../x' }]).success).toBe(false);
  });
});
