"""Tagger and parser in one: word columns, residual blocks of dilated convolutions, then tags, arcs and labels.

Every matrix product reads values that were normalised and held within +-HOLD, so that inference may round them to
seven bits with one fixed step.
"""

from dataclasses import dataclass, field, replace

import torch
import torch.nn as nn
import torch.nn.functional as F

from features import GRAM_BUCKETS, NAMES

HOLD = 4.0  # widest value a matrix product reads: 64 steps of 1/16
FARTHEST = 24  # distances beyond it share one bias


@dataclass
class Shape:
    word: int = 64
    suffix3: int = 32
    suffix2: int = 16
    prefix3: int = 24
    shape: int = 24
    grams: int = 44
    vector: int = 100
    hidden: int = 256
    dilations: list = field(default_factory=lambda: [1, 1, 2, 4, 8, 1])
    tag_after: int = 4
    arc: int = 160
    label: int = 128
    dropout: float = 0.3


class Rounding(torch.autograd.Function):
    """Seven bits forward, unchanged gradients backward."""

    @staticmethod
    def forward(_, x):
        return torch.floor(x * (64 / HOLD) + 0.5) * (HOLD / 64)

    @staticmethod
    def backward(_, gradient):
        return gradient


def normal(x):
    """Zero mean and unit variance over the channels, held within the range."""
    return hold(F.layer_norm(x, x.shape[-1:]))


def hold(x):
    return x.clamp(-HOLD, HOLD - HOLD / 64)


class Network(nn.Module):
    def __init__(self, shape, sizes, tags, relations, vectors):
        super().__init__()
        self.shape = shape
        widths = [shape.word, shape.suffix3, shape.suffix2, shape.prefix3, shape.shape]
        self.tables = nn.ModuleList(nn.Embedding(size, width, padding_idx=0) for size, width in zip(sizes, widths))
        self.grams = nn.EmbeddingBag(GRAM_BUCKETS, shape.grams, mode="mean")
        for table in [*self.tables, self.grams]:
            nn.init.normal_(table.weight, std=0.3)
        self.register_buffer("vectors", vectors)
        hidden = shape.hidden
        self.enter = nn.Linear(sum(widths) + shape.grams + shape.vector, hidden)
        self.blocks = nn.ModuleList(nn.Linear(3 * hidden, hidden) for _ in shape.dilations)
        self.tag = nn.Linear(hidden, tags)
        self.name = nn.Linear(hidden, len(NAMES))
        self.ends = nn.Linear(hidden, 2 * shape.arc + 2 * shape.label)
        self.root = nn.Parameter(torch.randn(shape.arc) * 0.1)
        self.root_label = nn.Parameter(torch.zeros(shape.label))
        self.distance = nn.Parameter(torch.zeros(2 * FARTHEST + 1))
        self.relation = nn.Linear(shape.label, relations)
        self.rounded = False

    def without(self, at):
        """The same network less one block after the tags."""
        assert self.shape.tag_after <= at < len(self.blocks)
        left_out = lambda parts: [part for place, part in enumerate(parts) if place != at]
        self.shape = replace(self.shape, dilations=left_out(self.shape.dilations))
        self.blocks = nn.ModuleList(left_out(self.blocks))
        return self

    def at_product(self, x):
        return Rounding.apply(x) if self.rounded else x

    def columns(self, ids, grams, offsets):
        """ids B x L x 6; grams and offsets as an EmbeddingBag reads them, one bag a token in B x L order."""
        parts = [table(ids[:, :, at]) for at, table in enumerate(self.tables)]
        parts.append(self.grams(grams, offsets).view(*ids.shape[:2], -1))
        parts.append(self.vectors[ids[:, :, 5]])
        return torch.cat(parts, 2)

    def forward(self, ids, grams, offsets, mask):
        """
        mask B x L of 1 and 0. Tag scores B x L x T; arc scores B x L x (1 + L); label ends, each B x L x label; name
        scores B x L x 9.
        """
        drop = self.shape.dropout if self.training else 0.0
        inside = mask.unsqueeze(2)
        x = F.dropout(normal(self.columns(ids, grams, offsets)), drop * 0.7)
        x = self.enter(self.at_product(x)).to(self.root.dtype)  # the stream keeps full precision under autocast
        tags = None
        for at, (block, dilation) in enumerate(zip(self.blocks, self.shape.dilations)):
            if at == self.shape.tag_after:
                tags = self.tag(self.at_product(channels_dropped(normal(x), drop)))
            x = x + channels_dropped(F.relu(block(self.neighbours(normal(x) * inside, dilation))), drop)
        last = self.at_product(channels_dropped(normal(x), drop))
        if tags is None:
            tags = self.tag(last)
        arc, label = self.shape.arc, self.shape.label
        dependents, heads, below, above = self.ends(last).to(self.root.dtype).split([arc, arc, label, label], 2)
        return tags, self.arcs(dependents, heads, mask, drop), below, above, self.name(last)

    def neighbours(self, x, dilation):
        """Left, itself, right; nought beyond the sentence."""
        length = x.shape[1]
        wide = F.pad(self.at_product(x), (0, 0, dilation, dilation))
        return torch.cat([wide[:, at:at + length] for at in (0, dilation, 2 * dilation)], 2)

    def arcs(self, dependents, heads, mask, drop):
        batch, length, arc = dependents.shape
        heads = torch.cat([self.root.view(1, 1, arc).expand(batch, 1, arc), heads], 1)
        dependents = self.at_product(hold(channels_dropped(dependents, drop)))
        heads = self.at_product(hold(channels_dropped(heads, drop)))
        with torch.autocast("cpu", enabled=False):
            scores = torch.bmm(dependents, heads.transpose(1, 2)) * (4 / arc ** 0.5)
        places = torch.arange(length)
        far = (places.view(1, -1) - places.view(-1, 1)).clamp(-FARTHEST, FARTHEST) + FARTHEST
        scores = scores + F.pad(self.distance[far], (1, 0))
        absent = F.pad(mask == 0, (1, 0), value=False)
        scores = scores.masked_fill(absent.unsqueeze(1), -1e4)
        return scores.masked_fill(F.pad(torch.eye(length, dtype=torch.bool), (1, 0)), -1e4)

    def labels(self, below, above, heads):
        """heads B x L, 0 the root: relation scores B x L x R."""
        above = torch.cat([self.root_label.view(1, 1, -1).expand(above.shape[0], 1, -1), above], 1)
        chosen = above.gather(1, heads.unsqueeze(2).expand(-1, -1, below.shape[2]))
        drop = self.shape.dropout if self.training else 0.0
        joined = (below + chosen).clamp(0, 2 * HOLD - HOLD / 64 * 2) * 0.5
        return self.relation(self.at_product(F.dropout(joined, drop)))


def channels_dropped(x, drop):
    """The same channels for all words of a sentence."""
    if drop == 0:
        return x
    kept = torch.empty(x.shape[0], 1, x.shape[2]).bernoulli_(1 - drop).div_(1 - drop)
    return x * kept
