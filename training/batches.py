"""Sentences as tensors, in batches of about so many tokens."""

import random

import numpy
import torch

from features import UNKNOWN, word_of

ALL_UPPER, ALL_LOWER, A_WORD, NO_STOP = 0.03, 0.04, 0.02, 0.06  # shares of changed sentences, words, sentences
RARE = 0.25  # a word seen n times is hidden with probability RARE / (RARE + n)
HIDDEN = 0.04  # and any word with this one
NOWHERE = -100


class Encoded:
    """One sentence in numbers."""

    def __init__(self, sentence, vocabulary):
        entries = [vocabulary.ids(form) for form in sentence.forms]
        self.rows = numpy.array([rows for rows, _, _ in entries])
        self.shapes = numpy.array([shapes for _, shapes, _ in entries])
        self.grams = numpy.concatenate([grams for _, _, grams in entries])
        self.gram_counts = numpy.array([len(grams) for _, _, grams in entries])
        self.heads = numpy.array(sentence.heads)
        self.tags = numpy.array([vocabulary.tag_ids.get(upos + "|" + xpos, NOWHERE)
                                 for upos, xpos in zip(sentence.upos, sentence.xpos)])
        self.relations = numpy.array([vocabulary.relation_ids.get(relation, NOWHERE)
                                      for relation in sentence.deprels])
        counts = numpy.array([vocabulary.counts.get(word_of(form), 1) for form in sentence.forms])
        self.hiding = HIDDEN + RARE / (RARE + counts)
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


def tensors(group, chance=None):
    """ids, grams, offsets, mask, tags, heads, relations; with chance (a numpy Generator), words hidden, cases changed."""
    lengths = [len(one) - int(chance is not None and one.ends_in_stop and chance.random() < NO_STOP)
               for one in group]
    batch, longest = len(group), max(lengths)
    ids = numpy.zeros((batch, longest, 5), dtype=numpy.int64)
    mask = numpy.zeros((batch, longest), dtype=numpy.float32)
    counts = numpy.zeros((batch, longest), dtype=numpy.int64)
    targets = numpy.full((3, batch, longest), NOWHERE, dtype=numpy.int64)
    grams = []
    for at, (one, length) in enumerate(zip(group, lengths)):
        ids[at, :length, :4] = one.rows[:length]
        ids[at, :length, 4] = cased(one.shapes, chance)[:length]
        if chance is not None:
            ids[at, :length, 0][chance.random(length) < one.hiding[:length]] = UNKNOWN
        mask[at, :length] = 1
        counts[at, :length] = one.gram_counts[:length]
        grams.append(one.grams[:one.gram_counts[:length].sum()])
        for row, values in enumerate((one.tags, one.heads, one.relations)):
            targets[row, at, :length] = values[:length]
    offsets = numpy.concatenate([[0], counts.ravel().cumsum()[:-1]])
    return (torch.from_numpy(ids), torch.from_numpy(numpy.concatenate(grams)), torch.from_numpy(offsets),
            torch.from_numpy(mask), *torch.from_numpy(targets))


def cased(shapes, chance):
    """The column of shapes as written, or of all words in capitals or small letters, or of some words so."""
    if chance is None:
        return shapes[:, 0]
    kind = chance.random()
    if kind < ALL_UPPER + ALL_LOWER:
        return shapes[:, 1 if kind < ALL_UPPER else 2]
    choice = numpy.where(chance.random(len(shapes)) < A_WORD, chance.integers(0, 3, len(shapes)), 0)
    return shapes[numpy.arange(len(shapes)), choice]
