"""Sentences as tensors, in batches of about so many tokens."""

import random

import numpy
import torch

from features import NAMES, UNKNOWN, word_of

ALL_UPPER, ALL_LOWER, A_WORD, NO_STOP = 0.03, 0.04, 0.02, 0.06  # shares of changed sentences, words, sentences
RARE = 0.25  # a word seen n times is hidden with probability RARE / (RARE + n)
HIDDEN = 0.04  # and any word with this one
NO_VECTOR, NO_VECTOR_EITHER = 0.02, 0.15  # shares of words without their vector; of hidden words
NEWS = 0.4  # of the words exchanged, how many give way to words of the news
EXCHANGED = ("NN", "NNS", "NNP", "NNPS", "VB", "VBD", "VBG", "VBN", "VBP", "VBZ", "JJ", "RB", "CD")
NOWHERE = -100


class Forms:
    """Every word form in numbers, and which forms bear which tag."""

    def __init__(self, vocabulary):
        self.vocabulary, self.ids, self.entries, self.bearers, self.news = vocabulary, {}, [], {}, {}

    def id_of(self, form):
        if form not in self.ids:
            self.ids[form] = len(self.entries)
            rows, shapes, vector, grams = self.vocabulary.ids(form)
            seen = self.vocabulary.counts.get(word_of(form), 1)
            self.entries.append((rows, shapes, vector, numpy.array(grams), HIDDEN + RARE / (RARE + seen)))
        return self.ids[form]

    def learn(self, sentences, news):
        """Takes in the forms of training sentences, to be exchanged for one another or for `news` (tag -> forms)."""
        self.news = {xpos: numpy.array([self.id_of(form) for form in forms]) for xpos, forms in news.items()}
        for sentence in sentences:
            for form, xpos in zip(sentence.forms, sentence.xpos):
                if xpos in EXCHANGED:
                    self.bearers.setdefault(xpos, []).append(self.id_of(form))
        self.bearers = {xpos: numpy.array(ids) for xpos, ids in self.bearers.items()}

    def close(self):
        """Columns over all forms; no new forms after this."""
        rows, shapes, vectors, self.grams, hiding = zip(*self.entries)
        self.rows, self.shapes, self.hiding = numpy.array(rows), numpy.array(shapes), numpy.array(hiding)
        self.vectors = numpy.array(vectors)
        self.gram_counts = numpy.array([len(grams) for grams in self.grams])


class Encoded:
    """One sentence in numbers."""

    def __init__(self, sentence, forms):
        vocabulary = forms.vocabulary
        self.forms = numpy.array([forms.id_of(form) for form in sentence.forms])
        self.xpos = sentence.xpos
        self.heads = numpy.array(sentence.heads)
        self.tags = numpy.array([vocabulary.tag_ids.get(upos + "|" + xpos, NOWHERE)
                                 for upos, xpos in zip(sentence.upos, sentence.xpos)])
        self.relations = numpy.array([vocabulary.relation_ids.get(relation, NOWHERE)
                                      for relation in sentence.deprels])
        self.names = numpy.array([NAMES.index(label) for label in sentence.names] if sentence.names else
                                 [NOWHERE] * len(self.forms))
        self.ends_in_stop = len(self) > 2 and sentence.forms[-1] == "." and len(self) not in sentence.heads

    def __len__(self):
        return len(self.heads)


def batches(encoded, tokens, seed=None):
    """Batches of like length; with a seed, shuffled."""
    random_ = random.Random(seed)
    noise = (lambda: random_.random() * 4) if seed is not None else (lambda: 0)
    groups, group = [], []
    for one in sorted(encoded, key=lambda one: len(one) + noise()):
        if group and (len(group) + 1) * len(one) > tokens:
            groups.append(group)
            group = []
        group.append(one)
    groups.append(group)
    if seed is not None:
        random_.shuffle(groups)
    return groups


def tensors(group, forms, chance=None, exchange=0.0):
    """
    ids, grams, offsets, mask, tags, heads, relations, names. With chance (a numpy Generator) words are hidden and cases
    changed, and a share `exchange` of the content words gives way to others that bear the same tag.
    """
    lengths = [len(one) - int(chance is not None and one.ends_in_stop and chance.random() < NO_STOP)
               for one in group]
    batch, longest = len(group), max(lengths)
    ids = numpy.zeros((batch, longest, 6), dtype=numpy.int64)
    mask = numpy.zeros((batch, longest), dtype=numpy.float32)
    counts = numpy.zeros((batch, longest), dtype=numpy.int64)
    targets = numpy.full((4, batch, longest), NOWHERE, dtype=numpy.int64)
    grams = []
    for at, (one, length) in enumerate(zip(group, lengths)):
        words = exchanged(one, forms, chance, exchange)[:length]
        ids[at, :length, :4] = forms.rows[words]
        ids[at, :length, 4] = cased(forms.shapes[words], chance)
        ids[at, :length, 5] = forms.vectors[words]
        if chance is not None:
            hidden = chance.random(length) < forms.hiding[words]
            ids[at, :length, 0][hidden] = UNKNOWN
            ids[at, :length, 5][chance.random(length) < NO_VECTOR + NO_VECTOR_EITHER * hidden] = 0
        mask[at, :length] = 1
        counts[at, :length] = forms.gram_counts[words]
        grams.extend(forms.grams[word] for word in words)
        for row, values in enumerate((one.tags, one.heads, one.relations, one.names)):
            targets[row, at, :length] = values[:length]
    offsets = numpy.concatenate([[0], counts.ravel().cumsum()[:-1]])
    return (torch.from_numpy(ids), torch.from_numpy(numpy.concatenate(grams)), torch.from_numpy(offsets),
            torch.from_numpy(mask), *torch.from_numpy(targets))


def exchanged(one, forms, chance, share):
    if chance is None or share == 0:
        return one.forms
    words = one.forms.copy()
    for place in numpy.flatnonzero(chance.random(len(words)) < share):
        kind = forms.news if one.xpos[place] in forms.news and chance.random() < NEWS else forms.bearers
        bearers = kind.get(one.xpos[place])
        if bearers is not None:
            words[place] = bearers[chance.integers(len(bearers))]
    return words


def cased(shapes, chance):
    """The column of shapes as written, or of all words in capitals or small letters, or of some words so."""
    if chance is None:
        return shapes[:, 0]
    kind = chance.random()
    if kind < ALL_UPPER + ALL_LOWER:
        return shapes[:, 1 if kind < ALL_UPPER else 2]
    choice = numpy.where(chance.random(len(shapes)) < A_WORD, chance.integers(0, 3, len(shapes)), 0)
    return shapes[numpy.arange(len(shapes)), choice]
