"""What the network sees of a word. dateline/src/reading/syntax/features.ts does the same, and a test compares them."""

from collections import Counter

PAD, UNKNOWN = 0, 1
SHAPE_CASES = ("as written", "upper", "lower")
NAMES = ("O", "B-PER", "I-PER", "B-LOC", "I-LOC", "B-ORG", "I-ORG", "B-OTH", "I-OTH")

MARKS = {
    **dict.fromkeys("‘’‚‛`´ʼ′", "'"),
    **dict.fromkeys("“”„‟«»″", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    "…": "...",
    "``": '"',
    "''": '"',
    "\u00a0": " ",
}
LONGEST = 40  # characters of a word that are looked at
GRAM_BUCKETS = 4096
FNV_OFFSET, FNV_PRIME = 2166136261, 16777619


def plain(form):
    """One way of writing marks, and no more than LONGEST characters."""
    if form in MARKS:
        return MARKS[form]
    return "".join(MARKS.get(character, character) for character in form[:LONGEST])


def word_of(form):
    """The key of the word table: lower case, every digit a 0."""
    return "".join("0" if "0" <= character <= "9" else character for character in plain(form).lower())


def shape_of(form):
    """Xx, X, x, 0 and the marks themselves; of a run only the first two are kept."""
    shape = ""
    for character in plain(form):
        kind = kind_of(character)
        if not (shape.endswith(kind + kind)):
            shape += kind
    return shape[:8]


def kind_of(character):
    if "0" <= character <= "9":
        return "0"
    if character != character.lower():
        return "X"
    if character != character.upper():
        return "x"
    return character if ord(character) < 128 else "?"


def grams_of(word):
    """Buckets of the three- and four-letter pieces of <word>, by FNV-1a over UTF-16 units."""
    units = utf16("<" + word + ">")
    return [fnv(units[at:at + size]) % GRAM_BUCKETS for size in (3, 4) for at in range(len(units) - size + 1)]


def utf16(text):
    data = text.encode("utf-16-le", "surrogatepass")
    return [data[at] | data[at + 1] << 8 for at in range(0, len(data), 2)]


def fnv(units):
    value = FNV_OFFSET
    for unit in units:
        value = ((value ^ unit) * FNV_PRIME) & 0xFFFFFFFF
    return value ^ value >> 16


class Vocabulary:
    """The keys of every table; row 0 is padding, row 1 the unknown."""

    def __init__(self, words, suffixes3, suffixes2, prefixes3, shapes, tags, relations, counts, vectored):
        self.words, self.suffixes3, self.suffixes2 = words, suffixes3, suffixes2
        self.prefixes3, self.shapes, self.tags, self.relations = prefixes3, shapes, tags, relations
        self.counts, self.vectored = counts, vectored
        index = lambda keys: {key: at + 2 for at, key in enumerate(keys)}
        self.tables = [index(words), index(suffixes3), index(suffixes2), index(prefixes3), index(shapes)]
        self.tag_ids = {tag: at for at, tag in enumerate(tags)}
        self.relation_ids = {relation: at for at, relation in enumerate(relations)}
        self.vector_ids = {word: at + 1 for at, word in enumerate(vectored)}
        self.seen = {}

    @staticmethod
    def of(sentences, further, vectored):
        """Over the sentences; `further` word forms get rows of their own, however rare; `vectored` have vectors."""
        words, suffixes3, suffixes2, prefixes3, shapes = Counter(), Counter(), Counter(), Counter(), Counter()
        tags, relations = Counter(), Counter()
        for sentence in sentences:
            for form, upos, xpos, relation in zip(sentence.forms, sentence.upos, sentence.xpos, sentence.deprels):
                word = word_of(form)
                words[word] += 1
                suffixes3[word[-3:]] += 1
                suffixes2[word[-2:]] += 1
                prefixes3[word[:3]] += 1
                for cased in (form, form.upper(), form.lower()):
                    shapes[shape_of(cased)] += 1
                tags[upos + "|" + xpos] += 1
                relations[relation] += 1
        often = lambda counter, least: sorted(key for key, count in counter.items() if count >= least)
        kept = often(words, 3)
        kept += sorted({word_of(form) for form in further} - set(kept))
        return Vocabulary(kept, often(suffixes3, 3), often(suffixes2, 2), often(prefixes3, 3),
                          often(shapes, 10), often(tags, 3), often(relations, 3), dict(words), vectored)

    def ids(self, form):
        """Rows of the tables for one word, its shapes, its vector (0 for none), the buckets of its pieces."""
        if form not in self.seen:
            word = word_of(form)
            keys = (word, word[-3:], word[-2:], word[:3], shape_of(form))
            rows = [table.get(key, UNKNOWN) for table, key in zip(self.tables, keys)]
            shapes = [rows[4]] + [self.tables[4].get(shape_of(cased), UNKNOWN)
                                  for cased in (form.upper(), form.lower())]
            self.seen[form] = (rows[:4], shapes, self.vector_ids.get(word, 0), grams_of(word))
        return self.seen[form]
