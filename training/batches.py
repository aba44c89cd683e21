"""Sentences as tensors, in batches of about so many tokens."""

import random

import torch

PROPORTION = {"all upper": 0.03, "all lower": 0.04, "a word's case": 0.02, "no final stop": 0.06}
RARE = 0.25  # a word seen n times is hidden with probability RARE / (RARE + n)
HIDDEN = 0.04  # and any word with this one


class Encoded:
    """One sentence in numbers."""

    def __init__(self, sentence, vocabulary):
        entries = [vocabulary.ids(form) for form in sentence.forms]
        self.rows = [rows for rows, _, _ in entries]
        self.shapes = [shapes for _, shapes, _ in entries]
        self.grams = [grams for _, _, grams in entries]
        self.heads = sentence.heads
        self.tags = [vocabulary.tag_ids.get(upos + "|" + xpos, -100)
                     for upos, xpos in zip(sentence.upos, sentence.xpos)]
        self.relations = [vocabulary.relation_ids.get(relation, -100) for relation in sentence.deprels]
        self.hiding = [HIDDEN + RARE / (RARE + vocabulary.counts.get(key, 1)) for key in self.keys(sentence)]
        self.ends_in_stop = len(sentence.forms) > 2 and sentence.forms[-1] == "." and \
            len(sentence.forms) not in sentence.heads

    @staticmethod
    def keys(sentence):
        from features import word_of
        return [word_of(form) for form in sentence.forms]

    def __len__(self):
        return len(self.heads)


def batches(encoded, tokens, seed=None):
    """Batches of like length; with a seed, shuffled."""
    random_ = random.Random(seed)
    noise = (lambda: random_.random() * 4) if seed is not None else (lambda: 0)
    order = sorted(encoded, key=lambda one: len(one) + noise())
    groups, group = [], []
    for one in order:
        if group and (len(group) + 1) * len(one) > tokens:
            groups.append(group)
            group = []
        group.append(one)
    groups.append(group)
    if seed is not None:
        random_.shuffle(groups)
    return groups


def tensors(group, random_=None):
    """ids, grams, offsets, mask, tags, heads, relations; with random_, words hidden and cases changed."""
    lengths = [len(one) - (1 if random_ and one.ends_in_stop and random_.random() < PROPORTION["no final stop"] else 0)
               for one in group]
    batch, longest = len(group), max(lengths)
    ids = torch.zeros(batch, longest, 5, dtype=torch.long)
    mask = torch.zeros(batch, longest)
    tags = torch.full((batch, longest), -100)
    heads = torch.full((batch, longest), -100)
    relations = torch.full((batch, longest), -100)
    grams, offsets = [], []
    for at, (one, length) in enumerate(zip(group, lengths)):
        rows = [row + [shape] for row, shape in zip(one.rows, cased(one.shapes, random_))]
        if random_:
            rows = [[1] + row[1:] if random_.random() < hide else row for row, hide in zip(rows, one.hiding)]
        ids[at, :length] = torch.tensor(rows[:length])
        mask[at, :length] = 1
        tags[at, :length] = torch.tensor(one.tags[:length])
        heads[at, :length] = torch.tensor(one.heads[:length])
        relations[at, :length] = torch.tensor(one.relations[:length])
        for place in range(longest):
            offsets.append(len(grams))
            if place < length:
                grams.extend(one.grams[place])
    return ids, torch.tensor(grams), torch.tensor(offsets), mask, tags, heads, relations


def cased(shapes, random_):
    if random_:
        chance = random_.random()
        if chance < PROPORTION["all upper"]:
            return [upper for _, upper, _ in shapes]
        if chance < PROPORTION["all upper"] + PROPORTION["all lower"]:
            return [lower for _, _, lower in shapes]
        return [random_.choice(three) if random_.random() < PROPORTION["a word's case"] else three[0]
                for three in shapes]
    return [written for written, _, _ in shapes]
