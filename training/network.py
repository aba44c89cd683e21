"""Tagger and parser in one: word columns, residual blocks of dilated convolutions, then tags, arcs and labels.

Every matrix product reads values that were normalised and held within +-HOLD, so that inference may round them to
seven bits with one fixed step.
"""

from dataclasses import dataclass, field

import torch
import torch.nn as nn
import torch.nn.functional as F

from features import GRAM_BUCKETS

HOLD = 4.0  # widest value a matrix product reads: 64 steps of 1/16
FARTHEST = 24  # distances beyond it share one bias


@dataclass
class Shape:
    word: int = 96
    suffix3: int = 32
    suffix2: int = 16
    prefix3: int = 24
    shape: int = 24
    grams: int = 64
    hidden: int = 256
    dilations: list = field(default_factory=lambda: [1, 1, 2, 4, 8, 1])
    tag_after: int = 4
    arc: int = 160
    label: int = 128
    dropout: float = 0.3


def normal(x, mask=None):
    """Zero mean and unit variance over the channels, held within the range, nothing outside the sentence."""
    centred = x - x.mean(1, keepdim=True)
    scaled = centred * torch.rsqrt(centred.square().mean(1, keepdim=True) + 1e-5)
    held = hold(scaled)
    return held if mask is None else held * mask


def hold(x):
    return x.clamp(-HOLD, HOLD - HOLD / 64)


class Rounding(torch.autograd.Function):
    """Seven bits forward, unchanged gradients backward."""

    @staticmethod
    def forward(_, x):
        return torch.floor(x * (64 / HOLD) + 0.5) * (HOLD / 64)

    @staticmethod
    def backward(_, gradient):
        return gradient


class Network(nn.Module):
    def __init__(self, shape, sizes, tags, relations):
        super().__init__()
        self.shape = shape
        widths = [shape.word, shape.suffix3, shape.suffix2, shape.prefix3, shape.shape]
        self.tables = nn.ModuleList(nn.Embedding(size, width, padding_idx=0) for size, width in zip(sizes, widths))
        self.grams = nn.EmbeddingBag(GRAM_BUCKETS, shape.grams, mode="mean")
        for table in [*self.tables, self.grams]:
            nn.init.normal_(table.weight, std=0.3)
        hidden = shape.hidden
        self.enter = nn.Conv1d(sum(widths) + shape.grams, hidden, 1)
        self.blocks = nn.ModuleList(
            nn.Conv1d(hidden, hidden, 3, padding=dilation, dilation=dilation) for dilation in shape.dilations)
        self.tag = nn.Conv1d(hidden, tags, 1)
        self.ends = nn.Conv1d(hidden, 2 * shape.arc + 2 * shape.label, 1)
        self.root = nn.Parameter(torch.randn(shape.arc) * 0.1)
        self.root_label = nn.Parameter(torch.zeros(shape.label))
        self.distance = nn.Parameter(torch.zeros(2 * FARTHEST + 1))
        self.relation = nn.Conv1d(shape.label, relations, 1)
        self.rounded = False

    def at_product(self, x):
        return Rounding.apply(x) if self.rounded else x

    def columns(self, ids, grams, offsets):
        """ids B x L x 5; grams and offsets as an EmbeddingBag reads them, one bag a token in B x L order."""
        batch, length, _ = ids.shape
        parts = [table(ids[:, :, at]) for at, table in enumerate(self.tables)]
        parts.append(self.grams(grams, offsets).view(batch, length, -1))
        return torch.cat(parts, 2).transpose(1, 2)

    def forward(self, ids, grams, offsets, mask):
        """mask B x L of 1 and 0. Tag scores B x T x L; arc scores B x L x (1 + L); label ends, each B x label x L."""
        drop = self.shape.dropout if self.training else 0.0
        inside = mask.unsqueeze(1)
        x = F.dropout(normal(self.columns(ids, grams, offsets), inside), drop * 0.7)
        x = self.enter(self.at_product(x))
        tags = None
        for at, block in enumerate(self.blocks):
            if at == self.shape.tag_after:
                tags = self.tag(self.at_product(self.dropped(normal(x, inside), drop)))
            x = x + F.dropout(F.relu(block(self.at_product(normal(x, inside)))), drop)
        if tags is None:
            tags = self.tag(self.at_product(self.dropped(normal(x, inside), drop)))
        ends = self.ends(self.at_product(self.dropped(normal(x, inside), drop)))
        arc, label = self.shape.arc, self.shape.label
        dependents, heads, below, above = ends.split([arc, arc, label, label], 1)
        return tags, self.arcs(dependents, heads, mask, drop), below, above

    @staticmethod
    def dropped(x, drop):
        """Whole channels of a sentence at once."""
        return F.dropout1d(x, drop) if drop else x

    def arcs(self, dependents, heads, mask, drop):
        batch, arc, length = dependents.shape
        heads = torch.cat([self.root.view(1, arc, 1).expand(batch, arc, 1), heads], 2)
        dependents = self.at_product(hold(F.dropout(dependents, drop)))
        heads = self.at_product(hold(F.dropout(heads, drop)))
        scores = torch.bmm(dependents.transpose(1, 2), heads) * (4 / arc ** 0.5)
        places = torch.arange(length)
        far = (places.view(1, -1) - places.view(-1, 1)).clamp(-FARTHEST, FARTHEST) + FARTHEST
        scores = scores + F.pad(self.distance[far], (1, 0))
        absent = torch.cat([torch.ones(batch, 1), mask.float()], 1) == 0
        scores = scores.masked_fill(absent.unsqueeze(1), -1e4)
        return scores.masked_fill(F.pad(torch.eye(length, dtype=torch.bool), (1, 0)), -1e4)

    def labels(self, below, above, heads):
        """heads B x L, 0 the root: relation scores B x R x L."""
        above = torch.cat([self.root_label.view(1, -1, 1).expand(above.shape[0], -1, 1), above], 2)
        chosen = above.gather(2, heads.unsqueeze(1).expand(-1, below.shape[1], -1))
        drop = self.shape.dropout if self.training else 0.0
        joined = (below + chosen).clamp(0, 2 * HOLD - HOLD / 64 * 2) * 0.5
        return self.relation(self.at_product(F.dropout(joined, drop)))
